import * as fc from 'fast-check';
import { binomialDistribution } from 'simple-statistics';
import { describe, expect, test } from 'vitest';
import { EXACT_UP_TO, poissonBinomial } from '@/utils/core/stats/poisson-binomial';

const chances = fc.array(fc.double({ min: 0.02, max: 0.98, noNaN: true }), { minLength: 1, maxLength: 12 });

/** Goes through all 2ⁿ ways the trials can end. */
function enumerated(ps: readonly number[], k: number): number {
  let [atMost, atLeast] = [0, 0];
  for (let ways = 0; ways < 2 ** ps.length; ways += 1) {
    let [chance, successes] = [1, 0];
    ps.forEach((p, trial) => {
      const isSuccess = ((ways >> trial) & 1) === 1;
      chance *= isSuccess ? p : 1 - p;
      if (isSuccess) successes += 1;
    });
    if (successes <= k) atMost += chance;
    if (successes >= k) atLeast += chance;
  }
  return Math.min(1, 2 * Math.min(atMost, atLeast));
}

function of(ps: readonly number[]) {
  const distribution = poissonBinomial();
  for (const p of ps) distribution.add(p);
  return distribution;
}

describe('poissonBinomial', () => {
  test('agrees with going through all ways up to twelve trials', () => {
    fc.assert(
      fc.property(chances, fc.nat(12), (ps, pick) => {
        const k = pick % (ps.length + 1);
        expect(of(ps).twoSided(k)).toBeCloseTo(enumerated(ps, k), 10);
      }),
      { numRuns: 40 },
    );
  });

  test('with equal chances is the binomial of simple-statistics', () => {
    const table = binomialDistribution(30, 0.4);
    const tail = (table ?? []).slice(0, 7).reduce((sum, p) => sum + p, 0);
    expect(of(Array.from({ length: 30 }, () => 0.4)).twoSided(6)).toBeCloseTo(2 * tail, 8);
  });

  test('the order of the trials makes no difference', () => {
    fc.assert(
      fc.property(chances, (ps) => {
        expect(of(ps).twoSided(1)).toBeCloseTo(of([...ps].reverse()).twoSided(1), 10);
      }),
    );
  });

  test('beyond the exact range stays close to what the exact one says at its edge', () => {
    const ps = Array.from({ length: EXACT_UP_TO + 1 }, (_, trial) => 0.1 + 0.8 * ((trial % 17) / 16));
    for (const k of [440, 470, 490, 501, 520, 540]) {
      const exact = of(ps.slice(0, EXACT_UP_TO));
      const next = ps[EXACT_UP_TO] ?? 0;
      // One more exact step, by hand, from the two neighbours.
      const approximate = of(ps).twoSided(k);
      const between = [exact.twoSided(k - 1), exact.twoSided(k)].sort((a, b) => a - b);
      expect(next).toBeGreaterThan(0);
      expect(approximate).toBeGreaterThan((between[0] ?? 0) - 0.002);
      expect(approximate).toBeLessThan((between[1] ?? 0) + 0.002);
    }
  });
});
