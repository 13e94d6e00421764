import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { underlined, writeInto } from '@/scripts/browser/composer-help';
import { launch, openExtensionPage } from '@/scripts/browser/launch';
import { expectAccessible } from '../browser/support/accessible';
import { HOSTS } from '../browser/support/browser-test';
import { hides, press, shows, typeInto } from '../browser/support/person';
import { picture, pictures } from '../browser/support/pictures';
import { until } from '../browser/support/until';
import type { ExtensionGlobal } from '../browser/support/worker';
import { test } from './managed-test';

const APOLOGY = 'Sorry to bother you! Could you look at my draft by Friday?';

/** Everything at once, with a slip in each list. */
const decided = {
  disabledSites: [HOSTS.mail, '*.example.test', 'not a site'],
  disableNudges: true,
  disableExport: true,
  defaultHours: { tuesday: ['08:00-12:00', '13-17'], thursday: ['09:00-11:30'] },
};

const held = (page: Page, name: string) =>
  page.$eval(`::-p-aria([name="${name}"][role="switch"])`, (element) => ({
    isOn: element.getAttribute('aria-checked'),
    isHeld: element.getAttribute('aria-disabled'),
    says: element.textContent,
  }));

/** The switch of all nudges. */
async function nudges(page: Page): Promise<{ checked: boolean; disabled: boolean }> {
  await page.waitForSelector('::-p-aria([name="Nudges are on"][role="checkbox"])');
  return page.$eval('::-p-aria([name="Nudges are on"][role="checkbox"])', (box) => {
    const { checked, disabled } = box as HTMLInputElement;
    return { checked, disabled };
  });
}

/** What the browser keeps for us, as our own page sees it. */
const alarms = (page: Page) =>
  page.evaluate(
    async () => (await (globalThis as unknown as ExtensionGlobal).browser.alarms.getAll()).length,
  );

const wishForNudges = (page: Page) =>
  page.evaluate(() => {
    const { browser } = globalThis as unknown as ExtensionGlobal;
    return browser.storage.local.set({ settings: { nudges: true } });
  });

const scrollTo = (page: Page, title: string) =>
  page.evaluate((words) => {
    const all = Array.from(document.querySelectorAll('h2'));
    all.find(({ textContent }) => textContent === words)?.scrollIntoView();
  }, title);

describe('in a browser that an organisation manages', () => {
  const managed = test.extend({ policy: decided });

  managed('settings say what is decided, and what of it does not read', async ({ open, kind }) => {
    const page = await open('/dashboard.html#settings');
    await shows(page, 'Set by your organisation');
    await shows(page, `Composer help stays off on ${HOSTS.mail}, *.example.test.`);
    await shows(page, 'No nudges come.');
    await shows(page, 'No copies are saved as files.');
    await shows(page, 'nudges come in these: Tuesday 08:00–12:00; Thursday 09:00–11:30.');
    await shows(page, 'disabledSites[2]: this is not the name of a site');
    await shows(page, 'defaultHours.tuesday[1]: this is not a range of time');

    expect(await nudges(page)).toEqual({ checked: false, disabled: true });
    expect(await held(page, 'Gmail')).toMatchObject({ isOn: 'false', isHeld: 'true' });
    expect((await held(page, 'Gmail')).says).toContain('Set by your organisation.');
    expect(await held(page, 'Slack')).toMatchObject({ isOn: 'false', isHeld: 'false' });
    await typeInto(page, 'Another site, by its address', HOSTS.other);
    await press(page, 'Turn it on');
    await shows(page, `Your organisation keeps Askwell off on ${HOSTS.other}.`);
    await expectAccessible(page);
    if (kind === 'firefox') return; // It takes no pictures in another colour scheme.
    await scrollTo(page, 'Set by your organisation');
    await pictures(page, 'managed-settings');
    await scrollTo(page, 'Nudges');
    await pictures(page, 'managed-nudges');
    await scrollTo(page, 'Sites');
    await pictures(page, 'managed-sites');
  });

  managed(
    'a site it keeps off is off, whatever the browser grants',
    async ({ kind, visit, turnOn, popup, open }) => {
      await turnOn(HOSTS.mail);
      await turnOn(HOSTS.slack);
      const slack = await visit(HOSTS.slack);
      await writeInto(slack, '#rich', APOLOGY);
      await until('help is there where nobody minds', async () => (await underlined(slack)).length > 0);

      const mail = await visit(HOSTS.mail);
      await writeInto(mail, '#rich', APOLOGY);
      if (kind === 'chromium') {
        // Firefox's popup is out of its driver's reach, and the same page in a tab stands over no site.
        const opened = await popup(mail);
        await shows(opened, 'Off for Gmail');
        await shows(opened, 'Set by your organisation.');
        await opened.click('::-p-aria([name="Off for Gmail"][role="switch"])');
        expect(await held(opened, 'Off for Gmail')).toMatchObject({ isOn: 'false', isHeld: 'true' });
        await picture(opened, 'managed-popup');
        await opened.close().catch(() => undefined);
      }
      expect(await underlined(mail)).toEqual([]);
      expect(await mail.$('>>> .chip')).toBeNull();

      const welcome = await open('/welcome.html');
      await press(welcome, 'Next');
      await until('the sites are there', async () => (await held(welcome, 'Gmail')).isHeld === 'true');
      await expectAccessible(welcome);
    },
  );

  managed('no nudge is planned, whatever the settings say', async ({ open }) => {
    const page = await open('/welcome.html');
    await wishForNudges(page);
    await press(page, 'Next');
    await press(page, 'Next');
    expect(await nudges(page)).toEqual({ checked: false, disabled: true });
    // The background answers once it has made its plan by those settings.
    await page.evaluate(() =>
      (globalThis as unknown as ExtensionGlobal).browser.runtime.sendMessage({ type: 'plan.refresh' }),
    );
    expect(await alarms(page)).toBe(0);
  });

  managed('no file leaves', async ({ open, kind }) => {
    const data = await open('/dashboard.html#data');
    await shows(data, 'No copies are saved as files.');
    const buttons = await data.$$eval('button', (all) => all.map(({ textContent }) => textContent));
    expect(buttons.filter((words) => /copy under|Save a copy|CSV|Markdown/.test(words))).toEqual([]);
    await expectAccessible(data);
    if (kind === 'chromium') await pictures(data, 'managed-data');
    const week = await open('/dashboard.html#week');
    await shows(week, 'Your organisation has turned off saving as files.');
    expect(await week.evaluate(() => document.body.innerText.includes('Download'))).toBe(false);
  });

  managed('its hours count until the user sets others, and again when asked to', async ({ open }) => {
    const page = await open('/dashboard.html#settings');
    await shows(page, 'These hours are your organisation’s.');
    await press(page, 'Take away 09:00–11:30 from Thursday');
    await press(page, 'Use my organisation’s hours');
    await shows(page, 'These hours are your organisation’s.');
    await page.waitForSelector('::-p-aria([name="Take away 09:00–11:30 from Thursday"][role="button"])');
  });

  managed.extend({
    sessionOptions: async ({ organisation }, use) => {
      const { executable, extension } = organisation;
      await use({ executable, extension, args: ['--lang=de'], env: { LANGUAGE: 'de' } });
    },
  })('all of it is said in German too', async ({ open, kind, skip }) => {
    skip(kind === 'firefox', 'Firefox needs a language pack');
    const page = await open('/dashboard.html#settings');
    await shows(page, 'Von deiner Organisation festgelegt');
    await shows(page, 'disabledSites[2]: das ist nicht der Name einer Website');
    await scrollTo(page, 'Von deiner Organisation festgelegt');
    await page.setViewport({ width: 320, height: 800 });
    await picture(page, 'managed-settings-de-narrow');
  });
});

describe('a policy that changes while the browser runs', () => {
  const changing = test.extend({ policy: { disableExport: true } });
  const saves = (page: Page) =>
    page.$$eval('button', (all) => all.some(({ textContent }) => textContent.includes('Save a copy')));

  changing('counts as soon as the browser tells of it', async ({ open, organisation, kind, skip }) => {
    skip(kind === 'firefox', 'Firefox reads policies when it starts');
    const data = await open('/dashboard.html#data');
    await shows(data, 'No copies are saved as files.');
    const settings = await open('/dashboard.html#settings');
    await shows(settings, 'No copies are saved as files.');

    organisation.decide({ disableNudges: true });
    await until('copies are saved again', () => saves(data), TOLD);
    await shows(settings, 'No nudges come.');
    expect(await nudges(settings)).toEqual({ checked: false, disabled: true });

    organisation.decide({});
    await until('nudges are the user’s again', async () => !(await nudges(settings)).disabled, TOLD);
    await hides(settings, 'Set by your organisation');
  });

  changing('counts from the next start in Firefox', async ({ open, organisation, kind, skip }) => {
    skip(kind === 'chromium', 'Chromium tells of it at once');
    organisation.decide({ disableNudges: true });
    await shows(await open('/dashboard.html#data'), 'No copies are saved as files.');

    const { executable, extension } = organisation;
    const next = await launch({ kind, executable, extension, headless: true });
    try {
      const data = await openExtensionPage(next, '/dashboard.html#data');
      await until('copies are saved again', () => saves(data));
      await shows(await openExtensionPage(next, '/dashboard.html#settings'), 'No nudges come.');
    } finally {
      await next.close();
    }
  });
});

/** Chromium lets the folder rest for five seconds before it reads it again. */
const TOLD = 30_000;
