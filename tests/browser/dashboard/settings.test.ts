import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { openCard, underlined, writeInto } from '@/scripts/browser/composer-help';
import { allowHost } from '@/scripts/browser/grant';
import { expectAccessible } from '../support/accessible';
import { HOSTS, test } from '../support/browser-test';
import { press, pressLabel, shows, typeInto } from '../support/person';
import { pictures } from '../support/pictures';
import { until } from '../support/until';

const headings = (page: Page) =>
  page.$$eval('main section:not([hidden]) > h2', (all) => all.map(({ textContent }) => textContent));

/** Brings a part of the long page to the top, for a picture of it. */
const scrollTo = (page: Page, title: string) =>
  page.evaluate((words) => {
    const all = Array.from(document.querySelectorAll('h2'));
    all.find(({ textContent }) => textContent === words)?.scrollIntoView();
  }, title);

describe('the settings', () => {
  test('are found by their words', async ({ open, kind }) => {
    const page = await open('/dashboard.html#settings');
    await shows(page, 'Composer help is on where');
    expect((await headings(page)).length).toBeGreaterThan(5);
    await typeInto(page, 'Find a setting', 'weeks start');
    await until('one part is left', async () => (await headings(page)).join() === 'Goals');
    await page.keyboard.press('Backspace');
    await typeInto(page, 'Find a setting', ' nowhere at all');
    await shows(page, 'No setting has these words.');
    await expectAccessible(page);
    await page.click('input[type="text"]', { count: 3 });
    await page.keyboard.press('Backspace');
    await until('all are back', async () => (await headings(page)).length > 5);
    await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
    await expectAccessible(page);
    if (kind === 'firefox') return; // It takes no pictures in another colour scheme.
    for (const title of ['Sites', 'What is pointed out', 'Set in the browser']) {
      await scrollTo(page, title);
      await pictures(page, `settings-${title.split(' ').at(-1)?.toLowerCase() ?? ''}`);
    }
  });

  test('turn a rule off and on in a composer that is open', async ({ visit, turnOn, open }) => {
    await turnOn(HOSTS.mail);
    const mail = await visit(HOSTS.mail);
    await writeInto(mail, '#rich', 'Sorry to bother you! Could you look at my draft by Friday?');
    const isUnderlined = async () => (await underlined(mail)).some((words) => words.startsWith('Sorry'));
    await until('the apology is underlined', isUnderlined);

    const settings = await open('/dashboard.html#settings');
    await press(settings, 'Apology for asking', 'checkbox');
    await until('it is left alone', async () => !(await isUnderlined()));
    await press(settings, 'Turn all on again');
    await until('it is underlined again', isUnderlined);

    await mail.bringToFront();
    await openCard(mail);
    await (await mail.waitForSelector('>>> .finding[data-at^="apology"] .quiet-actions .plain'))?.click();
    await until('it is dismissed', async () => !(await isUnderlined()));
    await settings.bringToFront();
    await press(settings, 'Show again what I dismissed');
    await until('it shows again', isUnderlined);
  });

  test('turn a site on by its address, and off again', async ({ open, session, kind }) => {
    const page = await open('/dashboard.html#settings');
    await typeInto(page, 'Another site, by its address', 'my wiki');
    await press(page, 'Turn it on');
    await shows(page, 'This does not look like the address of a site.');
    if (kind === 'chromium') await allowHost(session, `https://${HOSTS.other}/*`);
    const again = await open('/dashboard.html#settings');
    await typeInto(again, 'Another site, by its address', `https://${HOSTS.other}/team`);
    await press(again, 'Turn it on');
    await shows(again, `On for ${HOSTS.other}`);
    await press(again, HOSTS.other, 'switch');
    await shows(again, `Off for ${HOSTS.other}`);
    await until('it is gone from the list', async () => (await again.$('[aria-checked="true"]')) === null);
  });

  test('say what the log form starts with, at once', async ({ open }) => {
    const popup = await open('/popup.html');
    await popup.waitForSelector('#log-line');
    await popup.$$eval('summary', (all) => all.forEach((one) => one.click()));
    const settings = await open('/dashboard.html#settings');
    await pressLabel(settings, 'Chat');
    await popup.bringToFront();
    await until('the open popup has it', () =>
      popup.$$eval('input[type="radio"]:checked', (all) => all.some((one) => one.value === 'chat_dm')),
    );
    await settings.bringToFront();
    await pressLabel(settings, 'Chat');
    await popup.bringToFront();
    await until('and lets it go', () =>
      popup.$$eval('input[type="radio"]:checked', (all) => all.every((one) => one.value !== 'chat_dm')),
    );
  });

  test('lead to the introduction, and say where the browser keeps its own', async ({ open, kind }) => {
    const page = await open('/dashboard.html#settings');
    // Which keys there are is up to the browser and whatever else is installed.
    await until('it says which keys open the card', () =>
      page.evaluate(() => /opens Askwell beside|No keys open Askwell/.test(document.body.innerText)),
    );
    await shows(page, kind === 'chromium' ? 'Open the browser’s languages' : 'browser’s settings under');
    await press(page, 'Open the introduction again', 'link');
    await shows(page, 'Step 1 of 3');
  });
});
