import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { underlined, writeInto } from '@/scripts/browser/composer-help';
import { allowHost } from '@/scripts/browser/grant';
import { findWelcome, type Session } from '@/scripts/browser/launch';
import { expectAccessible } from './support/accessible';
import { badgeText } from './support/badge';
import { test as base, HOSTS } from './support/browser-test';
import { startPace } from './support/human-pace';
import { focusOn, lands, pressAt, tabTo } from './support/keyboard';
import { press, shows } from './support/person';
import { pictures } from './support/pictures';
import { until } from './support/until';
import type { ExtensionGlobal } from './support/worker';

const test = base.extend({
  sessionOptions: async ({}, use) => {
    await use({ welcome: 'left' });
  },
});

async function welcomePage(session: Session): Promise<Page> {
  const page = await findWelcome(session);
  await page.waitForFunction(() => document.querySelector('h1') !== null);
  await page.bringToFront();
  return page;
}

const leadsTo = (page: Page, path: string) =>
  until(`${path} follows`, () => page.evaluate((end) => location.href.endsWith(end), path));

const draftOf = (page: Page) => page.$eval('textarea', (field) => field.value);

describe('the welcome page', () => {
  test('opens once, and leads to a first suggestion and a first goal within a minute', async ({
    session,
    kind,
  }) => {
    const pace = startPace();
    const page = await welcomePage(session);
    if (kind === 'chromium') await pictures(page, 'welcome-try');
    await expectAccessible(page);

    // Reads what leads on: titles, what it is about, the draft and the first suggestion.
    const reads = async (selector: string) => {
      const words = await page.$$eval(selector, (all) =>
        all.map((one) => (one instanceof HTMLTextAreaElement ? one.value : one.textContent)).join(' '),
      );
      expect(words).not.toBe('');
      pace.reads(words);
    };
    await reads('h1, h1 ~ p, main > p, h2, textarea, label');
    await reads('section li:first-child p');
    const before = await draftOf(page);
    const suggestion = await page.waitForSelector('section[aria-label] ul li button');
    await pace.presses(async () => {
      await suggestion?.click();
      await until('the suggestion is in the draft', async () => (await draftOf(page)) !== before);
    });
    await shows(page, 'That is all there is to it.');
    if (kind === 'chromium') await pictures(page, 'welcome-tried');
    await press(page, 'Undo this change');
    await until('one undo takes it back', async () => (await draftOf(page)) === before);

    await pace.presses(async () => {
      await press(page, 'Next');
      await shows(page, 'Where do you write to people?');
    });
    await reads('h1, main > p:first-of-type');
    await expectAccessible(page);
    if (kind === 'chromium') await pictures(page, 'welcome-sites');

    await pace.presses(async () => {
      await press(page, 'Next');
      await shows(page, 'A small goal');
    });
    await reads('h1, main > p:first-of-type');
    if (kind === 'chromium') await pictures(page, 'welcome-goal');
    await expectAccessible(page);
    await pace.presses(async () => {
      await press(page, 'Set as my goal');
      await shows(page, 'Your goal is set.');
    });
    await until('the badge knows the goal', async () => (await badgeText(page)) === '2');
    console.log(
      `First suggestion and first goal after ${(pace.total() / 1000).toFixed(1)} s at a person’s pace.`,
    );
    expect(pace.total()).toBeLessThan(60_000);

    await press(page, 'Open Askwell');
    await leadsTo(page, '/dashboard.html');
  });

  test('goes on where it was left, with what was typed', async ({ session, open }) => {
    const first = await welcomePage(session);
    await first.click('textarea', { count: 3 });
    await first.keyboard.type('Is there a spare screen?');
    await press(first, 'Next');
    await shows(first, 'Step 2 of 3');
    await until('the browser has kept it', () =>
      first.evaluate(async () => {
        const kept = await (globalThis as unknown as ExtensionGlobal).browser.storage.local.get();
        return (
          JSON.stringify(kept).includes('"step":"sites"') && JSON.stringify(kept).includes('spare screen')
        );
      }),
    );
    await first.goto('about:blank', { waitUntil: [] });

    const second = await open('/welcome.html');
    await shows(second, 'Step 2 of 3');
    await press(second, 'Back');
    await until('the draft is there', async () => (await draftOf(second)).includes('spare screen'));
    await press(second, 'Skip the introduction');
    await leadsTo(second, '/dashboard.html');
  });

  test('turns a site on in the tabs that are open already', async ({ session, visit, kind }) => {
    const welcome = await welcomePage(session);
    const slack = await visit(HOSTS.slack);
    if (kind === 'chromium') await allowHost(session, `https://${HOSTS.slack}/*`);
    await welcome.bringToFront();
    await press(welcome, 'Next');
    await press(welcome, 'Slack', 'switch');
    await welcome.waitForSelector('[role="switch"][aria-checked="true"]');

    await slack.bringToFront();
    await writeInto(slack, '#rich', 'Sorry to bother you, could you look at my draft?');
    await until('the open tab has help', async () => (await underlined(slack)).length > 0);

    await welcome.bringToFront();
    await press(welcome, 'Slack', 'switch');
    await until('it is off again', async () => (await welcome.$('[aria-checked="true"]')) === null);
    await slack.bringToFront();
    await until('help is gone', async () => (await underlined(slack)).length === 0);
  });

  test('is content with a no, and says how to do it later', async ({ session, kind }) => {
    const page = await welcomePage(session);
    await press(page, 'Next');
    await shows(page, 'Where do you write to people?');
    await page.evaluate(() => {
      // The browser's question cannot be answered by a driver; this is what its no looks like.
      const { browser, chrome } = globalThis as unknown as Record<
        string,
        { permissions: object } | undefined
      >;
      for (const api of [browser, chrome])
        if (api) Object.assign(api.permissions, { request: () => Promise.resolve(false) });
    });
    await press(page, 'Gmail', 'switch');
    await shows(page, 'The browser did not turn it on, which is fine.');
    if (kind === 'chromium') await pictures(page, 'welcome-refused');
    await expectAccessible(page);
    await press(page, 'Next');
    await shows(page, 'A small goal');
    await press(page, 'Nudges are on', 'checkbox');
    await shows(page, 'At most one a day');
  });

  test('is gone through by keyboard alone', async ({ session }) => {
    const page = await welcomePage(session);
    const before = await draftOf(page);
    await page.waitForSelector('section[aria-label] ul li button');
    await tabTo(page, 'A draft to try it on');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until('the suggestion is in the draft', async () => (await draftOf(page)) !== before);
    expect(await focusOn(page)).not.toBe('');
    await pressAt(page, 'Undo this change');
    await until('it is taken back', async () => (await draftOf(page)) === before);
    expect(await focusOn(page)).not.toBe('');

    await pressAt(page, 'Next');
    await lands(page, 'Where do you write to people?');
    await tabTo(page, 'Gmail');
    await pressAt(page, 'Next');
    await lands(page, 'A small goal, if you like');
    await shows(page, 'Set as my goal');
    await pressAt(page, 'Set as my goal');
    await shows(page, 'Your goal is set.');
    await lands(page, '2 asks a week');
    await pressAt(page, 'Nudges are on', ' ');
    await shows(page, 'At most one a day');
    await pressAt(page, 'Open Askwell');
    await leadsTo(page, '/dashboard.html');
  });
});
