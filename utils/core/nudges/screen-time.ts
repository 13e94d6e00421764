import type { Ms } from '../practice/record';
import type { NudgeEvent } from './nudge-event';
import { type Alarm, alarmName } from './plan';

/** A notification nobody touched leaves after this long: a heap of old ones helps nobody (§5.6). */
export const screenTimeMs = 30 * 60_000;

export interface Clearing {
  /** Notifications to take off the screen now. */
  readonly ids: readonly string[];
  /** When the next of the others is due. */
  readonly nextAt: Ms | undefined;
}

/**
 * What to clear. With nudges off everything goes at once but for the end of a stuck timer; what the events do
 * not know (a test, an older version's) goes as well.
 */
export function clearingOf(
  visibleIds: readonly string[],
  events: readonly NudgeEvent[],
  { now, isOn }: { readonly now: Ms; readonly isOn: boolean },
): Clearing {
  const ids: string[] = [];
  let nextAt: Ms | undefined;
  for (const id of visibleIds) {
    const event = events.find((other) => other.id === id);
    const at = event?.claimed?.at;
    const leavesAt = at === undefined || (!isOn && event?.kind !== 'stuck') ? now : at + screenTimeMs;
    // A clock that was set back would keep it for days.
    if (leavesAt <= now || leavesAt > now + screenTimeMs) ids.push(id);
    else nextAt = Math.min(nextAt ?? leavesAt, leavesAt);
  }
  return { ids, nextAt };
}

/** The plan's alarms, no later than the next clearing. */
export function withClearing(alarms: readonly Alarm[], nextAt: Ms | undefined): readonly Alarm[] {
  if (nextAt === undefined) return alarms;
  const [first] = alarms;
  if (first === undefined) return [{ name: alarmName, when: nextAt }];
  return [{ ...first, when: Math.min(first.when, nextAt) }];
}
