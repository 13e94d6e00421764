import type { Ms } from '../practice/record';
import { nudgeKinds, nudgeWindows } from './kinds';
import { type Candidate, type NudgeKind, type NudgeWindow, nudgeId } from './nudge-event';
import { firstWorkingDay, isFor, isWorkingDay, type Situation, type WaitingItem } from './situation';
import { type StuckTimer, stuckEndsAt } from './stuck-timer';
import { civilDayAt, dateOfDay, dayOfDate, momentOf } from './wall-clock';

const minuteMs = 60_000;
const dayMs = 86_400_000;
/** Nobody needs a decision about more than this many nudges at once; the rest is told in the popup. */
const mostAtOnce = 20;
/** How long a nudge that was missed altogether still gets a decision of its own, for the history. */
const lookBackMs = dayMs;

/** A nudge that is coming up, before anybody needs its name. */
interface Prospect {
  readonly kind: NudgeKind;
  readonly target: string;
  /** Days since 1970. */
  readonly day: number;
  readonly window: NudgeWindow;
}

export interface Candidates {
  /** Windows that have begun: to decide about now. Open ones first, in the order of their kinds. */
  readonly begun: readonly Candidate[];
  /** When the windows still ahead begin. */
  readonly ahead: readonly { readonly kind: NudgeKind; readonly from: Ms }[];
}

/** Every nudge whose window is open, was missed within the last day, or lies ahead. */
export function candidatesOf(situation: Situation): Candidates {
  const { now } = situation;
  const begun: Candidate[] = [];
  const ahead: { kind: NudgeKind; from: Ms }[] = [];
  const prospects = [
    ...stuckProspects(situation),
    ...planDue(situation),
    ...weekStart(situation),
    ...oneLeft(situation),
    ...rehearse(situation),
  ];
  for (const prospect of prospects) {
    const { kind, window } = prospect;
    if (window.from > now) ahead.push({ kind, from: window.from });
    else if (window.to >= now - lookBackMs && !wasClaimed(prospect, situation)) begun.push(named(prospect));
  }
  // A rehearsal is thought of from a day before its item on: not before, but not later either.
  for (const { at } of situation.planItems) {
    if (at - dayMs > now) ahead.push({ kind: 'rehearse', from: at - dayMs });
  }
  for (const candidate of comingAgain(situation)) {
    const { kind, window } = candidate;
    if (window.from > now) ahead.push({ kind, from: window.from });
    else if (window.to >= now - lookBackMs) begun.push(candidate);
  }
  return { begun: begun.length > 1 ? inOrder(begun, now) : begun, ahead };
}

/** Those of the begun candidates to decide about: a flood is cut off, the popup tells the rest. */
export function decidedAbout(begun: readonly Candidate[]): readonly Candidate[] {
  return begun.length > mostAtOnce ? begun.slice(0, mostAtOnce) : begun;
}

function inOrder(begun: readonly Candidate[], now: Ms): Candidate[] {
  const open = begun
    .filter(({ window }) => window.to >= now)
    .sort((a, b) => nudgeKinds[a.kind].order - nudgeKinds[b.kind].order || a.window.to - b.window.to);
  const missed = begun.filter(({ window }) => window.to < now).sort((a, b) => b.window.to - a.window.to);
  return [...open, ...missed];
}

/**
 * Whether what the nudge is about still needs it: asked for at delivery, since much may have happened since
 * it was planned.
 */
export function isNeeded({ kind, target }: Candidate, situation: Situation): boolean {
  switch (kind) {
    case 'plan_due':
      return waitingItem(target, situation) !== undefined;
    case 'week_start':
      return target === situation.week.start && !hasWeekPlan(situation);
    case 'one_left':
      return target === situation.week.start && asksLeft(situation) === 1;
    case 'rehearse': {
      const item = waitingItem(target, situation);
      return item !== undefined && needsRehearsal(item, situation);
    }
    case 'stuck':
      return stuckProspects(situation).some((stuck) => stuck.target === target);
    default:
      return false;
  }
}

/** Asks that remain until the week's goal; 0 without such a goal. */
export function asksLeft({ state }: Pick<Situation, 'state'>): number {
  const goal = state.progress.find(({ measure }) => measure === 'asks');
  return goal === undefined ? 0 : Math.max(0, goal.target - goal.done);
}

/** Waiting plan items of the next day with a script that was not practised in the day before their time. */
export function itemsToRehearse(situation: Situation): WaitingItem[] {
  const { now, planItems } = situation;
  return planItems.filter(
    (waiting) => now < waiting.at && waiting.at <= now + dayMs && needsRehearsal(waiting, situation),
  );
}

function stuckProspects({ state, tz, settings }: Situation): Prospect[] {
  const ends = state.stuck && stuckEndsAt(state.stuck);
  if (state.stuck === undefined || ends === undefined) return [];
  const window = { from: ends, to: ends + 15 * minuteMs };
  const day = civilDayAt(state.stuck.start.at, tz, settings.dayStartHour);
  return [{ kind: 'stuck', target: stuckTarget(state.stuck), day, window }];
}

function stuckTarget({ start }: StuckTimer): string {
  return String(start.at);
}

function planDue({ planItems, now }: Situation): Prospect[] {
  const { from, to } = nudgeWindows.planDue;
  return planItems
    .filter(({ at }) => at + to * minuteMs >= now - lookBackMs)
    .map(({ target, at, day }) => {
      const window = { from: at + from * minuteMs, to: at + to * minuteMs };
      return { kind: 'plan_due' as const, target, day, window };
    });
}

function weekStart(situation: Situation): Prospect[] {
  const { today, tz, context, week } = situation;
  if (context.firstActiveAt === undefined || situation.wall.minute > nudgeWindows.weekStart.to) return [];
  if (firstWorkingDay(situation) !== today) return [];
  if (civilDayAt(context.firstActiveAt, tz, situation.settings.dayStartHour) !== today) return [];
  const { afterFirstActivity, to } = nudgeWindows.weekStart;
  const window = {
    from: context.firstActiveAt + afterFirstActivity * minuteMs,
    to: momentOf({ day: today, minute: to }, tz),
  };
  if (window.from >= window.to || hasWeekPlan(situation)) return [];
  return [{ kind: 'week_start', target: week.start, day: today, window }];
}

function oneLeft(situation: Situation): Prospect[] {
  const { today, tz, week } = situation;
  const dayOfWeek = today - dayOfDate(week.start) + 1;
  if (dayOfWeek < 4 || asksLeft(situation) !== 1 || !isWorkingDay(today, situation)) return [];
  const { from, to } = nudgeWindows.oneLeft;
  const window = {
    from: momentOf({ day: today, minute: from }, tz),
    to: momentOf({ day: today, minute: to }, tz),
  };
  return [{ kind: 'one_left', target: week.start, day: today, window }];
}

function rehearse(situation: Situation): Prospect[] {
  const { tz } = situation;
  const { rehearseEvening: evening, rehearseHour: hour } = nudgeWindows;
  return itemsToRehearse(situation).flatMap(({ at, day, target }) => {
    const before = {
      from: momentOf({ day: day - 1, minute: evening.from }, tz),
      to: momentOf({ day: day - 1, minute: evening.to }, tz),
    };
    const sameDay = { from: at + hour.from * minuteMs, to: at + hour.to * minuteMs };
    return [
      { kind: 'rehearse' as const, target, day: day - 1, window: before },
      { kind: 'rehearse' as const, target, day, window: sameDay },
    ];
  });
}

/** Nudges the user asked to come again; that of a stuck timer while the timer is still there. */
function comingAgain(situation: Situation): Candidate[] {
  const { events, now } = situation;
  const coming: Candidate[] = [];
  for (const { kind, target, again } of events) {
    if (again === undefined || again.window.to < now - lookBackMs) continue;
    const next = { kind, target, ...again, putOff: true };
    const candidate = { ...next, id: nudgeId(next) };
    const wasShown = events.some(({ id, claimed }) => id === candidate.id && claimed !== undefined);
    if (!wasShown && (kind !== 'stuck' || isNeeded(candidate, situation))) coming.push(candidate);
  }
  return coming;
}

/** A week, or a plan item at its time, gets one nudge of a kind: it comes again on the user's word alone. */
function wasClaimed({ kind, target }: Prospect, { events }: Situation): boolean {
  return events.some(
    (event) => event.claimed !== undefined && event.kind === kind && event.target === target,
  );
}

function named({ kind, target, day, window }: Prospect): Candidate {
  const base = { kind, target, date: dateOfDay(day), attempt: 0 as const };
  return { ...base, id: nudgeId(base), window, putOff: false };
}

function waitingItem(target: string, { planItems }: Situation): WaitingItem | undefined {
  return planItems.find((waiting) => waiting.target === target);
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

function needsRehearsal({ item, at }: WaitingItem, { state }: Situation): boolean {
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
