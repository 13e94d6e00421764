import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Badge, BadgePart } from '@/utils/core/nudges/badge';
import {
  buttonChoices,
  chromeCapabilities,
  firefoxCapabilities,
  type NotificationOptions,
  notificationOptions,
} from '@/utils/core/nudges/notification';
import type { Alarm } from '@/utils/core/nudges/plan';
import type { NudgeVariant } from '@/utils/core/nudges/variant';
import { LOCK_ALARM } from '../lock/idle-lock';
import { textOf } from './nudge-text';

const capabilities = import.meta.env.FIREFOX ? firefoxCapabilities : chromeCapabilities;
const ICON = '/icon/128.png';
const BADGE_COLOUR = '#1b6865';
/** Two moments of an alarm nearer than this are the same one. */
const SAME_MOMENT_MS = 1000;

/** Shows one nudge. @throws Error when the browser refuses */
export async function showNotification(id: string, variant: NudgeVariant, what?: string): Promise<void> {
  const iconUrl = browser.runtime.getURL(ICON);
  const { title, body } = textOf(variant, what);
  const buttons = buttonChoices(variant).map((choice) => i18n.t(`nudge.choice.${choice}`));
  await create(id, notificationOptions({ title, message: body, buttons, iconUrl }, capabilities));
}

/** Shows a notification that says it is a test. @throws Error when the browser refuses */
export async function showTest(id: string): Promise<void> {
  const iconUrl = browser.runtime.getURL(ICON);
  const title = i18n.t('nudge.testTitle');
  await create(id, { type: 'basic', iconUrl, title, message: i18n.t('nudge.testBody') });
}

async function create(id: string, options: NotificationOptions): Promise<void> {
  // There is no such namespace until the permission is granted.
  const { notifications } = browser as Partial<typeof browser>;
  if (notifications === undefined) throw new Error('Notifications are not permitted.');
  await notifications.create(id, options);
}

/** Ids of our notifications on the screen; `undefined` where the browser does not tell. */
export async function visibleNotifications(): Promise<readonly string[] | undefined> {
  const { notifications } = browser as Partial<typeof browser>;
  try {
    return notifications && Object.keys(await notifications.getAll());
  } catch {
    return undefined;
  }
}

/** Takes a notification off the screen, if it is there. */
export async function clearNotification(id: string): Promise<void> {
  const { notifications } = browser as Partial<typeof browser>;
  await notifications?.clear(id).catch(() => false);
}

/** Makes the icon equal to the plan's badge. */
export async function showBadge({ text, title }: Badge): Promise<void> {
  const words = title.map(wordsOf);
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR }),
    browser.action.setTitle({ title: words.length > 0 ? `Askwell: ${words.join(' · ')}` : 'Askwell' }),
  ]);
}

/** Makes the alarms exactly these. One that is right already is left alone. */
export async function setAlarms(alarms: readonly Alarm[]): Promise<void> {
  const present = await browser.alarms.getAll();
  // The lock's own alarm is none of the plan's.
  const isWanted = (name: string) => name === LOCK_ALARM || alarms.some((alarm) => alarm.name === name);
  await Promise.all([
    ...present.filter(({ name }) => !isWanted(name)).map(({ name }) => browser.alarms.clear(name)),
    ...alarms
      .filter((alarm) => !present.some((other) => isSame(alarm, other)))
      .map(({ name, when, periodInMinutes }) =>
        browser.alarms.create(name, { when, ...(periodInMinutes !== undefined && { periodInMinutes }) }),
      ),
  ]);
}

function isSame(
  alarm: Alarm,
  other: { name: string; scheduledTime: number; periodInMinutes?: number | null | undefined },
): boolean {
  return (
    alarm.name === other.name &&
    Math.abs(alarm.when - other.scheduledTime) < SAME_MOMENT_MS &&
    alarm.periodInMinutes === (other.periodInMinutes ?? undefined)
  );
}

function wordsOf(part: BadgePart): string {
  switch (part.part) {
    case 'remaining':
      return part.measure === 'asks'
        ? i18n.t('goal.badge', [String(part.count)])
        : i18n.t(`nudge.badge.${part.measure}`, part.count);
    case 'review':
    case 'waiting':
      return i18n.t(`nudge.badge.${part.part}`);
    default:
      return i18n.t(`nudge.badge.${part.part}`, part.count);
  }
}
