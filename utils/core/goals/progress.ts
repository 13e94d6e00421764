import type { Ask } from '../practice/ask';
import type { Goal, Measure } from '../practice/goal';
import type { WeekRecords } from '../stats/week-records';

/** How often a measure happened in a week. A refusal counts like a yes; nothing is carried over. */
export function doneInWeek(measure: Measure, records: WeekRecords, minRung = 1): number {
  switch (measure) {
    case 'asks':
      return doneAsks(records.asks, minRung);
    case 'observations':
      return records.observations.length;
    case 'rehearsals':
      return records.practices.length;
    case 'offers_accepted':
      return records.received.filter(({ offered, did }) => offered && did === 'accepted').length;
  }
}

/** How many of a week's asks count for a goal from a rung on. */
export function doneAsks(asks: readonly Pick<Ask, 'rung'>[], minRung = 1): number {
  return minRung <= 1 ? asks.length : asks.filter(({ rung }) => rung >= minRung).length;
}

/** Progress of one goal in one week. */
export interface Progress {
  readonly measure: Measure;
  readonly done: number;
  readonly target: number;
  /** What remains; never negative. */
  readonly left: number;
}

/** Progress, a pure function of the week's records. */
export function progressOf(goal: Goal, records: WeekRecords): Progress {
  const done = doneInWeek(goal.measure, records, goal.minRung);
  return { measure: goal.measure, done, target: goal.target, left: Math.max(0, goal.target - done) };
}
