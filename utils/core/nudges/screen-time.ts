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

const testPrefix = 'test:';

/** The id of a test notification: another one each time, since one that was used before may not alert again. */
export function testId(now: Ms): string {
  return `${testPrefix}${now}`;
}

/**
 * What to clear. With nudges off everything goes at once but for the end of a stuck timer and a test, which the
 * user has just asked for; what nobody knows (an older version's) goes as well.
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
    const at = id.startsWith(testPrefix) ? Number(id.slice(testPrefix.length)) : event?.claimed?.at;
    const isAskedFor = id.startsWith(testPrefix) || event?.kind === 'stuck';
    const leavesAt = at === undefined || (!isOn && !isAskedFor) ? now : at + screenTimeMs;
    // A clock that was set back would keep it for days.
    if (leavesAt <= now || leavesAt > now + screenTimeMs) ids.push(id);
    // With nudges off there is no alarm for the sake of a test: it goes with the first wake after its time.
    else if (isOn || event?.kind === 'stuck') nextAt = Math.min(nextAt ?? leavesAt, leavesAt);
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
