import { describe, expect } from 'vitest';
import { expectAccessible } from '../support/accessible';
import { test } from '../support/browser-test';
import { manyAsks, putAsks } from '../support/many-asks';
import { press, shows, typeInto } from '../support/person';
import { pictures } from '../support/pictures';
import { until } from '../support/until';

describe('the list of asks', () => {
  test('holds ten thousand asks, of which it draws those on screen', async ({ open, kind }) => {
    const empty = await open('/dashboard.html#asks');
    await shows(empty, 'Your asks will be listed here.');
    await expectAccessible(empty);
    if (kind === 'chromium') await pictures(empty, 'asks-empty');
    await putAsks(empty, manyAsks(10_000));
    const first = await open('/dashboard.html#asks');
    await shows(first, '10,000 asks');
    await shows(first, 'Where the template is 1');
    expect((await first.$$('[role=option]')).length).toBeLessThan(60);
    await expectAccessible(first);
    if (kind === 'chromium') await pictures(first, 'asks');

    // By keyboard alone: to the search, to the list, to its end and back.
    await first.keyboard.press('/');
    await first.keyboard.type('template 21');
    await shows(first, 'Where the template is 21');
    await until('the list is narrowed', async () => (await first.$$('[role=option]')).length < 40);
    await first.$eval('#asks-search', (search) => (search as HTMLInputElement).select());
    await first.keyboard.press('Backspace');
    await shows(first, '10,000 asks');
    await first.focus('[role=listbox]');
    await first.keyboard.press('End');
    await shows(first, 'An introduction 10000');
    await first.keyboard.press('Home');
    await shows(first, 'Where the template is 1');
    await first.keyboard.press('ArrowDown');
    await first.keyboard.press(' ');
    await shows(first, '1 selected');
    await first.keyboard.press('Delete');
    await shows(first, '1 ask deleted.');
    await shows(first, '9,999 asks');
    await press(first, 'Undo');
    await shows(first, '10,000 asks');
  });

  test('adds an earlier ask and changes it, and keeps what is typed', async ({ open, kind }) => {
    const before = await open('/dashboard.html#asks');
    await press(before, 'Add an earlier ask');
    await typeInto(before, 'What it was about', '<b>עזרה</b> 🙂');
    await before.$eval('dialog input[type=date]', (field) => {
      const date = field;
      date.value = '2999-01-01';
      date.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await shows(before, 'still to come');
    await expectAccessible(before);
    if (kind === 'chromium') await pictures(before, 'asks-earlier');
    // Closed and opened again, everything typed is there.
    await before.close();
    const page = await open('/dashboard.html#asks');
    await press(page, 'Add an earlier ask');
    await until('the line holds what was typed', () =>
      page.$eval('dialog input[type=text]', (line) => line.value.includes('עזרה')),
    );
    await page.$eval('dialog input[type=date]', (field) => {
      const date = field;
      date.value = '2026-03-02';
      date.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await press(page, 'Yes', 'radio');
    await press(page, 'Add it');
    await shows(page, 'Added to its day.');
    await shows(page, '<b>עזרה</b> 🙂');

    await page.focus('[role=listbox]');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await typeInto(page, 'Note', 'It was easy.');
    await press(page, 'Save');
    await shows(page, 'Saved.');
  });
});
