import * as fc from 'fast-check';
import { cumulativeStdNormalProbability, median, quantile } from 'simple-statistics';
import { describe, expect, test } from 'vitest';
import { answered, askWith } from '@/tests/support/records';
import type { Observation, Received } from '@/utils/core/practice/journal';
import { askFacts } from '@/utils/core/stats/ask-facts';
import { discomfortGap } from '@/utils/core/stats/discomfort-gap';
import { fearedOutcome } from '@/utils/core/stats/feared-outcome';
import { closedLoops, observedRate, openness } from '@/utils/core/stats/journal-counts';
import { ladderStanding, type RungStanding } from '@/utils/core/stats/ladder-standing';
import { nudgeTally } from '@/utils/core/stats/nudge-tally';
import { normalAtMost } from '@/utils/core/stats/poisson-binomial';
import { weekCompletion } from '@/utils/core/stats/week-completion';
import { wilson } from '@/utils/core/stats/wilson';
import { addDays } from '@/utils/core/time/civil-date';

const entry = { id: '018f0000-0000-7000-8000-000000000001', createdAt: 0, updatedAt: 0 };
const stamp = { at: 0, tz: 'UTC', date: '2026-03-02' };

test.each([
  [0, 2, 0],
  [1, 2, 0.5],
  [2, 3, 2 / 3],
  [3, 3, 1],
  [9, 3, 1],
])('S1: %i of %i is %d of a week', (done, target, completion) =>
  expect(weekCompletion(done, target)).toBeCloseTo(completion, 12),
);

test('S6: the ends of Wilson’s interval are where the share lies 1.96 standard errors away', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (n, pick) => {
      const k = pick % (n + 1);
      const { low, high } = wilson(k, n) ?? { low: Number.NaN, high: Number.NaN };
      // The definition turned round: |k/n − π| = z · sqrt(π(1−π)/n) at both ends that are not 0 or 1.
      for (const end of [low, high]) {
        if (end === 0 || end === 1) continue;
        expect(Math.abs(k / n - end) / Math.sqrt((end * (1 - end)) / n)).toBeCloseTo(1.959964, 5);
      }
      expect(low).toBeLessThanOrEqual(k / n);
      expect(high).toBeGreaterThanOrEqual(k / n);
    }),
  );
});

test('S8: the normal distribution is that of simple-statistics, whose table has four digits', () => {
  for (let z = -3; z <= 3; z += 0.1)
    expect(normalAtMost(z)).toBeCloseTo(cumulativeStdNormalProbability(Number(z.toFixed(1))), 3);
});

test('S9: counts and median are those of the differences, by simple-statistics', () => {
  const pair = fc.tuple(fc.nat(10), fc.nat(10));
  fc.assert(
    fc.property(fc.array(pair, { minLength: 1, maxLength: 40 }), (pairs) => {
      const gaps = pairs.map(([expected, felt]) => expected - felt);
      const asks = pairs.map(([expected, felt]) =>
        askFacts(
          answered('2026-03-02', 'yes', { predict: { discomfort: expected }, outcome: { discomfort: felt } }),
        ),
      );
      const found = discomfortGap(asks);
      expect(found.n).toBe(pairs.length);
      expect(found.median).toBe(median(gaps));
      expect(found.median).toBe(quantile(gaps, 0.5));
      expect(found.easier + found.harder + found.ties).toBe(found.n);
      expect(found.easier).toBe(gaps.filter((gap) => gap > 0).length);
    }),
  );
});

test('S10: what was feared counts where it was said, partly as a half', () => {
  const asks = ['yes', 'partly', 'partly', 'no', undefined].map((feared) =>
    askFacts(answered('2026-03-02', 'no', { outcome: { feared: feared as 'no' | undefined } })),
  );
  expect(fearedOutcome(asks)).toEqual({ n: 4, happened: 1, partly: 2, weighted: 2 });
  expect(fearedOutcome([])).toEqual({ n: 0, happened: 0, partly: 0, weighted: 0 });
});

describe('S11', () => {
  const today = '2026-03-31';
  const ask = (daysAgo: number, channel: 'in_person' | 'email', feared?: 'yes' | 'no') =>
    askFacts(answered(addDays(today, -daysAgo), 'no', { channel, outcome: { feared } }));
  const state = (asks: Parameters<typeof ladderStanding>[0][number]): RungStanding['state'] | undefined =>
    ladderStanding([asks], today).rungs[0]?.state;

  test.each([
    ['three in two contexts', 'steady', [ask(9, 'email'), ask(5, 'in_person'), ask(1, 'email')]],
    ['two', 'open', [ask(9, 'email'), ask(5, 'in_person')]],
    ['three in one context', 'open', [ask(9, 'email'), ask(5, 'email'), ask(1, 'email')]],
    ['one of three as feared', 'steady', [ask(9, 'email', 'yes'), ask(5, 'in_person'), ask(1, 'email')]],
    ['two of three as feared', 'open', [ask(9, 'email', 'yes'), ask(5, 'in_person', 'yes'), ask(1, 'email')]],
    ['the sixtieth day in', 'steady', [ask(59, 'email'), ask(5, 'in_person'), ask(1, 'email')]],
    ['the day before it out', 'open', [ask(60, 'email'), ask(5, 'in_person'), ask(1, 'email')]],
    ['long ago', 'rusty', [ask(130, 'email'), ask(120, 'in_person'), ask(110, 'email')]],
  ])('%s is %s', (_, expected, asks) => expect(state(asks)).toBe(expected));
});

test('S12: of what was noticed, unclear ends are left out, and five make a range', () => {
  const seen = (got: Observation['got']): Observation => ({ ...entry, seen: stamp, what: 'w', got });
  const some = (['helped', 'partly', 'refused', 'ignored', 'unclear'] as const).map(seen);
  expect(observedRate(some)).toEqual({ helped: 2, n: 4, precision: 'words' });
  expect(observedRate([...some, seen('helped')])).toEqual({
    ...{ helped: 3, n: 5, precision: 'early' },
    interval: wilson(3, 5),
  });
});

test('S13: help that came, by what was done with it', () => {
  const did = (what: Received['did']): Received => ({
    ...{ ...entry, when: stamp, offered: true, thanked: false },
    did: what,
  });
  expect(
    openness(['accepted', 'accepted', 'deflected', 'declined'].map((what) => did(what as 'accepted'))),
  ).toEqual({
    ...{ accepted: 2, deflected: 1, declined: 1 },
  });
});

test('S14: loops are closed where there was help', () => {
  const thanked = { thanks: { thanked: stamp, toldResult: stamp } };
  const asks = [
    answered('2026-03-02', 'yes', thanked),
    answered('2026-03-02', 'partly', { thanks: { thanked: stamp } }),
    answered('2026-03-02', 'yes'),
    answered('2026-03-02', 'no', thanked),
    askWith({}),
  ];
  expect(closedLoops(asks)).toEqual({ helped: 3, thanked: 2, toldResult: 1 });
});

test('S15: nudges by kind, those that were shown alone', () => {
  const shown = stamp;
  expect(
    nudgeTally([
      { kind: 'week_start', shown, result: 'unseen' },
      { kind: 'plan_due', shown, result: 'acted' },
      { kind: 'plan_due', shown, result: 'ignored' },
      { kind: 'plan_due', result: 'failed' },
    ]),
  ).toEqual([
    { kind: 'plan_due', shown: 2, acted: 1, unseen: 0 },
    { kind: 'week_start', shown: 1, acted: 0, unseen: 1 },
  ]);
});
