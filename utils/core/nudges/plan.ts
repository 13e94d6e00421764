import type { Id, Ms } from '../practice/record';
import { defaultSettings, type Settings } from '../practice/settings';
import { isBackupDue } from './backup';
import { type Badge, badgeOf, emptyBadge } from './badge';
import { type Candidates, candidatesOf, decidedAbout } from './candidates';
import { type Closed, firstClosedGate, nextDayStart, quietEnd } from './gates';
import { nudgeKinds, nudgeWindows } from './kinds';
import type { Candidate, NudgeEvent } from './nudge-event';
import type { Reason } from './reasons';
import { type Situation, situationOf } from './situation';
import { canComeLater } from './snooze';
import type { NudgeContext, NudgeState } from './state';
import { type NudgeVariant, variantOf } from './variant';
import { isKnownZone } from './wall-clock';

const minuteMs = 60_000;
/** A heartbeat stands behind every alarm, since browsers lose and delay them (§5.6). */
const heartbeatMinutes = 15;
/** While a window is open or near: a worker that died before it could arm again gets another chance soon. */
const retryMinutes = 1;
/** Chrome's least time to an alarm (since version 120). */
const soonestMs = 30_000;
/** Records may come from another machine; one newer than this tells that our clock is wrong. */
const clockToleranceMs = 2 * 86_400_000;

/** The name of the one alarm there ever is. */
export const alarmName = 'decide';

export interface Alarm {
  readonly name: string;
  /** ms since 1970. */
  readonly when: Ms;
  readonly periodInMinutes?: number;
}

/** Why nothing is shown now. */
export interface Silence {
  readonly reason: Reason | 'nothing_due';
  readonly kind?: Candidate['kind'];
  readonly until?: Ms | undefined;
}

export interface MissedItem {
  readonly id: Id;
  /** Whether it was nudged about at its time. */
  readonly nudged: boolean;
}

export interface Plan {
  /** When something may change by itself; undefined when nothing will. */
  readonly nextDecisionAt: Ms | undefined;
  /** Exactly the alarms to have; any other is cleared. */
  readonly alarms: readonly Alarm[];
  readonly badge: Badge;
  /** Plan items whose time went by: the popup asks "move or drop?". */
  readonly missed: readonly MissedItem[];
  /** A line in the popup proposes an export. */
  readonly backupDue: boolean;
  /** What to show, after `events` are kept. At most one. */
  readonly nudge?: { readonly event: NudgeEvent; readonly variant: NudgeVariant };
  /** Events that are new or changed, the claim of `nudge` among them: to be kept before anything is shown. */
  readonly events: readonly NudgeEvent[];
  /** Why nothing is shown; absent when something is. */
  readonly silence?: Silence;
}

/**
 * Decides what should be so now: which alarms, which badge, and at most one nudge. Pure: the same state,
 * moment and context give the same plan. Whatever is broken or unknown makes it quieter, never louder.
 *
 * The shell, on every wake (alarm, idle change, focus change, startup, install, settings change), one wake
 * after the other:
 *
 * ```
 * onWake(cause):
 *   state   = load()                              // one read; what does not read is undefined
 *   persist(settle(state.events, evidence))       // what came of earlier nudges
 *   plan    = plan(state, now, context)
 *   persist(plan.events)                          // the claim, before anything is shown
 *   show(plan.nudge) → markShown | markFailed     // persisted at once
 *   badge   = plan.badge
 *   arm     = plan.alarms                         // exactly these
 * ```
 *
 * It may die between any two lines: a claimed nudge is never shown again, an unclaimed one is decided anew.
 */
export function plan(state: NudgeState, now: Ms, context: NudgeContext): Plan {
  const settings = state.settings ?? { ...defaultSettings, nudges: false };
  const unsafe = unsafeReason(state, now, context);
  if (state.events === undefined || unsafe !== undefined) {
    return quietPlan(unsafe ?? 'storage_unreadable', settings, now);
  }
  const situation = situationOf(state, now, { settings, events: state.events, context });
  const candidates = candidatesOf(situation);
  const verdicts = verdictsOf(decidedAbout(candidates.begun), situation);
  const winner = verdicts.find(({ closed }) => closed === undefined)?.candidate;
  const events = [
    ...verdicts.flatMap((verdict) => eventOf(verdict, situation) ?? []),
    ...retired(candidates, situation),
  ];
  const nextDecisionAt = nextDecision(candidates, verdicts, situation);
  const shared = {
    nextDecisionAt,
    alarms: alarmsOf(nextDecisionAt, situation),
    badge: badgeOf(situation, waitingKinds(verdicts, situation)),
    missed: missedItems(situation),
    backupDue: isBackupDue(state.backup, settings, now),
    events,
  };
  const event = events.find(({ id }) => id === winner?.id);
  if (winner === undefined || event === undefined)
    return { ...shared, silence: silenceOf(verdicts, situation) };
  return { ...shared, nudge: { event, variant: variantFor(winner, situation) } };
}

interface Verdict {
  readonly candidate: Candidate;
  /** Undefined: show it. */
  readonly closed: Closed | undefined;
}

function unsafeReason(state: NudgeState, now: Ms, { tz }: NudgeContext): Reason | undefined {
  if (!isKnownZone(tz)) return 'zone_unknown';
  if (state.events === undefined) return 'storage_unreadable';
  const isBehind =
    now < state.latestRecordAt - clockToleranceMs ||
    state.events.some(({ claimed }) => claimed !== undefined && claimed.at > now);
  return isBehind ? 'clock' : undefined;
}

function quietPlan(reason: Reason, settings: Settings, now: Ms): Plan {
  const when = now + heartbeatMinutes * minuteMs;
  const alarms = settings.nudges ? [{ name: alarmName, when, periodInMinutes: heartbeatMinutes }] : [];
  return {
    nextDecisionAt: settings.nudges ? when : undefined,
    alarms,
    badge: emptyBadge,
    missed: [],
    backupDue: false,
    events: [],
    silence: { reason },
  };
}

/** Asks the gates about each; of those that pass, all but the first in order wait their turn. */
function verdictsOf(candidates: readonly Candidate[], situation: Situation): Verdict[] {
  const asked = candidates.map((candidate) => ({
    candidate,
    closed: firstClosedGate(candidate, situation),
  }));
  const [winner] = asked
    .filter(({ closed }) => closed === undefined)
    .sort((a, b) => nudgeKinds[a.candidate.kind].order - nudgeKinds[b.candidate.kind].order);
  return asked.map((verdict) =>
    verdict === winner || verdict.closed !== undefined
      ? verdict
      : { ...verdict, closed: { reason: 'order' as const } },
  );
}

/** The event to keep for a verdict, or undefined when it is kept already just so. */
function eventOf({ candidate, closed }: Verdict, situation: Situation): NudgeEvent | undefined {
  const { now, tz, date, level, events } = situation;
  const { id, kind, target, date: day, attempt, window } = candidate;
  // With nudges off nothing is written either.
  if (!situation.settings.nudges && kind !== 'stuck') return undefined;
  const known = events.find((event) => event.id === id);
  const common = { id, kind, target, date: day, attempt, window, decidedAt: now, level };
  if (closed === undefined) {
    return { ...common, decision: 'show', reason: 'due', claimed: { at: now, tz, date } };
  }
  const isOver = candidate.window.to < now || closed.reason === 'stale' || closed.reason === 'already';
  if (!isOver) {
    const isKnown = known?.decision === 'hold' && known.reason === closed.reason;
    return isKnown ? undefined : { ...common, decision: 'hold', reason: closed.reason };
  }
  if (known?.decision === 'drop') return undefined;
  return known?.decision === 'hold' && closed.reason !== 'already'
    ? { ...common, decision: 'drop', reason: 'stale', held: known.reason }
    : { ...common, decision: 'drop', reason: closed.reason };
}

/** Held nudges that are no longer candidates: their window closed, or nothing needs them any more. */
function retired({ begun }: Candidates, { events, now }: Situation): NudgeEvent[] {
  return events
    .filter(({ id, decision }) => decision === 'hold' && !begun.some((candidate) => candidate.id === id))
    .map((event) => ({
      ...event,
      decision: 'drop' as const,
      reason: event.window.to < now ? ('stale' as const) : ('already' as const),
      held: event.reason,
      decidedAt: now,
    }));
}

function nextDecision(
  { begun, ahead }: Candidates,
  verdicts: readonly Verdict[],
  situation: Situation,
): Ms | undefined {
  const { now, settings } = situation;
  let next = Number.POSITIVE_INFINITY;
  const consider = (moment: Ms | undefined) => {
    if (moment !== undefined && moment > now && moment < next) next = moment;
  };
  const isOwn = (kind: Candidate['kind']) => settings.nudges || kind === 'stuck';
  for (const { kind, from } of ahead) if (isOwn(kind)) consider(from);
  for (const { kind, window } of begun) if (isOwn(kind)) consider(window.to + 1);
  for (const { candidate, closed } of verdicts) if (isOwn(candidate.kind)) consider(closed?.until);
  if (settings.nudges) {
    consider(nextDayStart(situation));
    consider(quietEnd(situation)?.until);
  }
  return next === Number.POSITIVE_INFINITY ? undefined : next;
}

/** With nudges off there is an alarm for a running stuck timer at most, and then it is the only one. */
function alarmsOf(nextDecisionAt: Ms | undefined, { now, settings, level }: Situation): Alarm[] {
  const heartbeat = now + heartbeatMinutes * minuteMs;
  if (!settings.nudges || level === 4) {
    return nextDecisionAt === undefined
      ? []
      : [{ name: alarmName, when: Math.max(now + soonestMs, nextDecisionAt) }];
  }
  const when = Math.max(now + soonestMs, Math.min(nextDecisionAt ?? heartbeat, heartbeat));
  const isNear = nextDecisionAt !== undefined && nextDecisionAt <= heartbeat;
  return [{ name: alarmName, when, periodInMinutes: isNear ? retryMinutes : heartbeatMinutes }];
}

/** Nudges that are due now and that no notification can tell of: the badge does. */
function waitingKinds(verdicts: readonly Verdict[], { now, events }: Situation): string[] {
  const silenced = verdicts
    .filter(({ candidate, closed }) => candidate.window.to >= now && isSilenced(closed))
    .map(({ candidate }) => candidate.kind);
  const refused = events
    .filter(({ result, window }) => result === 'failed' && window.to >= now)
    .map(({ kind }) => kind);
  return [...silenced, ...refused];
}

function isSilenced(closed: Closed | undefined): boolean {
  return closed?.reason === 'permission_missing' || closed?.reason === 'level_4';
}

function missedItems({ now, events, planItems }: Situation): MissedItem[] {
  return planItems
    .filter(({ at }) => at + nudgeWindows.planDue.to * minuteMs < now)
    .map(({ item, target }) => {
      const own = events.filter((event) => event.kind === 'plan_due' && event.target === target);
      return { id: item.id, nudged: own.some(({ shown }) => shown !== undefined) };
    });
}

function silenceOf(verdicts: readonly Verdict[], { state, settings, context, level }: Situation): Silence {
  if (state.settings === undefined) return { reason: 'settings_unreadable' };
  if (!settings.nudges) return { reason: 'master_off' };
  if (!context.notificationsPermitted) return { reason: 'permission_missing' };
  if (level === 4) return { reason: 'level_4' };
  const [first] = verdicts.filter(({ closed }) => closed !== undefined);
  if (first?.closed === undefined) return { reason: 'nothing_due' };
  return { reason: first.closed.reason, kind: first.candidate.kind, until: first.closed.until };
}

function variantFor(candidate: Candidate, { now, tz, settings, level, events }: Situation): NudgeVariant {
  const turn = events.filter(({ kind, claimed }) => kind === candidate.kind && claimed !== undefined).length;
  return variantOf(candidate, {
    level,
    settings,
    turn,
    canComeLater: (about) => canComeLater(about, { at: now, tz, settings }),
  });
}
