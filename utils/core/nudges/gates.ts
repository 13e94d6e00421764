import type { Ms } from '../practice/record';
import { isNeeded } from './candidates';
import { brokenLimit, type Counted, countedFor, gapMs, placesFor } from './caps';
import { isInHours, nextOpening } from './hours';
import { isKindOn, nudgeKinds, nudgeWindows } from './kinds';
import type { Candidate } from './nudge-event';
import type { GateName, Reason } from './reasons';
import { isPaused, type Situation } from './situation';
import { stuckEndsAt } from './stuck-timer';
import { civilDayAt, dayOfDate, momentOf, wallAt } from './wall-clock';

const minuteMs = 60_000;
/** Meetings and breakpoints are waited for no longer than until this close to the end of the window. */
const waiverMs = 5 * minuteMs;
/** A return from idle is a good moment from its second to its tenth minute. */
const settledMs = 2 * minuteMs;
const returnedMs = 10 * minuteMs;
/** How long a change of focus, a closed popup or a keystroke is news. */
const recentMs = minuteMs;
/** Nothing else comes this close to a stuck timer's end. */
const stuckApartMs = 10 * minuteMs;

/** Why a nudge does not come now, and when it is worth asking again, if that is known. */
export interface Closed {
  readonly reason: Reason;
  readonly until?: Ms | undefined;
}

type Gate = (candidate: Candidate, situation: Situation) => Closed | undefined;

/**
 * The gates of one nudge in their order; the twelfth, `order`, chooses among those that passed (see plan.ts)
 * and holds here what would take the place of a plan item.
 */
const gates: readonly { readonly gate: GateName; readonly ask: Gate }[] = [
  { gate: 'master_off', ask: masterOff },
  { gate: 'paused', ask: paused },
  { gate: 'hours', ask: hours },
  { gate: 'already', ask: already },
  { gate: 'stale', ask: stale },
  { gate: 'caps', ask: caps },
  { gate: 'level_gap', ask: levelGap },
  { gate: 'idle', ask: idle },
  { gate: 'meeting', ask: meeting },
  { gate: 'composing', ask: composing },
  { gate: 'breakpoint', ask: breakpoint },
  { gate: 'order', ask: reserved },
];

/** The stuck timer is the user's own doing: these gates do not ask about it (§5.1). */
const openForStuck: readonly GateName[] = ['paused', 'hours', 'caps', 'level_gap', 'breakpoint', 'order'];

/** The first closed gate of a nudge, or undefined when all are open. */
export function firstClosedGate(candidate: Candidate, situation: Situation): Closed | undefined {
  for (const { gate, ask } of gates) {
    if (candidate.kind === 'stuck' && openForStuck.includes(gate)) continue;
    const closed = ask(candidate, situation);
    if (closed !== undefined) return closed;
  }
  return undefined;
}

/** When the user's quiet time ends: a date in settings, or being busy. Undefined when it is over. */
export function quietEnd({ settings, now, tz, today }: Situation): Closed | undefined {
  if (settings.busyUntil !== undefined && now < settings.busyUntil) {
    return { reason: 'busy', until: settings.busyUntil };
  }
  const quietDay = settings.quietUntil === undefined ? undefined : dayOfDate(settings.quietUntil);
  if (quietDay !== undefined && today < quietDay) {
    return { reason: 'quiet', until: momentOf({ day: quietDay, minute: settings.dayStartHour * 60 }, tz) };
  }
  return undefined;
}

/** When the next civil day begins. */
export function nextDayStart({ today, tz, settings }: Situation): Ms {
  return momentOf({ day: today + 1, minute: settings.dayStartHour * 60 }, tz);
}

function masterOff({ kind }: Candidate, { settings, level, context }: Situation): Closed | undefined {
  if (kind !== 'stuck' && !settings.nudges) return { reason: 'master_off' };
  if (!context.notificationsPermitted) return { reason: 'permission_missing' };
  if (kind === 'stuck') return undefined;
  if (level === 4) return { reason: 'level_4' };
  return isKindOn(kind, settings) && nudgeKinds[kind].channel === 'os' ? undefined : { reason: 'kind_off' };
}

function paused({ kind }: Candidate, situation: Situation): Closed | undefined {
  const { settings, date, tz } = situation;
  if (isPaused(date, situation)) return { reason: 'paused', until: nextDayStart(situation) };
  const quiet = quietEnd(situation);
  if (quiet !== undefined) return quiet;
  const snoozedTo = settings.nudgeSnoozes[kind];
  if (snoozedTo === undefined || date >= snoozedTo) return undefined;
  const day = dayOfDate(snoozedTo);
  return { reason: 'snoozed', until: momentOf({ day, minute: settings.dayStartHour * 60 }, tz) };
}

function hours(_: Candidate, { wall, settings, now, tz }: Situation): Closed | undefined {
  if (isInHours(wall, settings.hours)) return undefined;
  return { reason: 'hours', until: nextOpening(now, tz, settings.hours) };
}

function already(candidate: Candidate, situation: Situation): Closed | undefined {
  return isNeeded(candidate, situation) ? undefined : { reason: 'already' };
}

function stale({ window, kind }: Candidate, { now }: Situation): Closed | undefined {
  const freshTo = window.from + nudgeKinds[kind].freshMinutes * minuteMs;
  // A plan item's freshness counts from its time, not from the five minutes before it.
  const to = kind === 'plan_due' ? window.to : Math.min(window.to, freshTo);
  return now > to ? { reason: 'stale' } : undefined;
}

function caps(candidate: Candidate, situation: Situation): Closed | undefined {
  const { events, now, today, settings } = situation;
  const besideStuck = stuckNear(candidate, situation);
  if (besideStuck !== undefined) return besideStuck;
  const counted = countedFor(events, candidate);
  const reason = brokenLimit(counted, { at: now, day: today }, { caps: settings.caps, level: 0 });
  if (reason === undefined) return undefined;
  if (reason !== 'gap') return { reason, until: nextDayStart(situation) };
  return { reason, until: Math.max(...counted.map(({ at }) => at)) + gapMs };
}

/**
 * The stuck timer comes alone: what can wait for ten minutes around it waits; what cannot, waits only right
 * after a return, when two would come at once.
 */
function stuckNear({ window }: Candidate, { events, now, state, context }: Situation): Closed | undefined {
  const ends = state.stuck && stuckEndsAt(state.stuck);
  const isNear = (at: Ms | undefined): at is Ms => at !== undefined && Math.abs(at - now) < stuckApartMs;
  const shown = events.findLast(({ kind, claimed }) => kind === 'stuck' && isNear(claimed?.at));
  const near = shown?.claimed?.at ?? (isNear(ends) ? ends : undefined);
  if (near === undefined) return undefined;
  const until = near + stuckApartMs;
  const isJustBack = context.idleEndedAt !== undefined && now - context.idleEndedAt <= stuckApartMs;
  return until < window.to || isJustBack ? { reason: 'gap', until } : undefined;
}

function levelGap(
  candidate: Candidate,
  { events, now, today, settings, level }: Situation,
): Closed | undefined {
  const limits = { caps: settings.caps, level };
  const reason = brokenLimit(countedFor(events, candidate), { at: now, day: today }, limits);
  return reason === undefined ? undefined : { reason };
}

function idle(_: Candidate, { context }: Situation): Closed | undefined {
  return context.idleState === 'active' ? undefined : { reason: 'idle' };
}

function meeting(_: Candidate, { context, settings }: Situation): Closed | undefined {
  if (settings.meetingOrigins.length === 0) return undefined;
  if (context.meetingActive === undefined) return { reason: 'meeting_unknown' };
  return context.meetingActive ? { reason: 'meeting' } : undefined;
}

function composing(_: Candidate, { context, now }: Situation): Closed | undefined {
  const { composingAt } = context;
  if (composingAt === undefined || now - composingAt >= recentMs) return undefined;
  return { reason: 'composing', until: composingAt + recentMs };
}

function breakpoint({ window }: Candidate, { context, now }: Situation): Closed | undefined {
  const waived = window.to - waiverMs;
  if (now >= waived) return undefined;
  const { idleEndedAt, focusChangedAt, popupClosedAt } = context;
  const settled = idleEndedAt === undefined ? undefined : idleEndedAt + settledMs;
  if (settled !== undefined && now < settled) return { reason: 'breakpoint', until: settled };
  if (idleEndedAt !== undefined && now <= idleEndedAt + returnedMs) return undefined;
  const isRecent = (at: Ms | undefined) => at !== undefined && at <= now && now - at <= recentMs;
  if (isRecent(focusChangedAt) || isRecent(popupClosedAt)) return undefined;
  return { reason: 'breakpoint', until: waived };
}

/**
 * A plan item has an exact time, other nudges can wait: they leave each known item the place it needs in the
 * caps, and the week's last place to an item that may yet be written.
 */
function reserved({ kind, putOff }: Candidate, situation: Situation): Closed | undefined {
  const { events, now, today, settings, level } = situation;
  if ((kind === 'plan_due' && !putOff) || !isKindOn('plan_due', settings)) return undefined;
  const counted = countedFor(events);
  const inWeek = counted.filter(({ day }) => day >= today - 6).length;
  if (settings.caps.week > 1 && inWeek >= settings.caps.week - 1) return { reason: 'reserved' };
  const ahead = plansAhead(situation);
  if (ahead.length === 0) return undefined;
  const limits = { caps: settings.caps, level };
  const withThis = [...counted, { at: now, day: today }];
  const isTaken = placesFor(ahead, withThis, limits) < placesFor(ahead, counted, limits);
  return isTaken ? { reason: 'reserved' } : undefined;
}

/** When the plan items of the next 14 days may be nudged about: the longest spacing there is. */
function plansAhead(situation: Situation): Counted[] {
  const { now, tz, settings, planItems } = situation;
  return planItems
    .map(({ at }) => at)
    .filter((at) => at >= now && at <= now + 14 * 24 * 60 * minuteMs)
    .filter((at) => isInHours(wallAt(at, tz), settings.hours))
    .sort((a, b) => a - b)
    .map((at) => at + nudgeWindows.planDue.from * minuteMs)
    .map((at) => ({ at, day: civilDayAt(at, tz, settings.dayStartHour) }));
}
