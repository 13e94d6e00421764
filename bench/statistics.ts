import { seeded } from '@/scripts/learning/random';

/** An estimate with the ends of its 95 % confidence interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The 97.5 % point of the standard normal distribution. */
const Z = 1.959964;

/**
 * A share of `total` with its Wilson score interval (Wilson 1927), which stays inside 0–1 and holds near the
 * ends, where the usual ± of the normal approximation does not. No cases: 0 in [0, 1].
 */
export function proportion(hits: number, total: number): Estimate {
  if (total === 0) return { value: 0, low: 0, high: 1 };
  const share = hits / total;
  const square = (Z * Z) / total;
  const centre = (share + square / 2) / (1 + square);
  const half = (Z * Math.sqrt((share * (1 - share) + square / 4) / total)) / (1 + square);
  return { value: share, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** The middle value, the mean of both middle values for an even count; NaN for none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value at `share` (0–1) of the sorted values, between neighbours by straight line; NaN for none. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) return Number.NaN;
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}

/** What a detector said against what is so: the four cells of the table. */
export interface Outcomes {
  readonly hit: number;
  readonly falseAlarm: number;
  readonly miss: number;
  readonly quiet: number;
}

/** Counts the four outcomes of pairs of what was said and what is so. */
export function outcomesOf(pairs: readonly (readonly [said: boolean, is: boolean])[]): Outcomes {
  const count = (said: boolean, is: boolean) => pairs.filter(([s, i]) => s === said && i === is).length;
  return {
    hit: count(true, true),
    falseAlarm: count(true, false),
    miss: count(false, true),
    quiet: count(false, false),
  };
}

/** Share of what was said that is so. */
export const precision = ({ hit, falseAlarm }: Outcomes): Estimate => proportion(hit, hit + falseAlarm);

/** Share of what is so that was said. */
export const recall = ({ hit, miss }: Outcomes): Estimate => proportion(hit, hit + miss);

/** The harmonic mean of precision and recall; 0 where nothing was said and nothing is so. */
export function f1({ hit, falseAlarm, miss }: Outcomes): number {
  return hit === 0 ? 0 : (2 * hit) / (2 * hit + falseAlarm + miss);
}

/**
 * Percentile bootstrap (Efron 1979) of any statistic: draws the items with replacement `draws` times with a fixed seed.
 */
export function bootstrap<Item>(
  items: readonly Item[],
  statistic: (sample: readonly Item[]) => number,
  draws = 1000,
): Estimate {
  const random = seeded(20_261_123);
  const values = Array.from({ length: draws }, () =>
    statistic(Array.from(items, () => items[Math.floor(random() * items.length)] as Item)),
  );
  return { value: statistic(items), low: quantile(values, 0.025), high: quantile(values, 0.975) };
}

/** `0.873 → "87.3"`, in per cent. */
export const percent = (share: number): string => (100 * share).toFixed(1);

/** `"87.3 (85.1–89.2)"`, in per cent, with the confidence interval. */
export const percentRange = ({ value, low, high }: Estimate): string =>
  `${percent(value)} (${percent(low)}–${percent(high)})`;
