import { alive, type Entry, edited, newRecord } from '../practice/change';
import type { Goal, Measure } from '../practice/goal';
import type { Stamp } from '../practice/record';
import { nextWeek, type Week, type WeekStarts, weekOf } from '../time/week';
import { goalInForce } from './goal-in-force';

/** "Two asks a week, from rung 3 on." */
export interface GoalInput {
  readonly measure: Measure;
  /** Times a week, 1–14. */
  readonly target: number;
  readonly minRung?: number | undefined;
}

/**
 * Sets a goal. The first of its measure counts at once; a change counts from next week on (practice I7), so that
 * nobody's week is measured twice.
 *
 * @returns the records to write: the new goal, and those whose time it ends
 */
export function setGoal(
  goals: readonly Goal[],
  input: GoalInput,
  { starts, ...entry }: Entry & { readonly starts: WeekStarts },
): Goal[] {
  const week = weekOf(entry.now.date, starts);
  const inForce = goalInForce(goals, input.measure, week);
  const from = inForce === undefined ? week : nextWeek(week, starts);
  if (inForce && isSame(inForce, input)) return endAt(withoutLater(goals, input, from), undefined, entry.now);
  const goal = newGoal(input, from, entry);
  return [goal, ...endAt(withoutLater(goals, input, from), from, entry.now)];
}

/** Whether the goal of the running week may be lowered at once: it may, once a week. */
export function canLowerNow(goals: readonly Goal[], input: GoalInput, week: Week): boolean {
  const inForce = goalInForce(goals, input.measure, week);
  if (inForce === undefined || (inForce.lowered === true && inForce.fromWeek === week.start)) return false;
  return isLower(inForce, input);
}

/**
 * Lowers the goal of the running week, which is kind when a week turned out full.
 *
 * @returns the records to write
 * @throws RangeError when `canLowerNow` says no
 */
export function lowerGoalNow(
  goals: readonly Goal[],
  input: GoalInput,
  { starts, ...entry }: Entry & { readonly starts: WeekStarts },
): Goal[] {
  const week = weekOf(entry.now.date, starts);
  if (!canLowerNow(goals, input, week)) throw new RangeError('A running week is lowered once.');
  const goal: Goal = { ...newGoal(input, week, entry), lowered: true };
  return [goal, ...endAt(withoutLater(goals, input, week), week, entry.now)];
}

/** Ends a goal with the running week. @returns the records to write */
export function endGoal(
  goals: readonly Goal[],
  measure: Measure,
  { starts, now }: { readonly starts: WeekStarts; readonly now: Stamp },
): Goal[] {
  const from = nextWeek(weekOf(now.date, starts), starts);
  return endAt(withoutLater(goals, { measure }, from), from, now);
}

/** Goals of the measure that have not ended before `from`. */
function withoutLater(goals: readonly Goal[], { measure }: Pick<GoalInput, 'measure'>, from: Week): Goal[] {
  return alive(goals).filter(
    (goal) => goal.measure === measure && (goal.toWeek === undefined || goal.toWeek >= from.start),
  );
}

// One that was to begin at `from` or later is ended where it begins: it was never in force.
function endAt(goals: readonly Goal[], from: Week | undefined, now: Stamp): Goal[] {
  return goals.flatMap((goal) => {
    const end = from === undefined ? endWithoutChange(goal, now) : latest(goal.fromWeek, from.start);
    return end === goal.toWeek ? [] : [edited(goal, { toWeek: end }, now)];
  });
}

function endWithoutChange(goal: Goal, now: Stamp): string | undefined {
  return goal.fromWeek > now.date ? goal.fromWeek : undefined;
}

function latest(a: string, b: string): string {
  return a > b ? a : b;
}

function newGoal({ measure, target, minRung }: GoalInput, from: Week, entry: Entry): Goal {
  return {
    ...newRecord(entry),
    measure,
    target: Math.min(14, Math.max(1, Math.round(target))),
    ...(minRung !== undefined && { minRung }),
    fromWeek: from.start,
  };
}

function isSame(goal: Goal, { target, minRung }: GoalInput): boolean {
  return goal.target === target && goal.minRung === minRung;
}

function isLower(goal: Goal, { target, minRung }: GoalInput): boolean {
  const before = goal.minRung ?? 1;
  const after = minRung ?? 1;
  return (
    target <= goal.target && after <= before && !isSame(goal, { measure: goal.measure, target, minRung })
  );
}
