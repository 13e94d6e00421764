import { alive } from '../practice/change';
import type { Goal, Measure } from '../practice/goal';
import type { Week } from '../time/week';

/**
 * The goal in force for a measure in a week: at most one, whatever two devices have merged; the newest then.
 */
export function goalInForce(
  goals: readonly Goal[],
  measure: Measure,
  week: Pick<Week, 'start'>,
): Goal | undefined {
  return alive(goals)
    .filter((goal) => goal.measure === measure && isInForce(goal, week.start))
    .reduce<Goal | undefined>((best, goal) => (best && isNewer(best, goal) ? best : goal), undefined);
}

function isInForce({ fromWeek, toWeek }: Goal, weekStart: string): boolean {
  return fromWeek <= weekStart && (toWeek === undefined || weekStart < toWeek);
}

function isNewer(a: Goal, b: Goal): boolean {
  return a.fromWeek === b.fromWeek ? a.id > b.id : a.fromWeek > b.fromWeek;
}
