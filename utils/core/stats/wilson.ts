/** A range of proportions, 0–1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const Z = 1.959964;

/**
 * S6, Wilson's 95 % interval for `k` of `n` (Wilson 1927, JASA 22:209): with p = k/n,
 * centre `(p + z²/2n) / (1 + z²/n)`, half width `z/(1 + z²/n) · sqrt(p(1−p)/n + z²/4n²)`.
 *
 * @returns `undefined` when n is 0
 */
export function wilson(k: number, n: number): Interval | undefined {
  if (n === 0) return undefined;
  const p = k / n;
  const scale = 1 + Z ** 2 / n;
  const centre = (p + Z ** 2 / (2 * n)) / scale;
  const half = (Z / scale) * Math.sqrt((p * (1 - p)) / n + Z ** 2 / (4 * n ** 2));
  // At the ends the two parts cancel out, which rounding would not show.
  return { low: k === 0 ? 0 : centre - half, high: k === n ? 1 : centre + half };
}
