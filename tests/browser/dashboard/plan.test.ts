import { describe } from 'vitest';
import { expectAccessible } from '../support/accessible';
import { test } from '../support/browser-test';
import { hides, press, shows, typeInto } from '../support/person';
import { pictures } from '../support/pictures';

describe('plan, people and ladder', () => {
  test('plans an ask for a situation and has it read aloud once', async ({ open, kind }) => {
    const page = await open('/dashboard.html#plan');
    await typeInto(page, 'A new area', 'The new system');
    await press(page, 'Add area');
    await press(page, 'Plan an ask');
    await press(page, 'Save the plan');
    await shows(page, 'Write a few words first.');
    await typeInto(page, 'When …', 'the stand-up ends');
    await typeInto(page, 'Or somebody new', 'Sam');
    await typeInto(page, '… for …', 'ten minutes on page two');
    await expectAccessible(page);
    if (kind === 'chromium') await pictures(page, 'plan-form');
    await press(page, 'Save the plan');
    await shows(page, 'Read it aloud once, slowly:');
    await shows(page, 'When the stand-up ends, I will ask Sam for ten minutes on page two.');
    if (kind === 'chromium') await pictures(page, 'plan');
    await press(page, 'I have read it');
    await hides(page, 'Read it aloud once');

    await press(page, 'I asked');
    await shows(page, 'Logged.');
    await press(page, 'Delete Sam');
    await shows(page, 'Sam is deleted.');
    await press(page, 'Undo');
    await shows(page, 'Taken back.');
    await expectAccessible(page);

    await page.evaluate(() => {
      location.hash = '#ladder';
    });
    await shows(page, 'A suggestion for this week');
    await press(page, 'Reword rung 1');
    await typeInto(page, 'Rung 1 in your words', ' today');
    await press(page, 'Save');
    await shows(page, 'Saved. Your earlier asks keep their rung.');
    await expectAccessible(page);
    if (kind === 'chromium') await pictures(page, 'ladder');
  });
});
