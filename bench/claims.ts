import { type Random, seededRandom } from '@/utils/core/practice/seeded-random';
import { closedGate, gateAfter } from '@/utils/core/stats/claim-gate';
import { poissonBinomial } from '@/utils/core/stats/poisson-binomial';

/** One row: how many of the simulated users saw a claim by which week. */
export interface ClaimRow {
  readonly users: number;
  /** True yes-rate minus predicted one, in points. */
  readonly gap: number;
  readonly asksPerWeek: number;
  /** Share of users who had seen a claim by the end of weeks 6, 8, 12, 16 and 26. */
  readonly seenBy: Readonly<Record<6 | 8 | 12 | 16 | 26, number>>;
}

const WEEKS = 26;
const PEOPLE = 4;

/**
 * Users who predict chances between .2 and .85, ask one of four people at random and look at each week-close.
 * With gap 0 every claim is a false one.
 */
export function simulateClaims(
  { users, gap, asksPerWeek }: Pick<ClaimRow, 'users' | 'gap' | 'asksPerWeek'>,
  random: Random,
): ClaimRow {
  const firsts = Array.from({ length: users }, () => firstClaim(gap / 100, asksPerWeek, random));
  const share = (week: number) => firsts.filter((first) => first <= week).length / users;
  const seenBy = { 6: share(6), 8: share(8), 12: share(12), 16: share(16), 26: share(26) };
  return { users, gap, asksPerWeek, seenBy };
}

/** The week of a user's first claim; infinite when there is none. */
function firstClaim(gap: number, asksPerWeek: number, random: Random): number {
  const expected = poissonBinomial();
  const people = new Set<number>();
  let gate = closedGate;
  let got = 0;
  for (let week = 1; week <= WEEKS; week += 1) {
    for (let ask = 0; ask < asksPerWeek; ask += 1) {
      const p = 0.2 + 0.65 * random();
      expected.add(p);
      people.add(Math.floor(random() * PEOPLE));
      if (random() < Math.min(1, Math.max(0, p + gap))) got += 1;
    }
    const sign = got === expected.mean ? 0 : got > expected.mean ? 1 : -1;
    gate = gateAfter(gate, { n: expected.n, people: people.size, p: expected.twoSided(got), sign });
    if (gate.claim !== 0) return week;
  }
  return Infinity;
}

/** The table of the benchmark page: calibrated users first, then the power of the gate. */
export function claimsTable(random = seededRandom('claims')): ClaimRow[] {
  return [
    simulateClaims({ users: 100_000, gap: 0, asksPerWeek: 2 }, random),
    simulateClaims({ users: 4000, gap: 25, asksPerWeek: 2 }, random),
    simulateClaims({ users: 4000, gap: 25, asksPerWeek: 4 }, random),
    simulateClaims({ users: 4000, gap: 15, asksPerWeek: 2 }, random),
    simulateClaims({ users: 4000, gap: -20, asksPerWeek: 2 }, random),
  ];
}
