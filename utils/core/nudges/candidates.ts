import type { PlanItem } from '../practice/plan';
import type { Id, Ms } from '../practice/record';
import { nudgeKinds, nudgeWindows } from './kinds';
import { type Candidate, type NudgeEvent, type NudgeWindow, nudgeId } from './nudge-event';
import { firstWorkingDay, isFor, isWorkingDay, openPlanItems, type Situation } from './situation';
import { type StuckTimer, stuckEndsAt } from './stuck-timer';
import { civilDayAt, dateOfDay, dayOfDate, momentOf, wallOf } from './wall-clock';

const minuteMs = 60_000;
const dayMs = 86_400_000;
/** Nobody needs a decision about more than this many nudges at once; the rest is told in the popup. */
const mostAtOnce = 20;
/** How long a nudge that was missed altogether still gets a decision of its own, for the history. */
const lookBackMs = dayMs;

/** The target of a nudge about a plan item: the item at its time, so that a moved item is a new nudge. */
export function planTarget(item: PlanItem): string {
  return item.cue.kind === 'time' ? `${item.id}@${item.cue.wall.replace(':', '')}` : item.id;
}

/** The id of the plan item a target is about. */
export function planItemOfTarget(target: string): Id {
  return target.split('@')[0] ?? target;
}

/** The moment of a plan item with a time, in the zone the user is in; undefined when it has none. */
export function planMoment({ cue }: PlanItem, tz: string): Ms | undefined {
  return cue.kind === 'time' ? momentOf(wallOf(cue.wall), tz) : undefined;
}

/** Every nudge whose window is open, lies ahead, or was missed within the last day; soonest first. */
export function candidatesOf(situation: Situation): Candidate[] {
  const { now } = situation;
  const all = [
    ...stuckCandidates(situation),
    ...planDue(situation),
    ...weekStart(situation),
    ...oneLeft(situation),
    ...rehearse(situation),
  ].filter((candidate) => !wasClaimed(candidate, situation));
  return [...all, ...comingAgain(situation)]
    .filter(({ window }) => window.to >= now - lookBackMs)
    .sort((a, b) => a.window.from - b.window.from || (a.id < b.id ? -1 : 1));
}

/** Those of `candidates` to decide about now: their window has begun. Open windows first, in the order of
 * their kinds, then what was missed; a flood is cut off, the popup tells the rest. */
export function begunOf(candidates: readonly Candidate[], now: Ms): Candidate[] {
  const begun = candidates.filter(({ window }) => window.from <= now);
  const open = begun
    .filter(({ window }) => window.to >= now)
    .sort((a, b) => nudgeKinds[a.kind].order - nudgeKinds[b.kind].order || a.window.to - b.window.to);
  const missed = begun.filter(({ window }) => window.to < now);
  return [...open, ...missed].slice(0, mostAtOnce);
}

/**
 * Whether what the nudge is about still needs it: asked for at delivery, since much may have happened since
 * it was planned.
 */
export function isNeeded({ kind, target }: Candidate, situation: Situation): boolean {
  switch (kind) {
    case 'plan_due':
      return openItem(target, situation) !== undefined;
    case 'week_start':
      return target === situation.week.start && !hasWeekPlan(situation);
    case 'one_left':
      return target === situation.week.start && asksLeft(situation) === 1;
    case 'rehearse': {
      const item = openItem(target, situation);
      return item !== undefined && needsRehearsal(item, situation);
    }
    case 'stuck':
      return stuckCandidates(situation).some((stuck) => stuck.target === target);
    default:
      return false;
  }
}

/** Asks that remain until the week's goal; 0 without such a goal. */
export function asksLeft({ state }: Pick<Situation, 'state'>): number {
  const goal = state.progress.find(({ measure }) => measure === 'asks');
  return goal === undefined ? 0 : Math.max(0, goal.target - goal.done);
}

/** Open plan items with a script that was not practised in the day before their time. */
export function itemsToRehearse(situation: Situation): PlanItem[] {
  const { now, tz } = situation;
  return openPlanItems(situation).filter((item) => {
    const at = planMoment(item, tz);
    return at !== undefined && now < at && at <= now + dayMs && needsRehearsal(item, situation);
  });
}

function stuckCandidates({ state, tz, settings }: Situation): Candidate[] {
  const ends = state.stuck && stuckEndsAt(state.stuck);
  if (state.stuck === undefined || ends === undefined) return [];
  const window = { from: ends, to: ends + 15 * minuteMs };
  const day = civilDayAt(state.stuck.start.at, tz, settings.dayStartHour);
  return [candidate('stuck', { target: stuckTarget(state.stuck), day, window })];
}

function stuckTarget({ start }: StuckTimer): string {
  return String(start.at);
}

function planDue(situation: Situation): Candidate[] {
  return openPlanItems(situation).flatMap((item) => {
    const at = planMoment(item, situation.tz);
    if (at === undefined || item.cue.kind !== 'time') return [];
    const { from, to } = nudgeWindows.planDue;
    const window = { from: at + from * minuteMs, to: at + to * minuteMs };
    return [candidate('plan_due', { target: planTarget(item), day: wallOf(item.cue.wall).day, window })];
  });
}

function weekStart(situation: Situation): Candidate[] {
  const { today, tz, context, week } = situation;
  if (context.firstActiveAt === undefined || firstWorkingDay(situation) !== today) return [];
  if (civilDayAt(context.firstActiveAt, tz, situation.settings.dayStartHour) !== today) return [];
  const { afterFirstActivity, to } = nudgeWindows.weekStart;
  const window = {
    from: context.firstActiveAt + afterFirstActivity * minuteMs,
    to: momentOf({ day: today, minute: to }, tz),
  };
  if (window.from >= window.to || hasWeekPlan(situation)) return [];
  return [candidate('week_start', { target: week.start, day: today, window })];
}

function oneLeft(situation: Situation): Candidate[] {
  const { today, tz, week } = situation;
  const dayOfWeek = today - dayOfDate(week.start) + 1;
  if (dayOfWeek < 4 || asksLeft(situation) !== 1 || !isWorkingDay(today, situation)) return [];
  const { from, to } = nudgeWindows.oneLeft;
  const window = {
    from: momentOf({ day: today, minute: from }, tz),
    to: momentOf({ day: today, minute: to }, tz),
  };
  return [candidate('one_left', { target: week.start, day: today, window })];
}

function rehearse(situation: Situation): Candidate[] {
  const { tz } = situation;
  return itemsToRehearse(situation).flatMap((item) => {
    const at = planMoment(item, tz);
    if (at === undefined || item.cue.kind !== 'time') return [];
    const { day } = wallOf(item.cue.wall);
    const { rehearseEvening: evening, rehearseHour: hour } = nudgeWindows;
    const before = {
      from: momentOf({ day: day - 1, minute: evening.from }, tz),
      to: momentOf({ day: day - 1, minute: evening.to }, tz),
    };
    const sameDay = { from: at + hour.from * minuteMs, to: at + hour.to * minuteMs };
    const target = planTarget(item);
    return [
      candidate('rehearse', { target, day: day - 1, window: before }),
      candidate('rehearse', { target, day, window: sameDay }),
    ];
  });
}

/** Nudges the user asked to come again. */
function comingAgain({ events, eventsById }: Situation): Candidate[] {
  return events.flatMap(({ kind, target, again }) => {
    if (again === undefined) return [];
    const next = { kind, target, ...again, putOff: true };
    const id = nudgeId(next);
    const known = eventsById.get(id);
    return known?.claimed === undefined ? [{ ...next, id }] : [];
  });
}

/** A week, or a plan item at its time, gets one nudge of a kind: it comes again on the user's word alone. */
function wasClaimed({ kind, target }: Candidate, { events }: Situation): boolean {
  return events.some(
    (event) => event.claimed !== undefined && event.kind === kind && event.target === target,
  );
}

function candidate(
  kind: NudgeEvent['kind'],
  about: { target: string; day: number; window: NudgeWindow },
): Candidate {
  const base = { kind, target: about.target, date: dateOfDay(about.day), attempt: 0 as const };
  return { ...base, id: nudgeId(base), window: about.window, putOff: false };
}

function openItem(target: string, situation: Situation): PlanItem | undefined {
  return openPlanItems(situation).find((item) => planTarget(item) === target);
}

/** A week has a plan as soon as one item is due in it, or was written in it. */
function hasWeekPlan({ state, week, tz, settings }: Situation): boolean {
  const isInWeek = (date: string) => week.start <= date && date <= week.end;
  return state.records.planItems.some(
    (item) =>
      item.deletedAt === undefined &&
      item.state !== 'dropped' &&
      ((item.cue.kind === 'time' && isInWeek(item.cue.wall.slice(0, 10))) ||
        isInWeek(dateOfDay(civilDayAt(item.createdAt, tz, settings.dayStartHour)))),
  );
}

function needsRehearsal(item: PlanItem, { state, tz }: Situation): boolean {
  const at = planMoment(item, tz);
  if (at === undefined) return false;
  const { asks, scripts, practices } = state.records;
  const askIds = asks.filter((ask) => isFor(ask, item)).map(({ id }) => id);
  const scriptIds = asks.filter((ask) => isFor(ask, item)).map(({ scriptId }) => scriptId);
  const own = scripts.filter(
    ({ id, askId, deletedAt }) =>
      deletedAt === undefined && (scriptIds.includes(id) || (askId !== undefined && askIds.includes(askId))),
  );
  return (
    own.length > 0 &&
    !practices.some(
      ({ scriptId, start, deletedAt }) =>
        deletedAt === undefined && start.at >= at - dayMs && own.some(({ id }) => id === scriptId),
    )
  );
}
