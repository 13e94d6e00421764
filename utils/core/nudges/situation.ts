import type { Ask } from '../practice/ask';
import type { PlanItem } from '../practice/plan';
import type { CivilDate, Id, Ms } from '../practice/record';
import type { Settings } from '../practice/settings';
import { type Week, type WeekStarts, weekOf } from '../time/week';
import { levelOf } from './back-off';
import { isWorkingWeekday } from './hours';
import type { Level, NudgeEvent } from './nudge-event';
import type { NudgeContext, NudgeState } from './state';
import {
  civilDayAt,
  dateOfDay,
  dayOfDate,
  momentOf,
  type Wall,
  wallAt,
  wallOf,
  weekdayOfDay,
} from './wall-clock';

/** A plan item that still waits, with what every question about it needs. */
export interface WaitingItem {
  readonly item: PlanItem;
  /** Its target as a nudge: the item at its time, so that a moved item is a new nudge. */
  readonly target: string;
  /** Its time in the zone the user is in, and its day on the calendar. */
  readonly at: Ms;
  readonly day: number;
}

/** What a decision is made from: the state, seen from one moment in one zone. */
export interface Situation {
  readonly now: Ms;
  readonly tz: string;
  readonly wall: Wall;
  /** The civil day `now` counts for, in days since 1970. */
  readonly today: number;
  readonly date: CivilDate;
  readonly week: Week;
  readonly settings: Settings;
  readonly events: readonly NudgeEvent[];
  readonly planItems: readonly WaitingItem[];
  readonly level: Level;
  readonly state: NudgeState;
  readonly context: NudgeContext;
}

// Week arithmetic goes through Temporal; a day's week does not change while its settings object lives.
const weeks = new WeakMap<WeekStarts, Map<CivilDate, Week>>();

/** Sees `state` from `now`. `tz` must be a zone the platform knows. */
export function situationOf(
  state: NudgeState,
  now: Ms,
  known: { settings: Settings; events: readonly NudgeEvent[]; context: NudgeContext },
): Situation {
  const { settings, events, context } = known;
  const { tz } = context;
  const today = civilDayAt(now, tz, settings.dayStartHour);
  const date = dateOfDay(today);
  return {
    now,
    tz,
    wall: wallAt(now, tz),
    today,
    date,
    week: weekOnce(date, settings.weekStart),
    settings,
    events,
    planItems: waitingItems(state, tz),
    level: levelOf(events, settings.backOff),
    state,
    context,
  };
}

/** Whether a civil date lies in a pause the user set. */
export function isPaused(date: CivilDate, { state }: Pick<Situation, 'state'>): boolean {
  return state.records.pauses.some(
    ({ from, to, deletedAt }) => deletedAt === undefined && from <= date && (to === undefined || date <= to),
  );
}

/** Whether the user works on a day (days since 1970): it has hours and lies in no pause. */
export function isWorkingDay(day: number, situation: Situation): boolean {
  return (
    isWorkingWeekday(weekdayOfDay(day), situation.settings.hours) && !isPaused(dateOfDay(day), situation)
  );
}

/** The first working day of the present week, in days since 1970. */
export function firstWorkingDay(situation: Situation): number | undefined {
  const last = dayOfDate(situation.week.end);
  for (let day = dayOfDate(situation.week.start); day <= last; day++) {
    if (isWorkingDay(day, situation)) return day;
  }
  return undefined;
}

/**
 * Plan items with a time that still wait: open, not deleted, their area not set aside, not asked by an ask of
 * theirs.
 */
function waitingItems({ records }: NudgeState, tz: string): WaitingItem[] {
  const { planItems, areas, asks } = records;
  const waiting: WaitingItem[] = [];
  for (const item of planItems) {
    if (item.state !== 'open' || item.deletedAt !== undefined || item.cue.kind !== 'time') continue;
    if (areas.some(({ id, archived }) => archived && id === item.areaId)) continue;
    if (asks.some((ask) => ask.asked !== undefined && ask.deletedAt === undefined && isFor(ask, item)))
      continue;
    const wall = wallOf(item.cue.wall);
    const target = `${item.id}@${item.cue.wall.replace(':', '')}`;
    waiting.push({ item, target, at: momentOf(wall, tz), day: wall.day });
  }
  return waiting;
}

/** The id of the plan item that a nudge's target is about. */
export function planItemOfTarget(target: string): Id {
  return target.split('@')[0] ?? target;
}

/** Whether an ask belongs to a plan item. */
export function isFor(ask: Ask, item: PlanItem): boolean {
  return ask.planItemId === item.id || ask.id === item.askId;
}

function weekOnce(date: CivilDate, starts: WeekStarts): Week {
  const known = weeks.get(starts) ?? new Map<CivilDate, Week>();
  weeks.set(starts, known);
  const week = known.get(date) ?? weekOf(date, starts);
  known.set(date, week);
  return week;
}
