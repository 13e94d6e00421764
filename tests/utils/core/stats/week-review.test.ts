import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writtenOut } from '@/tests/support/facts';
import { idOf } from '@/tests/support/ids';
import { answered, askWith, goalWith, on } from '@/tests/support/records';
import { historyFrom, pageOf, type ReviewInput } from '@/tests/support/review';
import type { Ask, Result } from '@/utils/core/practice/ask';
import { rungNumbers } from '@/utils/core/practice/ask-choices';
import { noRecords, type Records } from '@/utils/core/practice/records';
import { discomfortGap } from '@/utils/core/stats/discomfort-gap';
import { expectedGot } from '@/utils/core/stats/expected-got';
import { forLadder, ladderStanding } from '@/utils/core/stats/ladder-standing';
import { packFacts, unpackFacts } from '@/utils/core/stats/packed-facts';
import { pastOf } from '@/utils/core/stats/past';
import { periodSummary } from '@/utils/core/stats/period-summary';
import { discomfortGapOf, emptyTally } from '@/utils/core/stats/week-tally';
import { addDays } from '@/utils/core/time/civil-date';
import { weekOf } from '@/utils/core/time/week';
import { weekLookup } from '@/utils/core/time/week-lookup';

const today = '2026-11-23';
const monday = [{ from: '0001-01-01', day: 1 }];
const results: readonly Result[] = ['yes', 'partly', 'later', 'no', 'no_reply'];

const day = fc.nat(400).map((back) => addDays(today, 20 - back));
const ask: fc.Arbitrary<Ask> = fc
  .record({
    id: fc.nat(60),
    date: day,
    gap: fc.integer({ min: -3, max: 40 }),
    result: fc.constantFrom(...results),
    isAnswered: fc.boolean(),
    rung: fc.integer({ min: 1, max: 10 }),
    channel: fc.constantFrom('in_person' as const, 'email' as const),
    pYes: fc.option(fc.double({ min: 0.02, max: 0.98, noNaN: true }), { nil: undefined }),
    discomfort: fc.option(fc.nat(10), { nil: undefined }),
    retro: fc.boolean(),
    isDeleted: fc.boolean(),
  })
  .map(({ id, date, gap, result, isAnswered, rung, channel, pYes, discomfort, retro, isDeleted }) =>
    askWith({
      id: idOf(id),
      rung,
      channel,
      state: isAnswered ? 'resolved' : 'asked',
      asked: on(date, 1),
      predict: { ...on(date), retro, ...(pYes && { pYes }), ...(discomfort !== undefined && { discomfort }) },
      ...(isAnswered && {
        outcome: { ...on(addDays(date, gap), 2), result, discomfort: id % 11, recalled: gap > 2 },
      }),
      ...(isDeleted && id % 7 === 0 && { deletedAt: 1 }),
    }),
  );
const input: fc.Arbitrary<ReviewInput> = fc.record({
  records: fc.array(ask, { maxLength: 80 }).map((asks): Records => ({ ...noRecords, asks })),
  goals: fc.array(
    fc.record({ target: fc.integer({ min: 1, max: 14 }), fromWeek: day }).map((changes) => goalWith(changes)),
    { maxLength: 2 },
  ),
  pauses: fc.array(
    fc.tuple(day, fc.nat(30)).map(([from, days]) => ({
      id: idOf(999),
      createdAt: 0,
      updatedAt: 0,
      from,
      to: addDays(from, days),
    })),
    { maxLength: 2 },
  ),
  starts: fc.constantFrom(
    monday,
    [...monday, { from: '2026-06-01', day: 0 }],
    [...monday, { from: '2026-08-03', day: 6 }],
  ),
  today: fc.constant(today),
});
const runs = { numRuns: 40 };

/** Every number in a value, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

describe('weekReview, over any records', () => {
  test('has no number that is none and no range below zero', () => {
    fc.assert(
      fc.property(input, day, (given, date) => {
        const history = historyFrom(given);
        const review = pageOf(given, date, history);
        expect(numbersIn(review).every(Number.isFinite)).toBe(true);
        const summary = periodSummary(history, { from: '2025-01-01', to: '2026-12-31' });
        expect(numbersIn(summary).every(Number.isFinite)).toBe(true);
        for (const { help } of [review, summary]) {
          if (help.range) expect(0 <= help.range.low && help.range.low <= help.range.high).toBe(true);
          if (help.range) expect(help.range.high).toBeLessThanOrEqual(1);
        }
        for (const { interval } of review.byChannel)
          if (interval) expect(interval.low <= interval.high).toBe(true);
        expect(review.felt.length).toBeLessThanOrEqual(12);
        expect(review.bars.length).toBeLessThanOrEqual(12);
        for (const { shown } of review.steadiness) expect(shown >= 0 && shown <= 100).toBe(true);
      }),
      runs,
    );
  });

  test('I9, I6: the order of records, and records held twice, make no difference', () => {
    fc.assert(
      fc.property(input, day, fc.infiniteStream(fc.nat(1000)), (given, date, order) => {
        const keyed = given.records.asks.map((one) => ({ one, key: order.next().value as number }));
        const asks = keyed.sort((a, b) => a.key - b.key).map(({ one }) => one);
        const mixed = { ...given, records: { ...given.records, asks: [...asks, ...asks.slice(0, 5)] } };
        expect(pageOf(mixed, date)).toEqual(pageOf(given, date));
      }),
      runs,
    );
  });

  test('I6: one history serves every page as a fresh one would', () => {
    fc.assert(
      fc.property(input, fc.array(day, { maxLength: 3 }), (given, dates) => {
        const kept = historyFrom(given);
        for (const date of dates) {
          expect(pageOf(given, date, kept)).toEqual(pageOf(given, date));
        }
      }),
      runs,
    );
  });

  test('I6: what is packed is what the asks say, in the same order and to the last digit', () => {
    fc.assert(
      fc.property(input, ({ records }) => {
        const { asks } = pastOf(records);
        expect(unpackFacts(packFacts(asks)).map(writtenOut)).toEqual(asks);
      }),
      runs,
    );
  });

  test('I9: an ask written down later counts as if it had been written on its day', () => {
    fc.assert(
      fc.property(input, ask, day, (given, extra, date) => {
        const late = {
          ...extra,
          id: idOf(5000),
          createdAt: 9_000_000,
          updatedAt: 9_000_000,
          source: 'backfill',
        } as const;
        const prompt = { ...late, createdAt: 0, updatedAt: 0 };
        const withAsk = (one: Ask) => ({
          ...given,
          records: { ...noRecords, asks: [...given.records.asks, one] },
        });
        const strip = (review: object) =>
          JSON.stringify(review).replaceAll(/"(?:created|updated)At":[0-9]+/g, '');
        expect(strip(pageOf(withAsk(late), date))).toBe(strip(pageOf(withAsk(prompt), date)));
      }),
      runs,
    );
  });

  test('I16: what happens in a paused week changes neither steadiness, chain, headline nor comparison', () => {
    fc.assert(
      fc.property(input, fc.nat(5), (given, extra) => {
        const pause = { id: idOf(998), createdAt: 0, updatedAt: 0, from: '2026-10-05', to: '2026-10-11' };
        const base = { ...given, starts: monday, pauses: [...given.pauses, pause] };
        const start = answered('2025-11-10', 'yes');
        const more = Array.from({ length: extra }, (_, n) => answered(`2026-10-0${5 + (n % 5)}`, 'yes'));
        const withAsks = (asks: readonly Ask[]) => ({
          ...base,
          records: { ...noRecords, asks: [start, ...given.records.asks, ...asks] },
        });
        const [plain, busy] = [pageOf(withAsks([]), today), pageOf(withAsks(more), today)];
        expect(busy.steadiness).toEqual(plain.steadiness);
        expect(busy.headline).toEqual(plain.headline);
        expect(busy.comparison).toEqual(plain.comparison);
        expect(busy.suggestedGoal).toBe(plain.suggestedGoal);
      }),
      runs,
    );
  });
});

test('sums kept week by week are those over all answers at once', () => {
  fc.assert(
    fc.property(input, (given) => {
      const { weeks } = historyFrom(given);
      const end = weeks.at(-1)?.week.end ?? today;
      const all = pastOf(given.records).asks.filter(({ answered: day = '9999' }) => day <= end);
      const last = weeks.at(-1)?.tally ?? emptyTally;
      expect(discomfortGapOf(last.gaps)).toEqual(discomfortGap(all));
      expect(last.live.n).toBe(expectedGot(all, 'live').n);
      expect(last.written.got).toBe(expectedGot(all, 'written').got);
      expect(last.written.expected).toBeCloseTo(expectedGot(all, 'written').expected, 8);
    }),
    runs,
  );
});

test('the ladder stands as it would with the whole past before it', () => {
  fc.assert(
    fc.property(input, day, (given, date) => {
      const { weeks } = historyFrom(given);
      const asked = weeks
        .flatMap(({ asks }) => asks)
        .sort((a, b) => ((a.asked ?? '') < (b.asked ?? '') ? -1 : 1));
      const byRung = rungNumbers.map((rung) => asked.filter((ask) => ask.rung === rung));
      const standing = ladderStanding(forLadder(weeks, date), date);
      expect(standing).toEqual(ladderStanding(byRung, date));
    }),
    { numRuns: 200 },
  );
});

describe('weekReview', () => {
  const goals = [goalWith({ fromWeek: '2026-01-05' })];
  const reviewOf = (asks: readonly Ask[], changes: Partial<ReviewInput> = {}, date = today) =>
    pageOf({ records: { ...noRecords, asks }, goals, pauses: [], starts: monday, today, ...changes }, date);

  test('says what was expected and what came, felt rows by the largest gap', () => {
    const review = reviewOf([
      answered('2026-11-23', 'yes', { predict: { pYes: 0.5, discomfort: 4 }, outcome: { discomfort: 4 } }),
      answered('2026-11-23', 'yes', { predict: { pYes: 0.4, discomfort: 8 }, outcome: { discomfort: 2 } }),
      answered('2026-11-23', 'no', { channel: 'email', predict: { pYes: 0.7 } }),
    ]);
    expect(review.expected.expected).toBeCloseTo(1.6);
    expect(review.expected).toMatchObject({ n: 3, got: 2 });
    expect(review.felt.map(({ expected, felt }) => expected - felt)).toEqual([6, 0]);
    expect(review.progress).toEqual([{ measure: 'asks', done: 3, target: 2, left: 0 }]);
    expect(review.isClosed).toBe(false);
  });

  test.each([
    ['first', [answered('2026-11-23', 'yes')], {}],
    ['ordinary', [answered('2026-11-16', 'yes'), answered('2026-11-23', 'no')], {}],
    ['empty', [answered('2026-11-16', 'yes')], {}],
    ['return', [answered('2026-06-01', 'yes'), answered('2026-11-23', 'yes')], {}],
    ['away', [answered('2026-06-01', 'yes')], {}],
    [
      'paused',
      [answered('2026-11-16', 'yes')],
      { pauses: [{ id: idOf(1), createdAt: 0, updatedAt: 0, from: '2026-11-20' }] },
    ],
  ])('is of the kind %s', (kind, asks, changes) => expect(reviewOf(asks, changes).kind).toBe(kind));

  test('a year of better answers than expected earns a claim, which names how much it rests on', () => {
    const asks = Array.from({ length: 80 }, (_, n) =>
      answered(addDays('2026-02-02', n * 3), 'yes', { personId: idOf(n % 4), predict: { pYes: 0.5 } }),
    );
    expect(reviewOf(asks).claims.live).toMatchObject({ direction: 1, n: 80, people: 4 });
    expect(reviewOf(asks, {}, '2026-02-10').claims).toEqual({});
  });
});

/** One ask on each day for ten years. */
const daily = (result: Result, changes: Parameters<typeof answered>[2] = {}) =>
  Array.from({ length: 3653 }, (_, n) =>
    answered(addDays(today, -n), result, {
      rung: (n % 10) + 1,
      predict: { pYes: 0.5, discomfort: n % 11 },
      outcome: { discomfort: (n * 3) % 11, feared: 'partly' },
      ...changes,
    }),
  );

describe('ten years of one ask a day', () => {
  const goals = [goalWith({ target: 7, fromWeek: '2016-11-21' })];
  const withoutWords = (asks: readonly Ask[]): ReviewInput => ({
    records: { ...noRecords, asks },
    goals,
    pauses: [],
    starts: monday,
    today,
  });
  const tenYears = { from: '2016-01-01', to: today };

  test.each([
    ['all accepted', daily('yes'), { helped: 3653, answered: 3653, open: 0, silent: 0 }],
    ['all refused', daily('no'), { helped: 0, answered: 3653, open: 0, silent: 0 }],
    ['none answered for good', daily('later'), { helped: 0, answered: 0, open: 15, silent: 3638 }],
    ['none foretold', daily('yes', { predict: { retro: true } }), { helped: 3653, answered: 3653 }],
  ])('%s', (_, asks, help) => {
    const given = withoutWords(asks);
    const history = historyFrom(given);
    const review = pageOf(given, '2026-11-20', history);
    const summary = periodSummary(history, tenYears);
    expect(summary.help).toMatchObject(help);
    expect(summary.weeks).toMatchObject({ counted: 523, withAsk: 523 });
    expect([review, summary].flatMap(numbersIn).every(Number.isFinite)).toBe(true);
    for (const { interval } of [...review.byChannel, ...summary.byChannel]) {
      if (interval)
        expect(0 <= interval.low && interval.low <= interval.high && interval.high <= 1).toBe(true);
    }
    expect(review.steadiness.at(-1)?.shown).toBe(100);
  });

  test('without any prediction or answer there is nothing to expect, and nothing breaks', () => {
    const asks = Array.from({ length: 3653 }, (_, n) =>
      askWith({ state: 'asked', channel: 'email', asked: on(addDays(today, -n)) }),
    );
    const given = withoutWords(asks);
    const review = pageOf(given, today);
    expect(review.byChannel.map(({ n, gap }) => [n, gap])).toEqual([
      [0, undefined],
      [0, undefined],
    ]);
    expect(review.claims).toEqual({});
    expect(review.felt).toEqual([]);
    expect(numbersIn(review).every(Number.isFinite)).toBe(true);
  });
});

test('the lookup of weeks agrees with the calendar, in any order of asking', () => {
  fc.assert(
    fc.property(fc.array(day, { maxLength: 40 }), (dates) => {
      const starts = [...monday, { from: '2026-06-01', day: 0 }, { from: '2026-08-05', day: 3 }];
      const lookup = weekLookup(starts);
      for (const date of dates) expect(lookup(date)).toEqual(weekOf(date, starts));
    }),
  );
});
