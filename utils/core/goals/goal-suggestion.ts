import type { HeadlineWeek } from '../stats/headline';
import { isGoalTooHigh } from '../stats/headline';

const FIRST_GOAL = 2;
const MOST = 14;

/**
 * A goal worth suggesting: one more than the median of the last eight closed weeks that were not paused, since
 * goals slightly above what one does help most (Epton, Currie & Armitage 2017). Two when there is no history.
 *
 * @param closed closed weeks, in order
 * @returns 1–14
 */
export function suggestedGoal(closed: readonly HeadlineWeek[]): number {
  const counts = closed
    .filter(({ state }) => state !== 'paused' && state !== 'away')
    .slice(-8)
    .map(({ asks }) => asks)
    .sort((a, b) => a - b);
  if (counts.length < 3) return FIRST_GOAL;
  return Math.min(MOST, Math.floor(median(counts)) + 1);
}

/**
 * A lower goal to offer, once, when the goal in force asks for more than the weeks hold: the median of the last
 * four, at least 1 and below the target.
 *
 * @param closed closed weeks, in order
 */
export function lowerGoalOffer(closed: readonly HeadlineWeek[], target: number): number | undefined {
  if (target <= 1 || !isGoalTooHigh(closed)) return undefined;
  const counts = closed
    .filter(({ state }) => state !== 'paused')
    .slice(-4)
    .map(({ asks }) => asks)
    .sort((a, b) => a - b);
  return Math.min(target - 1, Math.max(1, Math.floor(median(counts))));
}

function median(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
