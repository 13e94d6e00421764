import type { Page } from 'puppeteer-core';
import { expect, inject } from 'vitest';
import { applyRewrite, openCard, writeInto } from '@/scripts/browser/composer-help';
import type { Session } from '@/scripts/browser/launch';
import { rawRecords } from '../faults/raw-records';
import { HOSTS, test } from './support/browser-test';
import { html } from './support/fixture-server';
import { picture } from './support/pictures';
import { until } from './support/until';
import type { ExtensionGlobal } from './support/worker';

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

// Firefox’s driver has no way to let an extension into private windows.
test.skipIf(inject('kind') === 'firefox')(
  'a private window has the composer help, and what is logged there is kept with the rest',
  async ({ session, server, routes, turnOn, open }) => {
    routes.set('/chat', () => chat);
    await turnOn(HOSTS.mail);
    await allowPrivate(session);
    const ours = await until('the extension runs again', () => open('/popup.html').catch(() => undefined));
    const page = await openPrivate(session, ours, server.url(HOSTS.mail, '/chat'));
    await page.waitForSelector('textarea');
    await writeInto(page, 'textarea', DRAFT);
    await openCard(page);
    await picture(page, 'private-window-chromium');
    await applyRewrite(page, 'direct');
    await until('it is reworded', async () => (await wordsIn(page)) !== DRAFT);
    expect(await wordsIn(page)).not.toContain('Sorry');
    await page.focus('textarea');
    await page.keyboard.press('Enter');
    await (await page.waitForSelector('>>> .offer .choice'))?.click();

    // Under “spanning” there is one log, whatever window something was logged in.
    await until('it is in the log', async () => (await rawRecords(ours, 'asks')).length === 1);
    expect(await rawRecords(ours, 'asks')).toMatchObject([{ site: 'Gmail', channel: 'email' }]);
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
  const target = await browser.waitForTarget((each) => each.url() === url);
  const page = await target.page();
  if (!page) throw new Error('There is no private window.');
  return page;
}
