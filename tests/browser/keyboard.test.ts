import type { Page } from 'puppeteer-core';
import { describe, expect, inject } from 'vitest';
import { test } from './support/browser-test';
import { focusOn, lands, pressAt, tabTo } from './support/keyboard';
import { shows } from './support/person';
import { spoken } from './support/spoken';
import { until } from './support/until';

const valueOf = (page: Page, selector: string) =>
  page.$eval(selector, (field) => (field as HTMLInputElement).value); // Every selector names a field.

/** Whoever works by keyboard is nowhere when the focus is on nothing. */
const isSomewhere = async (page: Page) => expect(await focusOn(page)).not.toBe('');

describe('without a pointer', () => {
  test('an ask is logged, taken back, logged, and gets its outcome in the popup', async ({ open }) => {
    const page = await open('/popup.html');
    await page.waitForSelector('#log-line:focus');
    await page.keyboard.type('Asked Sam for the template');
    await page.keyboard.press('Enter');
    await shows(page, 'Logged.');
    expect(await focusOn(page)).toContain('What did you ask for?');

    await tabTo(page, 'Undo', true);
    await page.keyboard.press('Enter');
    await lands(page, 'Taken back.');
    await tabTo(page, 'What did you ask for?');
    expect(await valueOf(page, '#log-line')).toBe('Asked Sam for the template');
    await page.keyboard.press('Enter');
    await shows(page, 'What came back');

    // A row of radio buttons is one stop, in which arrows choose.
    await tabTo(page, 'Yes');
    await page.keyboard.press(' ');
    await shows(page, 'How uncomfortable was it?');
    expect(await focusOn(page)).toBe('Yes');
    await pressAt(page, 'More about it');
    await isSomewhere(page);

    await tabTo(page, 'Log', true);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await lands(page, 'Week');
    await shows(page, 'Set as my goal');
    await pressAt(page, 'Fewer');
    expect(await focusOn(page)).toBe('Fewer');
    await page.keyboard.press(' ');
    expect(await focusOn(page)).toBe('Fewer');
    await pressAt(page, 'Set as my goal');
    await shows(page, '1 of 1 asks this week');
    await isSomewhere(page);

    // A view that is none of the tabs, and the way back.
    await pressAt(page, 'I’m stuck');
    await shows(page, 'Start 15 minutes');
    await tabTo(page, 'Start 15 minutes', true);
    await page.keyboard.press('Enter');
    await shows(page, 'Pause');
    await isSomewhere(page);
    await tabTo(page, 'Log', true);
    await page.keyboard.press('Enter');
    await page.waitForSelector('#log-line');
  });

  test('the dashboard takes a goal, an ask and its change, a plan item and a rehearsal', async ({ open }) => {
    const page = await open('/dashboard.html#settings');
    const goTo = async (part: string, shown: string) => {
      await tabTo(page, part, true);
      await page.keyboard.press('Enter');
      await until(`${part} is open`, () => page.$eval('h1', (title, name) => title.innerText === name, part));
      await lands(page, part);
      await shows(page, shown);
    };
    const isClosed = () => until('the dialog is gone', async () => (await page.$('dialog')) === null);
    await page.waitForSelector('fieldset select');
    await pressAt(page, 'Save');
    await shows(page, '1 a week now.');
    await isSomewhere(page);

    await goTo('Asks', 'Your asks will be listed here.');
    await pressAt(page, 'Add an earlier ask');
    await page.waitForSelector('dialog[open]');
    await tabTo(page, 'What it was about');
    await page.keyboard.type('A review of my slides');
    await page.keyboard.press('Enter');
    await isClosed();
    await lands(page, 'Add an earlier ask');
    await tabTo(page, 'Your asks');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    await tabTo(page, 'What it was about');
    await page.keyboard.press('End');
    await page.keyboard.type(', please');
    await page.keyboard.press('Enter');
    await isClosed();
    await lands(page, 'Your asks');
    await shows(page, 'A review of my slides, please');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Escape');
    await isClosed();
    await lands(page, 'Your asks');

    await goTo('Plan', 'A new area');
    await tabTo(page, 'A new area');
    await page.keyboard.type('The new system');
    await page.keyboard.press('Enter');
    await shows(page, 'Plan an ask');
    await tabTo(page, 'Plan an ask', true);
    await page.keyboard.press('Enter');
    await lands(page, 'A situation');
    await tabTo(page, 'When …');
    await page.keyboard.type('the stand-up ends');
    await tabTo(page, 'Or somebody new');
    await page.keyboard.type('Sam');
    await tabTo(page, '… for …');
    await page.keyboard.type('ten minutes');
    await page.keyboard.press('Enter');
    await shows(page, 'When the stand-up ends, I will ask Sam for ten minutes.');
    await tabTo(page, 'I have read it', true);
    await page.keyboard.press('Enter');
    await isSomewhere(page);

    await goTo('Rehearse', 'What would you like to ask?');
    await tabTo(page, 'What would you like to ask?');
    await page.keyboard.type('Could you look over my draft before Thursday?');
    await page.keyboard.press('Enter');
    await shows(page, 'What makes an ask easy to answer');
    await isSomewhere(page);
    await pressAt(page, 'Read it');
    await shows(page, 'Read it through once');
    await isSomewhere(page);
    await pressAt(page, 'Done');
    await shows(page, 'How did it feel to say?');
    await lands(page, 'Hard');
    await pressAt(page, 'Fairly easy');
    await shows(page, 'Next practice');
    await isSomewhere(page);
  });
});

// From Chromium's own tree of what a screen reader is given.
describe.runIf(inject('kind') === 'chromium')('to the ear', () => {
  test('each page is read in the order of its work, and speaks up once for each thing done', async ({
    open,
  }) => {
    const page = await open('/welcome.html');
    await page.waitForSelector('section[aria-label] ul li button');
    expect(await told(page)).toEqual([
      'button “Skip the introduction”',
      'main',
      'heading 1 “Asking for help, made a little easier”',
      'heading 2 “What it does”',
      'heading 2 “What it never does”',
      'heading 2 “Try it here”',
      'textbox “A draft to try it on”',
      'status',
      'button “Take out “Sorry to bother you!””',
      'button “Could you”',
      'button “Take out “just””',
      'heading 3 “Other ways to say it”',
      'button “Use this wording Direct”',
      'button “Use this wording Warm”',
      'button “Use this wording Short”',
      'heading 3 “What makes an ask easy to answer”',
      'button “Add: This takes about ten minutes.”',
      'button “Add: By Thursday would help me most.”',
      'button “Add: I need it for …”',
      'button “Add: So far I have tried …”',
      'navigation “Steps of the introduction”',
      'button “Next”',
    ]);

    await listen(page);
    await page.click('textarea', { count: 3 });
    await page.keyboard.type('Sorry, I know you are busy, but could you maybe just look at my slides?');
    await until('all of it was read', async () => (await said(page)).length > 0);
    // Not a word per key: what is said is how many places there are, when that changes.
    expect((await said(page)).length).toBeLessThanOrEqual(6);
    expect(new Set(await said(page)).size).toBe((await said(page)).length);

    await show(page, '/popup.html');
    await page.waitForSelector('#log-line:focus');
    await listen(page);
    await page.keyboard.type('Asked Sam for the template');
    expect(await said(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await shows(page, 'What came back?');
    expect(await said(page)).toEqual(['Logged. Undo']);
    expect(await told(page)).toEqual([
      'main',
      'heading 1 “Askwell”',
      'tablist “Parts of this window”',
      'tab “Log”',
      'tab “Rehearse”',
      'tab “Week”',
      'tabpanel “Log”',
      'status',
      'button “Undo”',
      'textbox “What did you ask for?”',
      'button “Log it”',
      'group “Asked already?”',
      'radio “Asked already”',
      'radio “Planned”',
      'heading 2 “What came back?”',
      'group “What came back”',
      'radio “Yes”',
      'radio “Partly”',
      'radio “Later”',
      'radio “No”',
      'radio “No reply”',
      'navigation “More”',
      'button “I’m stuck”',
      'button “Busy”',
      'link “Dashboard”',
    ]);
  });
});

/** What is read, without what is only words, so that a changed sentence changes no test of an order. */
async function told(page: Page): Promise<string[]> {
  const role = /^(?:main|button|heading|textbox|status|navigation|tab|radio|link|group “)/u;
  return (await spoken(page)).filter((line) => role.test(line) && !line.startsWith('table'));
}

interface Listening {
  said: string[];
}

/** From now on writes down what live regions say. A screen reader reads one after everything in it has changed. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const all: string[] = [];
    Object.assign(globalThis, { said: all });
    const LIVE = '[role=status], [role=alert], [aria-live=polite], output';
    const heard = new Map([...document.querySelectorAll(LIVE)].map((one) => [one, one.textContent]));
    new MutationObserver(() => {
      for (const one of document.querySelectorAll<HTMLElement>(LIVE)) {
        const words = one.innerText.replaceAll(/\s+/gu, ' ').trim();
        if (words !== '' && heard.get(one) !== words && one.textContent !== heard.get(one)) all.push(words);
        heard.set(one, one.textContent);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });

const said = (page: Page) => page.evaluate(() => (globalThis as unknown as Listening).said);

async function show(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, page.url()).href);
}
