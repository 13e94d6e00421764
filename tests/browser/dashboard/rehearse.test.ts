import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { expectAccessible } from '../support/accessible';
import { test } from '../support/browser-test';
import { hides, press, shows, typeInto } from '../support/person';
import { picture, pictures } from '../support/pictures';
import { until } from '../support/until';
import type { ExtensionGlobal } from '../support/worker';

const LINE = 'Sorry to bother you, I was just wondering if you could look over my draft.';

async function writeScript(page: Page): Promise<string> {
  await typeInto(page, 'What would you like to ask?', LINE);
  await page.keyboard.press('Enter');
  await shows(page, 'What makes an ask easy to answer');
  return page.evaluate(() => location.hash);
}

/** What a field with this label holds. */
function textIn(page: Page, label: string): Promise<string> {
  return page.$eval(
    `::-p-aria([name="${label}"][role="textbox"])`,
    (field) =>
      // A text box with a label is an input or a text area.
      (field as HTMLInputElement).value,
  );
}

/** Waits until a field with this label holds this text. */
async function holds(page: Page, label: string, text: string): Promise<void> {
  await until(`“${label}” holds “${text}”`, async () => (await textIn(page, label)) === text);
}

/** What was typed and is not saved yet, as the browser keeps it. */
function keptTyped(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { browser } = globalThis as unknown as ExtensionGlobal; // Both browsers have it.
    return JSON.stringify((await browser.storage.local.get('typed')).typed ?? {});
  });
}

/** Presses a button as a slow hand does: the field it leaves is saved before it is let go. */
async function pressUntilSaved(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`);
  await button?.scrollIntoView();
  const place = await button?.clickablePoint();
  await page.mouse.move(place?.x ?? 0, place?.y ?? 0);
  await page.mouse.down();
  await until('the field is saved', async () => !(await keptTyped(page)).includes('request'));
  await page.mouse.up();
}

describe('rehearse', () => {
  test('writes a script from one line, reviews its request in place and loses nothing', async ({
    open,
    kind,
  }) => {
    const page = await open('/dashboard.html#rehearse');
    await shows(page, 'One line is enough to begin.');
    if (kind === 'chromium') await pictures(page, 'rehearse-empty');
    const address = await writeScript(page);
    await press(page, 'Take out “just”');
    await holds(page, 'Request', LINE.replace('just ', ''));
    await press(page, 'Undo this change');
    await holds(page, 'Request', LINE);
    await pressUntilSaved(page, 'Use this wording Direct');
    await holds(page, 'Request', 'Could you please look over my draft?');

    // The page goes while a field is still being typed into.
    await typeInto(page, 'Why them', 'You know this reader.');
    await until('the browser has kept it', async () =>
      (await keptTyped(page)).includes('You know this reader.'),
    );
    await page.close();
    const again = await open(`/dashboard.html${address}`);
    await holds(again, 'Why them', 'You know this reader.');
    await holds(again, 'Request', 'Could you please look over my draft?');
    await expectAccessible(again);
    if (kind === 'chromium') await pictures(again, 'rehearse-script');

    await press(again, 'Delete this script');
    await shows(again, 'Script deleted.');
    await press(again, 'Undo');
    await shows(again, 'Taken back.');
    await shows(again, 'Sorry to bother you');
  });

  test('practises aloud and in role-play, and says when it comes again', async ({ open, kind }) => {
    const page = await open('/dashboard.html#rehearse');
    const address = await writeScript(page);
    await press(page, 'All scripts', 'link');
    await shows(page, 'To practise today');
    if (kind === 'chromium') await pictures(page, 'rehearse-due');
    await press(page, `Practise ${LINE}`, 'link');
    await press(page, 'Start the timer');
    await expectAccessible(page);
    if (kind === 'chromium') await pictures(page, 'rehearse-aloud');
    await press(page, 'Next');
    await shows(page, 'Thank you. When suits you?');
    await press(page, 'Done');
    await press(page, 'Fairly easy');
    await shows(page, 'Next practice: tomorrow.');

    await page.evaluate((hash) => {
      location.hash = `${hash}/role-play`;
    }, address);
    await press(page, 'I have said it');
    await press(page, 'Show my line');
    await shows(page, 'The line you wrote');
    await expectAccessible(page);
    if (kind === 'chromium') await pictures(page, 'rehearse-role-play');
    await press(page, 'Stop here');
    await press(page, 'Skip');
    await shows(page, 'Kept.');
    await press(page, 'All scripts', 'link');
    await shows(page, 'Next practice: tomorrow');
    await hides(page, 'To practise today');
  });

  test('shows and prints a sheet for somebody else', async ({ open, kind }) => {
    const page = await open('/dashboard.html#rehearse');
    const address = await writeScript(page);
    await page.evaluate((hash) => {
      location.hash = `${hash}/with-someone`;
    }, address);
    await press(page, 'Show full screen');
    await page.waitForSelector('dialog[open]');
    await expectAccessible(page);
    await press(page, 'Close');
    expect(await page.$('dialog[open]')).toBeNull();
    if (kind === 'firefox') return; // It prints the same page and takes no picture of it.
    await pictures(page, 'rehearse-sheet');
    await page.setViewport({ width: 760, height: 1000 });
    await page.emulateMediaType('print');
    await picture(page, 'rehearse-sheet-print');
    const printed = await page.evaluate(() => document.body.innerText);
    expect(printed).toContain('You will hear');
    for (const unprinted of ['Askwell\n', 'Print', 'Done', 'To the script'])
      expect(printed).not.toContain(unprinted);
  });
});
