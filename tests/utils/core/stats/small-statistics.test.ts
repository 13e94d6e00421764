import { describe, expect, test } from 'vitest';
import { answered as answeredAsk, askWith, on } from '@/tests/support/records';
import { lowerGoalOffer, suggestedGoal } from '@/utils/core/goals/goal-suggestion';
import { askFacts } from '@/utils/core/stats/ask-facts';
import { chainOf } from '@/utils/core/stats/chain';
import { closedGate, gateAfter, type Look } from '@/utils/core/stats/claim-gate';
import { discomfortGap } from '@/utils/core/stats/discomfort-gap';
import { expectedGot } from '@/utils/core/stats/expected-got';
import { headlineOf, isGoalTooHigh } from '@/utils/core/stats/headline';
import { helpRate } from '@/utils/core/stats/help-rate';
import { ladderStanding } from '@/utils/core/stats/ladder-standing';
import { signTest } from '@/utils/core/stats/sign-test';
import { shownSteadiness, steadinessAfter, steadinessNow } from '@/utils/core/stats/steadiness';
import { type WeekInput, weekStates } from '@/utils/core/stats/week-state';
import { wilson } from '@/utils/core/stats/wilson';

const answered = (...given: Parameters<typeof answeredAsk>) => askFacts(answeredAsk(...given));

describe('wilson', () => {
  test.each([
    [3, 4, 30, 95],
    [5, 5, 57, 100],
    [8, 10, 49, 94],
    [16, 20, 58, 92],
    // Newcombe 1998, Statist. Med. 17:857, table I: 81/263, 15/148, 0/20, 1/29.
    [81, 263, 26, 37],
    [15, 148, 6, 16],
    [0, 20, 0, 16],
    [1, 29, 1, 17],
  ])('%i of %i is %i–%i %%', (k, n, low, high) => {
    const interval = wilson(k, n);
    expect(Math.round(100 * (interval?.low ?? -1))).toBe(low);
    expect(Math.round(100 * (interval?.high ?? -1))).toBe(high);
  });

  test('says nothing about nothing', () => expect(wilson(0, 0)).toBeUndefined());
});

describe('signTest', () => {
  test.each([
    [7, 7, true],
    [6, 6, false],
    [9, 10, false],
    [11, 12, true],
    [13, 15, true],
    [12, 15, false],
    [16, 20, true],
    [15, 20, false],
  ])('%i of %i passes at 0.01: %s', (a, b, passes) => expect(signTest(a, b) <= 0.01).toBe(passes));

  test('agrees with counting all throws up to twelve', () => {
    for (let b = 0; b <= 12; b += 1) {
      for (let a = 0; a <= b; a += 1) {
        let ways = 0;
        for (let throws = 0; throws < 2 ** b; throws += 1) {
          if (throws.toString(2).replaceAll('0', '').length >= a) ways += 1;
        }
        expect(signTest(a, b)).toBeCloseTo(ways / 2 ** b, 10);
      }
    }
  });
});

test.each([29, 30, 31, 999, 1000, 1001, 4000])('signTest of %i throws is the sum of Pascal’s row', (b) => {
  // Whole numbers without rounding, so an independent way to the same tail.
  let [ways, total] = [1n, 1n];
  const a = Math.ceil(b * 0.55);
  for (let i = b; i > a; i -= 1) {
    ways = (ways * BigInt(i)) / BigInt(b - i + 1);
    total += ways;
  }
  const exact = Number((total * 10n ** 30n) / 2n ** BigInt(b)) / 1e30;
  expect(signTest(a, b) / exact).toBeCloseTo(1, 9);
  expect(signTest(b - a + 1, b)).toBeCloseTo(1 - exact, 9);
});

test('steadiness is the weighted mean it claims to be: each week half as heavy as the fourth after it', () => {
  const completions = [1, 0, 0.5, 1, 1, 0.25, 0, 1, 0.75];
  const stepped = completions.reduce(steadinessAfter, 0);
  const weights = completions.map((_, place) => 0.5 ** ((completions.length - 1 - place) / 4));
  const direct =
    completions.reduce((sum, c, place) => sum + c * (weights[place] ?? 0), 0) * (1 - 0.5 ** 0.25);
  expect(stepped).toBeCloseTo(direct, 12);
});

describe('goal suggestions', () => {
  const weeks = (...asks: readonly number[]) =>
    asks.map((count) => ({ state: count >= 5 ? ('met' as const) : ('near' as const), asks: count }));

  test.each([
    ['two without a history', [], 2],
    ['two after two weeks', [4, 4], 2],
    ['one above the median of the last eight', [9, 9, 1, 1, 2, 2, 3, 3, 2, 2], 3],
    ['fourteen at most', [30, 30, 30], 14],
  ])('suggest %s', (_, asks, goal) => expect(suggestedGoal(weeks(...asks))).toBe(goal));

  test('leave paused and away weeks out', () => {
    const rest = [
      { state: 'paused' as const, asks: 14 },
      { state: 'away' as const, asks: 0 },
    ];
    expect(suggestedGoal([...weeks(3, 3, 3), ...rest])).toBe(4);
  });

  test.each([
    ['the median of the last four', [2, 2, 3, 2], 5, 2],
    ['one below the target at most', [4, 4, 4, 4], 4, 3],
    ['nothing when a week met it', [2, 2, 5, 2], 5, undefined],
    ['nothing when half the weeks had no ask', [2, 0, 0, 2], 5, undefined],
    ['nothing below one', [1, 1, 1, 1], 1, undefined],
  ])('offer %s', (_, asks, target, goal) => expect(lowerGoalOffer(weeks(...asks), target)).toBe(goal));
});

describe('steadiness', () => {
  test('perfect weeks give 16, 29, 41, 50, 58, 65, 70, 75 and 89 after thirteen', () => {
    const after: number[] = [];
    let steadiness = 0;
    for (let week = 0; week < 13; week += 1) after.push((steadiness = steadinessAfter(steadiness, 1)));
    expect(after.slice(0, 8).map((value) => Math.round(value * 100))).toEqual([
      16, 29, 41, 50, 58, 65, 70, 75,
    ]);
    expect(Math.round(steadiness * 100)).toBe(89);
  });

  test.each([
    [0, 63],
    [0.5, 71],
    [1, 79],
  ])('from 75, a week with c = %d leads to %i', (completion, expected) => {
    expect(Math.round(steadinessAfter(0.75, completion) * 100)).toBe(expected);
  });

  test('the running week can help and nothing else', () => expect(steadinessNow(0.75, 0)).toBe(0.75));
  test('is shown in steps of five', () => expect(shownSteadiness(0.634)).toBe(65));
});

describe('weekStates', () => {
  const week = (changes: Partial<WeekInput>): WeekInput => ({
    done: 0,
    target: 2,
    isPaused: false,
    hasActivity: false,
    ...changes,
  });

  test('the third empty week in a row is away, the first two stay none; a pause between them is not counted', () => {
    const states = weekStates([
      week({}),
      week({ isPaused: true }),
      week({}),
      week({}),
      week({ done: 1, hasActivity: true }),
    ]);
    expect(states).toEqual(['none', 'paused', 'none', 'away', 'near']);
  });
});

describe('chainOf', () => {
  test('one rest to begin with, spent on the first week short of the goal', () => {
    const chain = chainOf(['met', 'met', 'near', 'met', 'paused', 'met']);
    expect(chain).toMatchObject({ length: 4, best: 4, rests: 1 });
    expect(chain.rested).toEqual([false, false, true, false, false, false]);
  });

  test('begins anew after being away, and never holds more than two rests', () => {
    expect(chainOf(Array.from({ length: 20 }, () => 'met' as const)).rests).toBe(2);
    expect(chainOf(['met', 'none', 'none', 'away', 'met'])).toMatchObject({ length: 1, best: 1, rests: 1 });
  });
});

describe('headlineOf', () => {
  test('reads the last eight closed weeks that were not paused', () => {
    const asks = [1, 0, 2, 2, 1, 0, 3, 2, 2];
    const weeks = asks.map((count) => ({
      state: count >= 2 ? ('met' as const) : ('near' as const),
      asks: count,
    }));
    expect(headlineOf([...weeks, { state: 'paused', asks: 9 }])).toEqual({ weeks: 8, withAsk: 6, met: 5 });
  });

  test('a goal never met by someone who asks each week is too high', () => {
    expect(isGoalTooHigh(Array.from({ length: 4 }, () => ({ state: 'near' as const, asks: 2 })))).toBe(true);
  });
});

describe('helpRate', () => {
  test('counts partly as help, keeps waiting asks as a range, and an old wait as silence at the lower end', () => {
    const asks = [
      answered('2026-03-02', 'yes'),
      answered('2026-03-03', 'partly'),
      answered('2026-03-04', 'no'),
      answered('2026-03-30', 'later'),
      askFacts(askWith({ state: 'asked', channel: 'email', asked: on('2026-03-01') })),
    ];
    const rate = helpRate(asks, '2026-04-01');
    expect(rate).toMatchObject({ helped: 2, answered: 3, open: 1, silent: 1, precision: 'words' });
    expect(rate.range).toEqual({ low: 2 / 5, high: 3 / 4 });
    expect(rate.interval).toBeUndefined();
  });
});

describe('expectedGot and discomfortGap', () => {
  const asks = [
    answered('2026-03-02', 'yes', { predict: { pYes: 0.4, discomfort: 7 }, outcome: { discomfort: 3 } }),
    answered('2026-03-03', 'no', { predict: { pYes: 0.5, discomfort: 4 }, outcome: { discomfort: 4 } }),
    answered('2026-03-04', 'yes', { predict: { pYes: 0.9, retro: true } }),
    answered('2026-03-05', 'yes', { channel: 'email', predict: { pYes: 0.9 } }),
    answered('2026-03-06', 'yes', { predict: { discomfort: 9 }, outcome: { discomfort: 1, recalled: true } }),
  ];

  test('leave out predictions after the event, other channels and remembered feelings', () => {
    expect(expectedGot(asks, 'live')).toMatchObject({ n: 2, expected: 0.9, got: 1 });
    expect(expectedGot(asks, 'live').gap).toBeCloseTo(5);
    expect(discomfortGap(asks)).toEqual({ n: 2, median: 2, easier: 1, harder: 0, ties: 1 });
  });
});

describe('gateAfter', () => {
  const pass: Look = { n: 12, people: 3, p: 0.005, sign: 1 };
  const through = (...looks: readonly Look[]) =>
    looks.reduce((gate, look) => gateAfter(gate, look), closedGate).claim;

  test.each([
    ['two passing looks in a row', [pass, pass], 1],
    ['one passing look', [pass], 0],
    ['two that do not follow one another', [pass, { ...pass, p: 0.02 }, pass], 0],
    ['two in different directions', [pass, { ...pass, sign: -1 as const }], 0],
    [
      'too few asks',
      [
        { ...pass, n: 9 },
        { ...pass, n: 9 },
      ],
      0,
    ],
    [
      'two people',
      [
        { ...pass, people: 2 },
        { ...pass, people: 2 },
      ],
      0,
    ],
    ['kept while p is at most 0.05', [pass, pass, { ...pass, p: 0.05 }], 1],
    ['withdrawn above it', [pass, pass, { ...pass, p: 0.051 }], 0],
  ])('%s', (_, looks, claim) => expect(through(...looks)).toBe(claim));
});

describe('ladderStanding', () => {
  test('a rung is steady with three asks in two contexts, and the frontier is one above', () => {
    const channels = ['in_person', 'in_person', 'email'] as const;
    const asks = channels.map((channel, day) => answered(`2026-03-0${day + 1}`, 'no', { channel, rung: 2 }));
    const byRung = Array.from({ length: 10 }, (_, place) => (place === 1 ? asks : []));
    const here = ladderStanding(byRung, '2026-03-10');
    expect(here.rungs[1]).toMatchObject({ state: 'steady', contexts: 2 });
    expect(here.frontier).toBe(3);
    expect(ladderStanding(byRung, '2026-06-10')).toMatchObject({ frontier: 1 });
    expect(ladderStanding(byRung, '2026-06-10').rungs[1]?.state).toBe('rusty');
  });
});
