import { weekCompletion } from './week-completion';

/**
 * - `met`, `near`, `none`: the goal was reached, begun, or nothing was asked
 * - `paused`: counts nowhere
 * - `away`: from the third week in a row without any record on
 * - `no_goal`: nothing was set for it, so there is nothing to reach
 */
export type WeekState = 'met' | 'near' | 'none' | 'paused' | 'away' | 'no_goal';

/** What S2 needs to know about a week. */
export interface WeekInput {
  readonly done: number;
  readonly target: number | undefined;
  readonly isPaused: boolean;
  /** Whether any record of any kind lies in it. */
  readonly hasActivity: boolean;
}

const AWAY_FROM = 3;

/**
 * S2, the state of each of a run of weeks, in order. The first two empty weeks stay `none`: were being away
 * dated back, three empty weeks would count for more than two. Paused weeks are left out of the count.
 */
export function weekStates(weeks: readonly WeekInput[]): WeekState[] {
  let empty = 0;
  return weeks.map(({ done, target, isPaused, hasActivity }) => {
    if (isPaused) return 'paused';
    empty = hasActivity ? 0 : empty + 1;
    if (empty >= AWAY_FROM) return 'away';
    if (target === undefined) return 'no_goal';
    const completion = weekCompletion(done, target);
    if (completion === 1) return 'met';
    return completion > 0 ? 'near' : 'none';
  });
}

/** Whether a week enters steadiness and the chain. */
export function isCounted(state: WeekState): boolean {
  return state === 'met' || state === 'near' || state === 'none';
}
