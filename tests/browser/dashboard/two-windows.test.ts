import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { test } from '../support/browser-test';
import { manyAsks, putAsks } from '../support/many-asks';
import { hides, press, shows, typeInto } from '../support/person';
import { readEverything } from '../support/records';
import { until } from '../support/until';

const FIRST = 'Where the template is 1';

/** The first ask of the list, opened in a window of its own. */
async function openAsk(page: Page): Promise<void> {
  await shows(page, FIRST);
  const row = await page.waitForSelector('[role=option]');
  await row?.click();
  await page.waitForSelector('dialog[open]');
}

async function shownAs(page: Page, label: string): Promise<string> {
  return page.$eval(
    `::-p-aria([name="${label}"][role="textbox"])`,
    (field) => (field as HTMLInputElement).value, // A text box with a label is an input or a text area.
  );
}

describe('several windows at once', () => {
  test('say so when both change one ask, and lose nothing when one of them deletes it', async ({ open }) => {
    const empty = await open('/dashboard.html#asks');
    await shows(empty, 'Your asks will be listed here.');
    await putAsks(empty, manyAsks(1));
    const first = await open('/dashboard.html#asks');
    await openAsk(first);
    await typeInto(first, 'What it was about', ' (mine)');

    const second = await open('/dashboard.html#asks');
    await openAsk(second);
    await typeInto(second, 'What it was about', ' (theirs)');
    await press(second, 'Save');
    await shows(second, FIRST);
    await first.bringToFront();
    await shows(first, 'changed in another window');
    expect(await shownAs(first, 'What it was about')).toContain('(mine)');

    await second.bringToFront();
    await press(second, 'Undo');
    await openAsk(second);
    await press(second, 'Delete');
    await shows(second, '1 ask deleted.');
    await first.bringToFront();
    await shows(first, 'deleted in another window');
    await press(first, 'Save');
    await shows(first, 'nothing was changed');
    expect(await shownAs(first, 'What it was about')).toContain('(mine)');
    expect((await readEverything(first)).asks).toHaveLength(1);
  });

  test('notice a person who is gone from an open form', async ({ open }) => {
    const people = await open('/dashboard.html#plan');
    await typeInto(people, 'Somebody new', 'Sam');
    await press(people, 'Add');
    await shows(people, 'Sam is added.');

    const popup = await open('/popup.html');
    await popup.type('#log-line', 'A look at my draft');
    await popup.$$eval('summary', (all) => all[0]?.click());
    await press(popup, 'Sam', 'radio');
    await people.bringToFront();
    await press(people, 'Delete Sam');
    await shows(people, 'Sam is deleted.');
    await popup.bringToFront();
    await shows(popup, 'no longer among your people');
    await popup.focus('#log-line');
    await popup.keyboard.press('Enter');
    await shows(popup, 'Logged.');
    const { asks } = await readEverything(popup);
    expect(asks).toMatchObject([{ what: 'A look at my draft' }]);
    expect(asks?.[0]).not.toHaveProperty('personId');
  });

  test('answer one ask, each seeing what the other said', async ({ open }) => {
    const first = await open('/popup.html');
    await first.type('#log-line', 'A look at my draft');
    await first.keyboard.press('Enter');
    await shows(first, 'What came back?');
    const dashboard = await open('/dashboard.html#asks');
    await shows(dashboard, 'A look at my draft');
    const row = await dashboard.waitForSelector('[role=option]');
    await row?.click();
    await typeInto(dashboard, 'What it was about', ' (mine)');
    const second = await open('/popup.html');
    await shows(second, 'What came back?');

    await first.bringToFront();
    await press(first, 'Yes', 'radio');
    await shows(first, 'How uncomfortable was it?');
    await second.bringToFront();
    await hides(second, 'What came back?');
    await first.bringToFront();
    await press(first, 'Undo');
    await second.bringToFront();
    await press(second, 'Partly', 'radio');
    await shows(second, 'How uncomfortable was it?');
    // What was changed here and what was changed there are different fields: both are kept.
    await dashboard.bringToFront();
    await press(dashboard, 'Save');
    await shows(dashboard, 'Saved.');
    expect((await readEverything(dashboard)).asks).toMatchObject([
      { what: 'A look at my draft (mine)', outcome: { result: 'partly' } },
    ]);
  });

  test('leave a field to the hand that types in it while another logs an ask', async ({ open }) => {
    const page = await open('/popup.html');
    await page.type('#log-line', 'A look at my draft');
    await page.keyboard.press('Enter');
    await press(page, 'Yes', 'radio');
    await shows(page, 'How uncomfortable was it?');
    await page.$$eval('li summary', (all) => all[0]?.click());
    await typeInto(page, 'How it felt, in a word', 'reli');

    const other = await open('/popup.html');
    await other.type('#log-line', 'The other template');
    await other.keyboard.press('Enter');
    await shows(other, 'Logged.');
    await page.bringToFront();
    await shows(page, 'The other template');
    await page.keyboard.type('eved');
    expect(await shownAs(page, 'How it felt, in a word')).toBe('relieved');
  });

  test('notice a person who is gone from an open entry', async ({ open }) => {
    const people = await open('/dashboard.html#plan');
    await typeInto(people, 'Somebody new', 'Sam');
    await press(people, 'Add');
    await shows(people, 'Sam is added.');

    const journal = await open('/dashboard.html#journal/given');
    await typeInto(journal, 'What did you do for them?', 'Showed them the form');
    await journal.$$eval('summary', (all) => all[0]?.click());
    const who = await journal.waitForSelector('select');
    await until('Sam may be chosen', async () => (await who?.$('option + option')) !== null);
    await who?.evaluate((list) => {
      list.selectedIndex = 1;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await people.bringToFront();
    await press(people, 'Delete Sam');
    await shows(people, 'Sam is deleted.');
    await journal.bringToFront();
    await shows(journal, 'no longer among your people');
    await press(journal, 'Keep it');
    await shows(journal, 'Kept.');
    const { given } = await readEverything(journal);
    expect(given).toMatchObject([{ what: 'Showed them the form' }]);
    expect(given?.[0]).not.toHaveProperty('personId');
  });

  test('and a held Enter write an ask once', async ({ open }) => {
    const page = await open('/popup.html');
    await page.type('#log-line', 'A look at my draft');
    // As a key that is held down, quicker than any record is written.
    await page.$eval('#log-line', (line) => {
      for (let time = 0; time < 5; time += 1) line.closest('form')?.requestSubmit();
    });
    await shows(page, 'Logged.');
    expect((await readEverything(page)).asks).toHaveLength(1);
  });
});

describe('a full disk', () => {
  test('is said in one sentence, and what was typed is still there once it has room', async ({ open }) => {
    const page = await open('/popup.html');
    await page.type('#log-line', 'A look at my draft');
    await page.evaluate(() => {
      const write: unknown = Reflect.get(IDBObjectStore.prototype, 'put');
      const refuse = () => {
        throw new DOMException('No room.', 'QuotaExceededError');
      };
      Object.assign(IDBObjectStore.prototype, { put: refuse });
      Object.assign(globalThis, {
        makeRoom: () => Object.assign(IDBObjectStore.prototype, { put: write }),
      });
    });
    await page.keyboard.press('Enter');
    await shows(page, 'Your disk is full');
    expect(await page.$eval('#log-line', (line) => (line as HTMLInputElement).value)).toBe(
      'A look at my draft',
    );
    await page.evaluate(() => {
      (globalThis as unknown as { makeRoom: () => void }).makeRoom();
    });
    await page.focus('#log-line');
    await page.keyboard.press('Enter');
    await shows(page, 'Logged.');
    await until('the sentence is gone', async () => (await page.$('[role=alert]')) === null);
  });
});
