import type { Page } from 'puppeteer-core';
import { expect, inject } from 'vitest';
import { applyRewrite, openCard, writeInto } from '@/scripts/browser/composer-help';
import { GECKO_ID, type Session } from '@/scripts/browser/launch';
import { enter, lineOf } from '../faults/lines';
import { rawRecords } from '../faults/raw-records';
import { firefoxBeside } from '../managed/organisation';
import { expectAccessible } from './support/accessible';
import { test as base, HOSTS } from './support/browser-test';
import { html } from './support/fixture-server';
import { shows } from './support/person';
import { picture } from './support/pictures';
import { until } from './support/until';
import type { ExtensionGlobal } from './support/worker';

const UNAVAILABLE = 'The browser does not let Askwell open its records here.';
const DRAFT = 'Sorry to bother you, could you maybe look at my draft?';

/** A chat that takes what was written on Enter. */
const chat = html(`<!doctype html><title>Chat</title><textarea aria-label="Message"></textarea><script>
  document.querySelector('textarea').addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    event.target.value = '';
  });</script>`);

interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }, done: () => void): void;
  updateExtensionConfiguration(
    change: { extensionId: string; incognitoAccess: boolean },
    done: () => void,
  ): void;
}

/** Firefox lets an extension into private windows by its own dialog, which no driver reaches, or by a policy. */
const privately = (preferences: Readonly<Record<string, unknown>> = {}) =>
  base.extend({
    sessionOptions: async ({ kind }, use) => {
      if (kind === 'chromium') return use({});
      const firefox = firefoxBeside();
      firefox.follow({ ExtensionSettings: { [GECKO_ID]: { private_browsing: true } } });
      await use({ executable: firefox.executable, preferences });
      firefox.end();
    },
  });
const test = privately();
const inPrivateAlone = privately({ 'browser.privatebrowsing.autostart': true });

/** Lets the extension into private windows, as its user does on Chromium's own page. */
async function allowPrivate({ browser, origin }: Session): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    (extensionId) =>
      new Promise<void>((resolve) => {
        // The page's own interface; it has no types.
        const { developerPrivate } = (
          globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }
        ).chrome;
        // Or the browser does not start an unpacked extension again, which it does on such a change.
        developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }, () =>
          developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true }, resolve),
        );
      }),
    new URL(origin).host,
  );
  await page.close();
}

test('a private window has the composer help, and what is logged there is kept with the rest', async ({
  kind,
  session,
  server,
  routes,
  turnOn,
  open,
}) => {
  routes.set('/chat', () => chat);
  await turnOn(HOSTS.mail);
  if (kind === 'chromium') await allowPrivate(session);
  const ours = await until('the extension runs again', () => open('/popup.html').catch(() => undefined));
  const page = await openPrivate(session, ours, server.url(HOSTS.mail, '/chat'));
  await page.waitForSelector('textarea');
  await writeInto(page, 'textarea', DRAFT);
  await openCard(page);
  await picture(page, `private-window-${kind}`);
  await applyRewrite(page, 'direct');
  await until('it is reworded', async () => (await wordsIn(page)) !== DRAFT);
  expect(await wordsIn(page)).not.toContain('Sorry');
  await page.focus('textarea');
  await page.keyboard.press('Enter');
  await (await page.waitForSelector('>>> .offer .choice'))?.click();

  // Under “spanning” there is one log, whatever window something was logged in.
  await until('it is in the log', async () => (await rawRecords(ours, 'asks')).length === 1);
  expect(await rawRecords(ours, 'asks')).toMatchObject([{ site: 'Gmail', channel: 'email' }]);
});

// Firefox gives a page of ours in a private window no database; Chromium gives it that of all windows.
inPrivateAlone.runIf(inject('kind') === 'firefox')(
  'our own pages in a private window say that they have no records there, and keep what is typed',
  async ({ open }) => {
    const popup = await open('/popup.html');
    await enter(popup, 'Asked in private');
    await shows(popup, UNAVAILABLE);
    expect(await lineOf(popup)).toBe('Asked in private');
    await expectAccessible(popup);
    await picture(popup, 'private-popup-firefox');
    for (const part of ['week', 'asks', 'journal', 'data']) {
      const dashboard = await open(`/dashboard.html#${part}`);
      await shows(dashboard, UNAVAILABLE);
      await dashboard.close();
    }
  },
);

const wordsIn = (page: Page) => page.$eval('textarea', (field) => field.value);

/** A page in a private window. A context of the driver's is none: no extension runs there. */
async function openPrivate({ browser }: Session, ours: Page, url: string): Promise<Page> {
  await ours.evaluate(
    (address) =>
      (globalThis as unknown as ExtensionGlobal).browser.windows.create({ url: address, incognito: true }),
    url,
  );
  return until('the private window is there', async () => {
    for (const page of await browser.pages()) {
      // What Firefox's driver knows of a page is where it was when it opened, and not that it ended.
      const address = await page.evaluate(() => location.href).catch(() => undefined);
      if (address === url) return page;
    }
    return undefined;
  });
}
