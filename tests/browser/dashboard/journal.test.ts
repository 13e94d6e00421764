import { describe } from 'vitest';
import { expectAccessible } from '../support/accessible';
import { test } from '../support/browser-test';
import { hides, press, shows, typeInto } from '../support/person';
import { pictures } from '../support/pictures';

describe('the journal', () => {
  test('keeps, changes and deletes an entry, each to be taken back', async ({ open, kind }) => {
    const page = await open('/dashboard.html#journal');
    await shows(page, 'One exchange noted is enough');
    await press(page, 'Keep it');
    await shows(page, 'Write a few words here');
    await typeInto(page, 'What did they ask for?', 'Kim asked how the export works');
    await page.keyboard.press('Enter');
    await shows(page, 'today · Helped');
    await press(page, 'Change “Kim asked how the export works”');
    await press(page, 'In part', 'radio');
    await press(page, 'Save changes');
    await shows(page, 'today · In part');
    await expectAccessible(page);
    if (kind === 'chromium') await pictures(page, 'journal-noticed');
    await press(page, 'Delete “Kim asked how the export works”');
    await shows(page, 'Deleted.');
    await hides(page, 'today · In part');
    await press(page, 'Undo');
    await shows(page, 'today · In part');

    await press(page, 'Given', 'link');
    await typeInto(page, 'What did you do for them?', 'Showed Ana the form');
    await page.keyboard.press('Enter');
    await shows(page, 'Showed Ana the form');
    await press(page, 'Received', 'link');
    await press(page, 'Keep it');
    await shows(page, 'Accepted it · offered');
  });

  test('lets a moment that still hurts be a plain note', async ({ open, kind }) => {
    const page = await open('/dashboard.html#journal/reframed');
    await typeInto(page, 'What was going on?', 'A form I puzzled over');
    await typeInto(page, 'What did you do instead of asking?', 'Took it home');
    if (kind === 'chromium') await pictures(page, 'journal-reframed');
    await press(page, 'This still hurts a lot', 'checkbox');
    await shows(page, 'someone you trust');
    await expectAccessible(page);
    if (kind === 'chromium') await pictures(page, 'journal-heavy');
    await press(page, 'Keep it');
    await shows(page, 'today · a plain note');
    await shows(page, 'Took it home');
    await press(page, 'Close the loop', 'link');
    await shows(page, 'Nothing is waiting.');
    await expectAccessible(page);
  });
});
