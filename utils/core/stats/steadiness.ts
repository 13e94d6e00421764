/** What one week keeps of the weeks before it: a half-life of four weeks. */
export const WEEKLY_MEMORY = 2 ** (-1 / 4);

/**
 * S3, steadiness after one more counted week: `S ← m·S + (1−m)·c` with `m = 2^(−1/4)`, from `S = 0`. An
 * exponential moving average, as Loop Habit Tracker uses per day, over closed weeks. Paused and away weeks are
 * not given to it: they freeze it.
 *
 * @param before steadiness so far, 0–1
 * @param completion S1 of the week, 0–1
 */
export function steadinessAfter(before: number, completion: number): number {
  return WEEKLY_MEMORY * before + (1 - WEEKLY_MEMORY) * completion;
}

/** Steadiness with the running week in it, which can raise what is shown and never lower it. */
export function steadinessNow(closed: number, runningCompletion: number): number {
  return Math.max(closed, steadinessAfter(closed, runningCompletion));
}

/** Steadiness as it is shown: 0–100, rounded to 5, since it is no finer than that. */
export function shownSteadiness(steadiness: number): number {
  return Math.round(steadiness * 20) * 5;
}
