import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { allowHost } from '@/scripts/browser/grant';
import { HOSTS } from '../support/browser-test';
import { notifyingBuild } from '../support/notifying';
import { shows } from '../support/person';
import { until } from '../support/until';
import type { ExtensionGlobal } from '../support/worker';
import { alarmSoon, heldFor, look, notifyingTest, setStage, turnOnForTest } from './stage';

const MEET = 'meet.google.com';

const meetingTest = notifyingTest.extend({
  sessionOptions: async ({ kind }, use) => {
    await use({
      extension: notifyingBuild(kind),
      localHosts: [...Object.values(HOSTS), MEET],
      preferences: { 'extensions.background.idle.timeout': 300 },
    });
  },
});

const storedOrigins = (page: Page) =>
  page.evaluate(async () => {
    const { storage } = (globalThis as unknown as ExtensionGlobal).browser;
    const { settings } = await storage.local.get('settings');
    return (settings as { meetingOrigins?: string[] } | undefined)?.meetingOrigins ?? [];
  });

async function toggle(page: Page, name: string): Promise<void> {
  const box = await page.waitForSelector(`::-p-aria([name="${name}"][role="checkbox"])`);
  await box?.click();
}

describe('a meeting site', () => {
  meetingTest('that is in front holds a nudge, until one has left it', async ({ open, session, visit }) => {
    const page = await open('/dashboard.html#settings');
    await turnOnForTest(page);
    if (session.kind === 'chromium') await allowHost(session, `*://${MEET}/*`);
    await page.bringToFront();
    await toggle(page, 'Google Meet');
    await until('the site is kept', async () => (await storedOrigins(page)).length === 1);

    const meeting = await visit(MEET);
    await meeting.bringToFront();
    await setStage(page, { item: 50, goal: 2 });
    await alarmSoon(page);
    expect(await heldFor(page)).toBe('meeting');

    await meeting.close();
    await alarmSoon(page);
    await until('it is shown', async () =>
      (await look(page)).events.some(({ shown }) => shown !== undefined),
    );
  });

  meetingTest('whose permission was taken back holds nudges, and the settings say why', async ({ open }) => {
    const page = await open('/dashboard.html#settings');
    await turnOnForTest(page);
    await page.evaluate(async () => {
      const { storage } = (globalThis as unknown as ExtensionGlobal).browser;
      const { settings } = await storage.local.get('settings');
      await storage.local.set({
        settings: { ...(settings as object), meetingOrigins: ['*://meet.google.com/*'] },
      });
    });
    await setStage(page, { item: 51, goal: 2 });
    await alarmSoon(page);
    expect(await heldFor(page)).toBe('meeting_unknown');
    const why = await page.waitForSelector('::-p-aria([name="Why is it silent?"][role="button"])');
    await why?.click();
    await shows(page, 'A plan item is due: it is silent because the browser does not say any more');
  });
});
