import type { Ms, Stamp } from '../practice/record';
import { type Activity, activeBetween } from './activity';
import type { NudgeEvent, NudgeResult } from './nudge-event';
import type { NudgeRecords } from './state';

const dayMs = 86_400_000;
/** What happens within a day of a nudge counts as its result (§5.3). */
export const resultWithinMs = dayMs;
/** Somebody active this long after a nudge had the chance to see it. */
const seenAfterMs = 10 * 60_000;
/** A claim this young may be in the middle of being shown. */
const claimSettlesMs = 60_000;

/** How much a result says: a later one of more weight replaces an earlier, never the other way round. */
const weights: Readonly<Record<NudgeResult, number>> = {
  unseen: 0,
  ignored: 0,
  opened: 1,
  dismissed: 2,
  snoozed: 2,
  acted: 3,
  failed: 4,
};

/** The event after the browser accepted its notification. */
export function markShown(event: NudgeEvent, shown: Stamp): NudgeEvent {
  return { ...event, shown, via: 'os' };
}

/** The event after the browser refused its notification: it counts nowhere, the badge stands in for it. */
export function markFailed(event: NudgeEvent, at: Ms): NudgeEvent {
  return { ...event, result: 'failed', resultAt: at, via: 'badge' };
}

/**
 * The event after something came of it. Unchanged when that was more than a day after it was shown, or when
 * what is known already says more.
 */
export function recordResult(event: NudgeEvent, result: NudgeResult, at: Ms): NudgeEvent {
  const shownAt = event.shown?.at ?? event.claimed?.at;
  if (shownAt === undefined || at > shownAt + resultWithinMs) return event;
  if (event.result !== undefined && weights[event.result] >= weights[result]) return event;
  return { ...event, result, resultAt: at };
}

export interface Evidence {
  readonly now: Ms;
  readonly activity: Activity;
  readonly records: NudgeRecords;
  /** Ids of the notifications on the screen, where the browser tells. */
  readonly visibleIds?: readonly string[] | undefined;
}

/**
 * What came of the nudges shown so far: the events that changed, to be kept. A claim whose worker died before
 * it could tell counts as shown, since it may have been; it never comes again, and if nothing came of it, it
 * was not seen.
 */
export function settle(events: readonly NudgeEvent[], evidence: Evidence): NudgeEvent[] {
  const changed: NudgeEvent[] = [];
  for (const event of events) {
    const settled = settleOne(event, evidence);
    if (settled !== event) changed.push(settled);
  }
  return changed;
}

function settleOne(event: NudgeEvent, evidence: Evidence): NudgeEvent {
  const { claimed, shown, result } = event;
  if (claimed === undefined || result === 'failed' || result === 'acted') return event;
  if (result !== undefined && evidence.now > claimed.at + 3 * resultWithinMs) return event;
  if (shown === undefined && result === undefined) return settleClaim(event, claimed, evidence);
  const acted = actedAt(event, claimed.at, evidence.records);
  if (acted !== undefined) return { ...event, result: 'acted', resultAt: acted };
  if (result !== undefined || evidence.now < claimed.at + resultWithinMs) return event;
  const active = activeBetween(evidence.activity, claimed.at, claimed.at + resultWithinMs);
  return { ...event, result: active >= seenAfterMs ? 'ignored' : 'unseen', resultAt: evidence.now };
}

function settleClaim(event: NudgeEvent, claimed: Stamp, { now, visibleIds }: Evidence): NudgeEvent {
  if (Math.abs(now - claimed.at) < claimSettlesMs) return event;
  if (visibleIds?.includes(event.id) === true) return markShown(event, claimed);
  return { ...event, result: 'unseen', resultAt: now };
}

/** When the user first did what the nudge was about, within a day of it. */
function actedAt(event: NudgeEvent, shownAt: Ms, records: NudgeRecords): Ms | undefined {
  const moments = deeds(event, records).filter((at) => at > shownAt && at <= shownAt + resultWithinMs);
  return moments.length === 0 ? undefined : Math.min(...moments);
}

function deeds({ kind }: NudgeEvent, { asks, planItems, practices }: NudgeRecords): Ms[] {
  switch (kind) {
    case 'plan_due':
      return [
        ...asks.flatMap(({ asked }) => asked?.at ?? []),
        ...planItems.flatMap(({ state, updatedAt }) => (state === 'open' ? [] : updatedAt)),
      ];
    case 'week_start':
      return planItems.map(({ createdAt }) => createdAt);
    case 'one_left':
      return asks.flatMap(({ asked }) => asked?.at ?? []);
    case 'rehearse':
      return practices.map(({ start }) => start.at);
    case 'stuck':
      return asks.map(({ createdAt }) => createdAt);
    default:
      return [];
  }
}
