export { until } from '@/scripts/browser/until';
