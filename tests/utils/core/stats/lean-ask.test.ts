import { expect, test } from 'vitest';
import { makeLog } from '@/scripts/seed/make-log';
import { askSchema } from '@/utils/core/practice/ask';
import { historyOf } from '@/utils/core/stats/history';
import { leanAsk } from '@/utils/core/stats/lean-ask';
import { periodSummary } from '@/utils/core/stats/period-summary';
import { weekReview } from '@/utils/core/stats/week-review';

const today = '2026-11-23';
const log = makeLog({ today, weeks: 104, asks: 300, seed: 'lean' });
const starts = [{ from: '0001-01-01', day: 1 }];

/** Without the asks themselves, of which a lean one is a part. */
const figures = (value: object) =>
  JSON.stringify(value, (key, part: unknown) => (key === 'asks' && Array.isArray(part) ? part.length : part));

test('every ask of a made-up log is one the schema accepts, and the same words make the same log', () => {
  for (const ask of log.asks) expect(askSchema.safeParse(ask).success).toBe(true);
  expect(makeLog({ today, weeks: 104, asks: 300, seed: 'lean' })).toEqual(log);
});

test('I6: reviews from lean asks are those from whole ones', () => {
  const of = (asks: typeof log.asks) =>
    historyOf({ records: { ...log, asks }, goals: log.goals, pauses: log.pauses, starts, today });
  const [whole, lean] = [of(log.asks), of(log.asks.map(leanAsk))];
  for (const { week } of whole.weeks) {
    const [expected, found] = [whole, lean].map((history) => weekReview(history, log.goals, week.start));
    expect(figures(found ?? {})).toBe(figures(expected ?? {}));
  }
  const years = { from: '2024-01-01', to: today };
  expect(periodSummary(lean, years)).toEqual(periodSummary(whole, years));
});
