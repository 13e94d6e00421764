import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { HOSTS, test } from '../support/browser-test';
import { picture, pictures } from '../support/pictures';
import { until } from '../support/until';
import { type ExtensionGlobal, killWorker } from '../support/worker';

function badgeText(page: Page): Promise<string> {
  return page.evaluate(() => (globalThis as unknown as ExtensionGlobal).browser.action.getBadgeText({}));
}

async function press(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`);
  await button?.click();
}

const shows = (page: Page, text: string) =>
  until(`the page shows “${text}”`, () =>
    page.evaluate((words) => document.body.innerText.includes(words), text),
  );

describe('the popup', () => {
  test('logs an ask with one line and Enter, and counts it towards the goal', async ({
    visit,
    popup,
    open,
    kind,
  }) => {
    const page = await popup(await visit(HOSTS.mail));
    // The line has the focus: nothing needs to be clicked first.
    await page.waitForSelector('#log-line:focus');
    await page.keyboard.type('Asked Sam to look at my draft');
    await page.keyboard.press('Enter');
    await shows(page, 'Logged.');

    await press(page, 'Set as my goal');
    await shows(page, '1 of 2 asks this week');
    await until('the badge shows what remains', async () => (await badgeText(page)) === '1');
    await press(page, 'Undo');
    await shows(page, '0 of 2 asks this week');
    await until('the badge counts it no more', async () => (await badgeText(page)) === '2');
    expect(await page.$eval('#log-line', (line) => (line as HTMLInputElement).value)).toBe(
      'Asked Sam to look at my draft',
    );
    if (kind === 'firefox') return; // It takes no pictures in another colour scheme.
    await picture(page, 'popup-real');
    // A tab over the popup closes it, so this comes last.
    const tab = await open('/popup.html');
    await shows(tab, '0 of 2 asks this week');
    await pictures(tab, 'popup');
  });

  test('keeps what was typed when it closes, and the badge when the worker dies', async ({
    visit,
    popup,
    open,
    session,
  }) => {
    const over = await visit(HOSTS.mail);
    const first = await popup(over);
    await press(first, 'Set as my goal');
    await until('the badge shows what remains', async () => (await badgeText(first)) === '2');
    await first.type('#log-line', 'half a thought');
    await until('the browser has kept it', () =>
      first.evaluate(async () => {
        const { typed } = await (globalThis as unknown as ExtensionGlobal).browser.storage.local.get('typed');
        return JSON.stringify(typed) === '{"log":"half a thought"}';
      }),
    );
    await first.close();

    const dashboard = await open('/dashboard.html');
    await killWorker(session, dashboard);
    expect(await badgeText(dashboard)).toBe('2');

    const second = await popup(over);
    await until('the line holds it', () =>
      second.$eval('#log-line', (line) => (line as HTMLInputElement).value === 'half a thought'),
    );
    await second.keyboard.press('Enter');
    await until('the woken worker counts it', async () => (await badgeText(second)) === '1');
  });
});
