import { createReviewer, review } from '@/utils/core/phrasing';
import type { Adapter } from './peers';

const size = ({ asks, findings, rewrites }: ReturnType<typeof review>): number =>
  asks.length + findings.length + rewrites.length;

const adapter: Adapter = {
  name: 'Askwell',
  load() {},
  review: (text) => size(review(text)),
  createSession() {
    const reviewer = createReviewer();
    return (text) => size(reviewer.review(text));
  },
};
export default adapter;
