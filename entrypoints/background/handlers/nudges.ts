import { browser } from 'wxt/browser';
import type { Handlers } from '@/utils/browser/messages/serve';
import { zoneNow } from '@/utils/browser/nudges/context';
import { EVENTS_KEY, readEvents } from '@/utils/browser/nudges/kept-events';
import { clearNotification } from '@/utils/browser/nudges/show';
import { storedSettings } from '@/utils/browser/storage/settings';
import { buttonChoices } from '@/utils/core/nudges/notification';
import type { NudgeEvent, NudgeKind } from '@/utils/core/nudges/nudge-event';
import { recordResult } from '@/utils/core/nudges/results';
import { snooze } from '@/utils/core/nudges/snooze';
import { type NudgeChoice, variantOfShown } from '@/utils/core/nudges/variant';
import { isKnownZone } from '@/utils/core/nudges/wall-clock';
import { onWake } from '../plan';

/** Where *open* leads: the part of Askwell that the nudge is about. */
const pages: Partial<Record<NudgeKind, string>> = {
  plan_due: '/dashboard.html#plan',
  week_start: '/dashboard.html#plan',
  one_left: '/dashboard.html#asks',
  rehearse: '/dashboard.html#rehearse',
  stuck: '/popup.html',
};

const NUDGE_WINDOW = { width: 420, height: 480 };

/** What the nudge page, the popup and composers tell the background about nudges. */
export const nudgeHandlers = {
  'nudge.choose': ({ id, choice }: { id: string; choice: NudgeChoice }) => chosen(id, choice),
  'popup.closed': () => onWake('popup-closed'),
  'composer.busy': () => onWake('composing'),
} satisfies Pick<Handlers, 'nudge.choose' | 'popup.closed' | 'composer.busy'>;

/**
 * Listens to what is done to notifications. They have no namespace until the permission is granted: call it in
 * the first turn and again when it is.
 */
export function listenToNotifications(): void {
  const { notifications } = browser as Partial<typeof browser>;
  if (notifications === undefined || notifications.onClicked.hasListener(openNudge)) return;
  notifications.onClicked.addListener(openNudge);
  // Firefox has no buttons, and says `byUser` of every close, its own included: there a close says nothing.
  if (import.meta.env.FIREFOX) return;
  notifications.onClosed.addListener((id, byUser) => {
    if (byUser) void noteResult(id, 'dismissed');
  });
  notifications.onButtonClicked.addListener((id, index) => void pressed(id, index));
}

function openNudge(id: string): void {
  void noteResult(id, 'opened');
  void clearNotification(id);
  const url = browser.runtime.getURL(`/nudge.html?id=${encodeURIComponent(id)}` as '/nudge.html');
  void browser.windows.create({ url, type: 'popup', ...NUDGE_WINDOW });
}

async function pressed(id: string, index: number): Promise<void> {
  const { [EVENTS_KEY]: stored } = await browser.storage.local.get(EVENTS_KEY);
  const events = readEvents(stored) ?? [];
  const event = events.find((other) => other.id === id);
  if (event === undefined) return;
  const choice = buttonChoices(variantOfShown(event, events, await storedSettings.read()))[index];
  if (choice !== undefined) await chosen(id, choice);
}

/** Does what was chosen on a nudge. One that is gone meanwhile changes nothing. */
async function chosen(id: string, choice: NudgeChoice): Promise<undefined> {
  void clearNotification(id);
  if (choice !== 'open') return putOff(id, choice);
  await noteResult(id, 'opened');
  const kind = id.split(':')[0] as NudgeKind | undefined; // An id begins with its kind; another finds no page.
  const path = (kind && pages[kind]) ?? '/dashboard.html';
  await browser.tabs.create({ url: browser.runtime.getURL(path as '/dashboard.html') });
  return undefined;
}

function noteResult(id: string, result: 'opened' | 'dismissed'): Promise<undefined> {
  return onWake('change', (events) =>
    changed(events, id, (event) => recordResult(event, result, Date.now())),
  );
}

async function putOff(id: string, choice: Exclude<NudgeChoice, 'open'>): Promise<undefined> {
  const at = Date.now();
  const tz = isKnownZone(zoneNow()) ? zoneNow() : 'UTC';
  const settings = await storedSettings.read();
  await onWake('change', (events) =>
    changed(events, id, (event) => snooze(event, choice, { at, tz, settings }).event),
  );
  if (choice !== 'not_this_week' && choice !== 'stop_kind') return undefined;
  const { [EVENTS_KEY]: stored } = await browser.storage.local.get(EVENTS_KEY);
  const event = readEvents(stored)?.find((other) => other.id === id);
  if (event === undefined) return undefined;
  // The watcher of the settings wakes the plan once more.
  await storedSettings.update((now) => snooze(event, choice, { at, tz, settings: now }).settings);
  return undefined;
}

function changed(
  events: readonly NudgeEvent[],
  id: string,
  change: (event: NudgeEvent) => NudgeEvent,
): readonly NudgeEvent[] {
  return events.map((event) => (event.id === id ? change(event) : event));
}
