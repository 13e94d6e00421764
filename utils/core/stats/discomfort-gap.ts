import { type AskFacts, isFelt } from './ask-facts';

/** S9, expected against felt discomfort. */
export interface DiscomfortGap {
  readonly n: number;
  /** Median of predicted − felt, −10–10; absent when n is 0. */
  readonly median?: number;
  readonly easier: number;
  readonly harder: number;
  readonly ties: number;
}

/** S9: over asks with both values, felt ones not from memory. "Easier than expected in a of b, ties t". */
export function discomfortGap(asks: Iterable<AskFacts>): DiscomfortGap {
  const gaps: number[] = [];
  for (const ask of asks) if (isFelt(ask)) gaps.push(ask.expected - ask.felt);
  gaps.sort((a, b) => a - b);
  const middle = medianOf(gaps);
  return {
    n: gaps.length,
    ...(middle !== undefined && { median: middle }),
    easier: gaps.filter((gap) => gap > 0).length,
    harder: gaps.filter((gap) => gap < 0).length,
    ties: gaps.filter((gap) => gap === 0).length,
  };
}

/** @param sorted in rising order; `undefined` when empty */
export function medianOf(sorted: readonly number[]): number | undefined {
  const upper = sorted[sorted.length >> 1];
  if (upper === undefined || sorted.length % 2 === 1) return upper;
  return (upper + (sorted[(sorted.length >> 1) - 1] ?? upper)) / 2;
}
