import type { WeekState } from './week-state';

/** S4, weeks met or rested in a row. */
export interface Chain {
  /** Weeks met since it began; a rest keeps it and does not extend it. */
  readonly length: number;
  readonly best: number;
  /** Rest weeks in reserve, 0–2. */
  readonly rests: number;
  /** For each week given: whether a rest was spent on it. */
  readonly rested: readonly boolean[];
}

const EARN_AFTER = 4;
const MOST_RESTS = 2;

/**
 * S4, the chain with rest weeks. One rest to begin with, another for every four weeks met, two at most, spent
 * without being asked (an emergency reserve helps people keep at it: Sharif & Shu 2017). Paused weeks and weeks
 * without a goal are no part of it; being away begins it anew.
 *
 * @param states of closed weeks, in order
 */
export function chainOf(states: readonly WeekState[]): Chain {
  let [rests, length, best, sinceEarned] = [1, 0, 0, 0];
  const rested = states.map((state) => {
    if (state === 'paused' || state === 'no_goal') return false;
    if (state === 'met') {
      length += 1;
      sinceEarned += 1;
      if (sinceEarned === EARN_AFTER) [rests, sinceEarned] = [Math.min(MOST_RESTS, rests + 1), 0];
      best = Math.max(best, length);
      return false;
    }
    const rests_ = state !== 'away' && rests > 0;
    if (rests_) rests -= 1;
    else [length, rests, sinceEarned] = [0, 1, 0];
    return rests_;
  });
  return { length, best, rests, rested };
}
