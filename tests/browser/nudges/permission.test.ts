import type { Page } from 'puppeteer-core';
import { describe, expect, inject } from 'vitest';
import { badgeText } from '../support/badge';
import { test } from '../support/browser-test';
import { hides, press, shows } from '../support/person';
import { until } from '../support/until';
import type { ExtensionGlobal } from '../support/worker';
import { alarmSoon, heldFor, look, notifyingTest, setStage, turnOnForTest } from './stage';

const notAllowed = 'The browser does not allow notifications yet.';

/** A plan item is due and an alarm goes off. */
async function nudgeIsDue(page: Page, item: number): Promise<void> {
  await turnOnForTest(page);
  await setStage(page, { item, goal: 2 });
  await alarmSoon(page);
}

describe('notifications that are not allowed', () => {
  test('leave a dot on the icon, and the settings say why', async ({ open }) => {
    const page = await open('/dashboard.html#settings');
    await nudgeIsDue(page, 40);
    expect(await heldFor(page)).toBe('permission_missing');
    await until('the icon tells', async () => (await badgeText(page)) === '2•');
    await shows(page, notAllowed);
    await press(page, 'Why is it silent?');
    await shows(page, 'It is silent because the browser does not allow notifications.');
    await press(page, 'Send a test');
    await shows(page, 'The browser refused it. Allow notifications first.');
    expect((await look(page)).events.every(({ claimed }) => claimed === undefined)).toBe(true);
  });
});

// Chromium's question cannot be answered by a driver; Firefox is started so that it does not ask.
describe.skipIf(inject('kind') === 'chromium')('notifications that are allowed and taken back later', () => {
  test('come, and then come no more', async ({ open }) => {
    const page = await open('/dashboard.html#settings');
    await turnOnForTest(page);
    await shows(page, notAllowed);
    await press(page, 'Allow notifications');
    await hides(page, notAllowed);
    await nudgeIsDue(page, 41);
    await until('it is shown', async () =>
      (await look(page)).events.some(({ shown }) => shown !== undefined),
    );

    await page.evaluate(() =>
      (globalThis as unknown as ExtensionGlobal).browser.permissions.remove({
        permissions: ['notifications'],
      }),
    );
    await shows(page, notAllowed);
    await nudgeIsDue(page, 42);
    expect(await heldFor(page)).toBe('permission_missing');
    await until('the icon tells', async () => (await badgeText(page)) === '2•');
  });
});

describe('a test', () => {
  notifyingTest(
    'is sent, stays on the screen, and says where to look when nothing is seen',
    async ({ open, kind }) => {
      const page = await open('/dashboard.html#settings');
      await press(page, 'Send a test');
      await shows(page, 'Sent. Nothing to see?');
      // Firefox without a screen takes a notification down at once.
      if (kind === 'firefox') return;
      await alarmSoon(page);
      await until('the background has looked', async () => (await look(page)).alarms.join() === '');
      expect((await look(page)).visible).toEqual([expect.stringMatching(/^test:\d+$/)]);
    },
  );
});
