export { tone, toneWord } from '@/utils/core/phrasing/tone';
