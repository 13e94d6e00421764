import type { Page } from 'puppeteer-core';
import { databaseThere } from '@/scripts/browser/database-there';
import type { NudgeEvent } from '@/utils/core/nudges/nudge-event';
import { test } from '../support/browser-test';
import { notifyingBuild } from '../support/notifying';
import { until } from '../support/until';
import type { ExtensionGlobal } from '../support/worker';

/** Tests with notifications granted, in a profile that knows no other difference from what ships. */
export const notifyingTest = test.extend({
  sessionOptions: async ({ kind }, use) => {
    await use({
      extension: notifyingBuild(kind),
      preferences: { 'extensions.background.idle.timeout': 300 },
    });
  },
});

/** There is no `notifications` where they are not allowed. */
interface MayNotify {
  readonly browser: Omit<ExtensionGlobal['browser'], 'notifications'> &
    Partial<Pick<ExtensionGlobal['browser'], 'notifications'>>;
}

/** What the user has, as data: nothing in the extension knows that it is tested. */
export interface Stage {
  /** Number of the plan item that is due now; each has an id of its own. */
  readonly item: number;
  /** Asks a week. */
  readonly goal: number;
  /** What else lies in the storage from then on. */
  readonly stored?: Readonly<Record<string, unknown>>;
}

/** Nudges on at all hours, and the user back from a break three minutes ago. */
export function turnOnForTest(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const { storage } = (globalThis as unknown as ExtensionGlobal).browser;
    const allDay = [{ from: '00:00', to: '24:00' }];
    const hours = Array.from({ length: 7 }, () => allDay);
    const now = Date.now();
    await storage.local.set({
      signs: { activity: [], idleEndedAt: now - 180_000 },
      settings: { nudges: true, hours, backOff: { at: now - 1000, level: 0 } },
    });
  });
}

/**
 * One plan item due now, a goal, and no nudge yet. Set in one turn with the background's wakes, which would
 * otherwise write back what they have read before.
 */
export async function setStage(page: Page, stage: Stage): Promise<void> {
  await databaseThere(page);
  return page.evaluate(async ({ item, goal, stored }) => {
    const { storage, notifications } = (globalThis as unknown as MayNotify).browser;
    const now = Date.now();
    const idOf = (number: number) => `018f0000-0000-7000-8000-${String(number).padStart(12, '0')}`;
    const wall = new Date(now - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
    const record = (id: string) => ({ id, createdAt: now, updatedAt: now });
    const cue = { kind: 'time', wall };
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('askwell');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('no database'));
    });
    await navigator.locks.request('askwell:wake', async () => {
      const change = database.transaction(['planItems', 'goals'], 'readwrite');
      const planItems = change.objectStore('planItems');
      planItems.clear();
      planItems.put({
        ...record(idOf(item)),
        areaId: idOf(0),
        what: 'w',
        cue,
        rung: 2,
        state: 'open',
        moves: 0,
      });
      change
        .objectStore('goals')
        .put({ ...record(idOf(1)), measure: 'asks', target: goal, fromWeek: '2020-01-06' });
      await new Promise((resolve) => (change.oncomplete = resolve));
      // There is no such namespace where notifications are not allowed.
      const visible = (await notifications?.getAll()) ?? {};
      for (const id of Object.keys(visible)) await notifications?.clear(id);
      const { signs } = await storage.local.get('signs');
      const back = { ...(signs as object), idleEndedAt: now - 180_000 };
      await storage.local.set({ nudgeEvents: [], signs: back, ...stored });
    });
    database.close();
  }, stage);
}

/** What the browser shows and has stored now. */
export interface Seen {
  readonly badge: string;
  readonly visible: readonly string[];
  readonly events: readonly NudgeEvent[];
  readonly alarms: readonly string[];
}

export function look(page: Page): Promise<Seen> {
  return page.evaluate(async () => {
    const { action, alarms, notifications, storage } = (globalThis as unknown as MayNotify).browser;
    const { nudgeEvents } = await storage.local.get('nudgeEvents');
    return {
      badge: await action.getBadgeText({}),
      visible: Object.keys((await notifications?.getAll()) ?? {}),
      events: (nudgeEvents ?? []) as NudgeEvent[], // The background alone writes them.
      alarms: (await alarms.getAll()).map(({ name }) => name),
    };
  });
}

/** Lets the extension's own alarm go off in a moment. */
export function alarmSoon(page: Page): Promise<void> {
  return page.evaluate(() =>
    (globalThis as unknown as ExtensionGlobal).browser.alarms.create('decide', { when: Date.now() + 60 }),
  );
}

/** Counts, from now on, how often each nudge was claimed: the moments at which an event says it was. */
export function countClaims(page: Page): Promise<void> {
  return page.evaluate(() => {
    const claims = new Map<string, Set<number>>();
    Object.assign(globalThis, { claims });
    (globalThis as unknown as ExtensionGlobal).browser.storage.local.onChanged.addListener((changes) => {
      for (const { id, claimed } of (changes.nudgeEvents?.newValue ?? []) as NudgeEvent[]) {
        if (claimed) claims.set(id, (claims.get(id) ?? new Set()).add(claimed.at));
      }
    });
  });
}

export function claimsOf(page: Page, id: string): Promise<number> {
  return page.evaluate(
    (wanted) => (globalThis as unknown as { claims: Map<string, Set<number>> }).claims.get(wanted)?.size ?? 0,
    id,
  );
}

/** Shows a nudge by the alarm and returns its id. */
export async function showOne(page: Page, item: number): Promise<string> {
  await turnOnForTest(page);
  await setStage(page, { item, goal: 2 });
  await alarmSoon(page);
  return until(
    'the nudge is shown',
    async () => (await look(page)).events.find(({ shown }) => shown !== undefined)?.id,
  );
}

/** The nudge that is due is held or let go: for which reason. */
export function heldFor(page: Page): Promise<string> {
  return until('a nudge is held', async () => {
    const { events } = await look(page);
    return events.find(({ decision }) => decision !== 'show')?.reason;
  });
}
