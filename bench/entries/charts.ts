/** The pictures of the week page. */
export { ChannelChart } from '@/components/chart/channel-chart';
export { FeltChart } from '@/components/chart/felt-chart';
export { LadderChart } from '@/components/chart/ladder-chart';
export { SteadinessChart } from '@/components/chart/steadiness-chart';
export { WeeksChart } from '@/components/chart/weeks-chart';
