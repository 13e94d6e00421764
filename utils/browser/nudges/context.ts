import { browser } from 'wxt/browser';
import type { NudgeContext } from '@/utils/core/nudges/state';
import { civilDayAt, dateOfDay, isKnownZone } from '@/utils/core/nudges/wall-clock';
import type { Ms, Stamp } from '@/utils/core/practice/record';
import { defaultSettings, type Settings } from '@/utils/core/practice/settings';
import { readIdleState } from '../idle';
import type { Signs } from './signs';

/** The zone the platform names, whether it knows it or not. */
export function zoneNow(): string {
  try {
    return Temporal.Now.timeZoneId();
  } catch {
    return '';
  }
}

/** The present as nudges stamp it; in a zone that the platform does not know, by UTC. */
export function nudgeStamp(at: Ms, settings: Settings | undefined): Stamp {
  const tz = isKnownZone(zoneNow()) ? zoneNow() : 'UTC';
  const { dayStartHour } = settings ?? defaultSettings;
  return { at, tz, date: dateOfDay(civilDayAt(at, tz, dayStartHour)) };
}

/** What the browser says of the user. Never throws: what it does not tell is undefined. */
export async function readContext(settings: Settings | undefined, signs: Signs): Promise<NudgeContext> {
  const [idleState, meetingActive, notificationsPermitted] = await Promise.all([
    readIdleState(),
    isMeetingActive(settings?.meetingOrigins ?? []),
    mayNotify(),
  ]);
  const { idleEndedAt, focusChangedAt, popupClosedAt, composingAt, firstActive } = signs;
  return {
    tz: zoneNow(),
    idleState,
    idleEndedAt,
    focusChangedAt,
    popupClosedAt,
    composingAt,
    firstActiveAt: firstActive?.at,
    meetingActive,
    notificationsPermitted,
  };
}

/** Whether a notification may be shown: the user's yes, and the system's where the browser asks it. */
export async function mayNotify(): Promise<boolean> {
  try {
    const granted = await browser.permissions.contains({ permissions: ['notifications'] });
    return granted && (await permissionLevel()) !== 'denied';
  } catch {
    return false;
  }
}

// Chrome alone has it, and only its callback form is in every version we support.
function permissionLevel(): Promise<string | undefined> {
  const { notifications } = browser as unknown as { notifications?: ChromeNotifications };
  if (notifications?.getPermissionLevel === undefined) return Promise.resolve(undefined);
  return new Promise((resolve) => notifications.getPermissionLevel?.(resolve));
}

interface ChromeNotifications {
  getPermissionLevel?: (answer: (level: string) => void) => void;
}

/**
 * Whether a tab of a meeting site is to be heard or in front of a window. `undefined` when no site is named,
 * or when the user took the permission back.
 */
async function isMeetingActive(origins: readonly string[]): Promise<boolean | undefined> {
  if (origins.length === 0) return undefined;
  try {
    if (!(await browser.permissions.contains({ origins: [...origins] }))) return undefined;
    const tabs = await browser.tabs.query({ url: [...origins] });
    return tabs.some(({ audible, active }) => audible === true || active);
  } catch {
    return undefined;
  }
}
