import type { Page } from 'puppeteer-core';
import { describe, expect, inject } from 'vitest';
import type { Session } from '@/scripts/browser/launch';
import { tellOfNotification } from '../support/notification-events';
import { press, shows } from '../support/person';
import { until } from '../support/until';
import { killWorker } from '../support/worker';
import { look, notifyingTest, showOne } from './stage';

const eventOf = async (page: Page, id: string) => (await look(page)).events.find((event) => event.id === id);

const resultIs = (page: Page, id: string, result: string) =>
  until(`the result is ${result}`, async () => (await eventOf(page, id))?.result === result);

/** The page of ours that opened at an address, in a tab or a window. */
const opened = ({ browser, origin }: Session, path: string) =>
  until(`${path} is open`, async () => {
    for (const page of await browser.pages()) {
      // The page itself knows where it is; Firefox's driver does not.
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.startsWith(origin + path)) return page;
    }
    return undefined;
  });

describe('a notification', () => {
  notifyingTest(
    'leads to the nudge page by a click, also when the background died meanwhile',
    async ({ open, session, kind }) => {
      const page = await open('/dashboard.html');
      const id = await showOne(page, 30);
      if (kind === 'firefox') await killWorker(session, page);
      await tellOfNotification(session, page, { event: 'onClicked', id });
      const nudge = await opened(session, `/nudge.html?id=${encodeURIComponent(id)}`);
      await resultIs(page, id, 'opened');
      await until('the notification is gone', async () => !(await look(page)).visible.includes(id));
      await press(nudge, 'Open');
      await opened(session, '/dashboard.html#plan');
    },
  );

  notifyingTest('leads nowhere when its nudge is not known any more', async ({ open, session }) => {
    const page = await open('/dashboard.html');
    await tellOfNotification(session, page, { event: 'onClicked', id: 'plan_due:gone' });
    await shows(await opened(session, '/nudge.html?id=plan_due%3Agone'), 'This one is over');
  });
});

describe.skipIf(inject('kind') === 'firefox')('the buttons of a notification', () => {
  notifyingTest('open the part of Askwell it is about', async ({ open, session }) => {
    const page = await open('/dashboard.html');
    const id = await showOne(page, 31);
    await tellOfNotification(session, page, { event: 'onButtonClicked', id, button: 0 });
    await opened(session, '/dashboard.html#plan');
    await resultIs(page, id, 'opened');
    await until('the notification is gone', async () => !(await look(page)).visible.includes(id));
  });

  notifyingTest('put it off', async ({ open, session }) => {
    const page = await open('/dashboard.html');
    const id = await showOne(page, 32);
    await tellOfNotification(session, page, { event: 'onButtonClicked', id, button: 1 });
    await resultIs(page, id, 'snoozed');
    const event = await eventOf(page, id);
    // Shortly before a day begins anew there is no later on the same one.
    expect(['later_today', 'tomorrow']).toContain(event?.choice);
    expect(event?.again?.window.from).toBeGreaterThan(Date.now());
    expect((await look(page)).alarms).toEqual(['decide']);
  });

  notifyingTest(
    'are not all there is: to wave it off counts as half an answer',
    async ({ open, session }) => {
      const page = await open('/dashboard.html');
      const id = await showOne(page, 33);
      await tellOfNotification(session, page, { event: 'onClosed', id });
      await resultIs(page, id, 'dismissed');
    },
  );
});

describe.skipIf(inject('kind') === 'chromium')('a notification without buttons', () => {
  notifyingTest(
    'is accepted with the same decision, and closing it says nothing',
    async ({ open, session }) => {
      const page = await open('/dashboard.html');
      const id = await showOne(page, 34);
      expect(await eventOf(page, id)).toMatchObject({ decision: 'show', via: 'os' });
      await tellOfNotification(session, page, { event: 'onClosed', id });
      await killWorker(session, page);
      expect(await eventOf(page, id)).not.toHaveProperty('result');
    },
  );
});
