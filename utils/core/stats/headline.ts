import type { WeekState } from './week-state';

/** S4, "You asked in 7 of the last 8 weeks (goal met in 5)". */
export interface Headline {
  readonly weeks: number;
  readonly withAsk: number;
  readonly met: number;
}

/** A closed week, as far as the headline cares. */
export interface HeadlineWeek {
  readonly state: WeekState;
  readonly asks: number;
}

/**
 * S4, over the last eight closed weeks that were not paused.
 *
 * @param closed closed weeks, in order
 */
export function headlineOf(closed: readonly HeadlineWeek[]): Headline {
  const last = closed.filter(({ state }) => state !== 'paused').slice(-8);
  return {
    weeks: last.length,
    withAsk: last.filter(({ asks }) => asks > 0).length,
    met: last.filter(({ state }) => state === 'met').length,
  };
}

/**
 * S4, whether a lower goal is worth offering: someone who asks in at least three of four weeks and met the goal
 * in none of them does well at something else than the goal says.
 *
 * @param closed closed weeks, in order
 */
export function isGoalTooHigh(closed: readonly HeadlineWeek[]): boolean {
  const last = closed.filter(({ state }) => state !== 'paused').slice(-4);
  if (last.length < 4 || last.some(({ state }) => state === 'met' || state === 'no_goal')) return false;
  return last.filter(({ asks }) => asks > 0).length >= 3;
}
