import type { DiscomfortGap } from './discomfort-gap';

/** Sums over all answers up to the end of a week, so that a page need not read ten years again. */
export interface Tally {
  readonly live: GroupSums;
  readonly written: GroupSums;
  /** How often each difference of expected and felt discomfort came up, −10 first, 10 last. */
  readonly gaps: readonly number[];
}

export interface GroupSums {
  readonly n: number;
  readonly expected: number;
  readonly got: number;
}

const none: GroupSums = { n: 0, expected: 0, got: 0 };
export const emptyTally: Tally = { live: none, written: none, gaps: Array.from({ length: 21 }, () => 0) };

/** S9 from how often each difference came up: the same as `discomfortGap` over the asks themselves. */
export function discomfortGapOf(gaps: readonly number[]): DiscomfortGap {
  const n = sum(gaps);
  const median = n === 0 ? undefined : (nth(gaps, (n - 1) >> 1) + nth(gaps, n >> 1)) / 2;
  return {
    n,
    ...(median !== undefined && { median }),
    easier: sum(gaps.slice(11)),
    harder: sum(gaps.slice(0, 10)),
    ties: gaps[10] ?? 0,
  };
}

/** The difference at a place in rising order. */
function nth(gaps: readonly number[], place: number): number {
  let seen = 0;
  const at = gaps.findIndex((count) => (seen += count) > place);
  return at - 10;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
