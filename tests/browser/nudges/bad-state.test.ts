import type { Page } from 'puppeteer-core';
import { describe, expect, inject } from 'vitest';
import { badgeText } from '../support/badge';
import { press, shows } from '../support/person';
import { until } from '../support/until';
import { type ExtensionGlobal, killWorker } from '../support/worker';
import { alarmSoon, claimsOf, countClaims, look, notifyingTest, setStage, turnOnForTest } from './stage';

const stored = (page: Page, key: string) =>
  page.evaluate(async (name) => {
    const { storage } = (globalThis as unknown as ExtensionGlobal).browser;
    return (await storage.local.get(name))[name];
  }, key);

const isShown = async (page: Page) => (await look(page)).events.some(({ shown }) => shown !== undefined);

/** Has the background make its plan once more, and waits until it has. */
const refresh = (page: Page) =>
  page.evaluate(() =>
    (globalThis as unknown as ExtensionGlobal).browser.runtime.sendMessage({ type: 'plan.refresh' }),
  );

describe('alarms that the browser cleared', () => {
  notifyingTest('are set again as soon as anything wakes the background', async ({ open, session }) => {
    const page = await open('/dashboard.html');
    await turnOnForTest(page);
    await refresh(page);
    expect((await look(page)).alarms).toEqual(['decide']);
    await page.evaluate(() => (globalThis as unknown as ExtensionGlobal).browser.alarms.clearAll());
    await killWorker(session, page);
    // Something that has nothing to do with nudges.
    await page.evaluate(() =>
      (globalThis as unknown as ExtensionGlobal).browser.runtime.sendMessage({
        type: 'composer.settings',
      }),
    );
    await until('the alarm is set', async () => (await look(page)).alarms.join() === 'decide');
  });

  notifyingTest.skipIf(inject('kind') === 'firefox')(
    'as Chromium does when an extension is turned off and on again, without a word to it',
    async ({ open, session }) => {
      const page = await open('/dashboard.html');
      await turnOnForTest(page);
      await refresh(page);
      const extensions = await session.browser.newPage();
      await extensions.goto('chrome://extensions');
      await extensions.evaluate(async (id) => {
        const { chrome } = globalThis as unknown as { chrome: { management: Management } };
        await chrome.management.setEnabled(id, false);
        await chrome.management.setEnabled(id, true);
      }, new URL(session.origin).host);
      const again = await open('/dashboard.html');
      await until('the alarm is set', async () => (await look(again)).alarms.join() === 'decide');
    },
  );
});

interface Management {
  setEnabled(id: string, enabled: boolean): Promise<void>;
}

describe('what does not read', () => {
  notifyingTest(
    'of earlier decisions silences all, says so, and is kept when one begins anew',
    async ({ open }) => {
      const page = await open('/dashboard.html#settings');
      await turnOnForTest(page);
      await setStage(page, { item: 60, goal: 2, stored: { nudgeEvents: 'torn' } });
      await refresh(page);
      await shows(page, 'What was shown so far does not read, so nothing comes.');
      await press(page, 'Why is it silent?');
      await shows(page, 'It is silent because your records could not be read.');
      expect(await stored(page, 'nudgeEvents')).toBe('torn');
      expect(await badgeText(page)).toBe('');

      await press(page, 'Begin anew');
      await until('it is kept', async () => (await stored(page, 'nudgeEvents.unreadable')) === 'torn');
      await alarmSoon(page);
      await until('the nudge is shown', () => isShown(page));
    },
  );

  notifyingTest(
    'since a newer version wrote the settings: nothing comes, and it says why',
    async ({ open }) => {
      const page = await open('/dashboard.html#settings');
      await turnOnForTest(page);
      const newer = { schema: 2, nudges: true, hours: 'always' };
      await setStage(page, { item: 61, goal: 2, stored: { settings: newer } });
      await refresh(page);
      await shows(page, 'Your settings could not be read');
      await press(page, 'Why is it silent?');
      await shows(page, 'It is silent because your settings could not be read.');
      const { alarms, visible, events } = await look(page);
      expect({ alarms, visible, events }).toEqual({ alarms: [], visible: [], events: [] });
      expect(await stored(page, 'settings')).toEqual(newer);
    },
  );
});

notifyingTest(
  'four hundred plan items that are due at once make one notification',
  async ({ open, kind }) => {
    const page = await open('/dashboard.html');
    await turnOnForTest(page);
    await countClaims(page);
    await setStage(page, { item: 70, goal: 2 });
    await page.evaluate(putItems, 400);
    await alarmSoon(page);
    await until('one is shown', () => isShown(page));
    await refresh(page);
    await refresh(page);
    const { events, visible } = await look(page);
    const claimed = events.filter((event) => event.claimed !== undefined);
    expect(claimed).toHaveLength(1);
    expect(await claimsOf(page, claimed[0]?.id ?? '')).toBe(1);
    expect(events.length).toBeLessThanOrEqual(40);
    // Firefox without a screen takes a notification down at once.
    if (kind === 'chromium') expect(visible).toEqual([claimed[0]?.id]);
  },
);

/** Runs in the page: copies of the plan item that is there. */
function putItems(count: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('askwell');
    opening.onerror = () => reject(new Error('no database'));
    opening.onsuccess = () => {
      const database = opening.result;
      const change = database.transaction('planItems', 'readwrite');
      const items = change.objectStore('planItems');
      const reading = items.getAll();
      reading.onsuccess = () => {
        for (let number = 1; number < count; number++) {
          const id = `018f0000-0000-7000-9000-${String(number).padStart(12, '0')}`;
          items.put({ ...(reading.result[0] as object), id });
        }
      };
      change.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
}
