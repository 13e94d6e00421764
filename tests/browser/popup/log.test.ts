import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { expectAccessible } from '../support/accessible';
import { badgeText } from '../support/badge';
import { HOSTS, test } from '../support/browser-test';
import { press, shows, typeInto } from '../support/person';
import { picture, pictures } from '../support/pictures';
import { until } from '../support/until';
import { type ExtensionGlobal, killWorker } from '../support/worker';

const lineOf = (page: Page) => page.$eval('#log-line', (line) => (line as HTMLInputElement).value); // The selector names an input.

async function setGoal(page: Page): Promise<void> {
  await press(page, 'Week', 'tab');
  await press(page, 'Set as my goal');
  await shows(page, 'of 2 asks this week');
  await press(page, 'Log', 'tab');
  await page.waitForSelector('#log-line');
}

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
    await shows(page, 'What came back?');
    expect(await lineOf(page)).toBe('');

    await press(page, 'Undo');
    await shows(page, 'Taken back.');
    expect(await lineOf(page)).toBe('Asked Sam to look at my draft');
    await setGoal(page);
    await until('the badge shows what remains', async () => (await badgeText(page)) === '2');
    await page.focus('#log-line');
    await page.keyboard.press('Enter');
    await until('the badge counts it', async () => (await badgeText(page)) === '1');
    if (kind === 'firefox') return; // It takes no pictures in another colour scheme.
    await picture(page, 'popup-real');
    // A tab over the popup closes it, so this comes last.
    const tab = await open('/popup.html');
    await press(tab, 'Week', 'tab');
    await shows(tab, '1 of 2 asks this week');
    await expectAccessible(tab);
    await pictures(tab, 'popup-week');
  });

  test('predicts, asks and tells what came back, each in a tap', async ({ open, kind }) => {
    const page = await open('/popup.html');
    await page.waitForSelector('#log-line:focus');
    await page.keyboard.press('Enter');
    await shows(page, 'Write a few words first.');
    await page.keyboard.type('A look at my slides');
    await press(page, 'Planned', 'radio');
    await page.$$eval('summary', (all) => all.forEach((one) => one.click()));
    await typeInto(page, 'What are you afraid might happen?', 'They sigh');
    await page.$$eval('label', (all) => {
      for (const words of ['Video', '30%', '7'])
        all.find((label) => label.textContent === words && label.offsetParent !== null)?.click();
    });
    await expectAccessible(page);
    if (kind === 'chromium') await pictures(page, 'popup-log');
    await press(page, 'Plan it');
    await shows(page, 'Planned.');
    await press(page, 'I asked');
    await shows(page, 'What came back?');
    await press(page, 'Yes', 'radio');
    await shows(page, 'How uncomfortable was it?');
    await shows(page, 'You feared: They sigh.');
    if (kind === 'chromium') await pictures(page, 'popup-outcome');
  });

  test('keeps what was typed when it closes, and the badge when the worker dies', async ({
    visit,
    popup,
    open,
    session,
  }) => {
    const over = await visit(HOSTS.mail);
    const first = await popup(over);
    await setGoal(first);
    await until('the badge shows what remains', async () => (await badgeText(first)) === '2');
    await first.type('#log-line', 'half a thought');
    await until('the browser has kept it', () =>
      first.evaluate(async () => {
        const { typed } = await (globalThis as unknown as ExtensionGlobal).browser.storage.local.get('typed');
        return JSON.stringify(typed).includes('half a thought');
      }),
    );
    await first.close();

    const dashboard = await open('/dashboard.html');
    await killWorker(session, dashboard);
    expect(await badgeText(dashboard)).toBe('2');

    const second = await popup(over);
    await until('the line holds it', async () => (await lineOf(second)) === 'half a thought');
    await second.focus('#log-line');
    await second.keyboard.press('Enter');
    await until('the woken worker counts it', async () => (await badgeText(second)) === '1');
  });
});
