import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { expectAccessible } from '../support/accessible';
import { test } from '../support/browser-test';
import { shows } from '../support/person';
import { readEverything } from '../support/records';

const lineOf = (page: Page) => page.$eval('#log-line', (line) => (line as HTMLInputElement).value); // The selector names an input.

/** Puts a text into the line as a paste does. */
async function paste(page: Page, text: string): Promise<void> {
  await page.waitForSelector('#log-line');
  await page.$eval(
    '#log-line',
    (line, pasted) => {
      const field = line as HTMLInputElement; // The selector names an input.
      field.focus();
      field.select();
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- Nothing else types as a person does.
      document.execCommand('insertText', false, pasted);
    },
    text,
  );
}

describe('the line takes what people paste', () => {
  test('says beside itself what is too much, and keeps all of it', async ({ open }) => {
    const page = await open('/popup.html');
    const words = 'please look at page two 🙂 ';
    const tooMuch = words.repeat(400).trim();
    await paste(page, tooMuch);
    await page.keyboard.press('Enter');
    await shows(page, 'longer than Askwell keeps');
    await expectAccessible(page);
    expect(await lineOf(page)).toBe(tooMuch);
    expect((await readEverything(page)).asks).toEqual([]);

    const long = words.repeat(20).trim();
    await paste(page, long);
    await shows(page, 'kept in the note');
    await page.keyboard.press('Enter');
    await shows(page, 'Logged.');
    const { asks } = await readEverything(page);
    expect(asks).toMatchObject([{ note: long }]);
    expect(asks?.[0]).toHaveProperty('what', expect.stringMatching(/^.{100,280}$/u));
  });

  test('shows markup and other scripts as they are written', async ({ open }) => {
    const page = await open('/popup.html');
    const odd = '<img src=x onerror="document.title=1"> عزيزي 👩‍💻 <b>שלום</b>';
    await paste(page, odd);
    await page.keyboard.press('Enter');
    await shows(page, odd);
    expect(await page.$('li img')).toBeNull();
    expect(await page.title()).toBe('Askwell');
    expect((await readEverything(page)).asks).toMatchObject([{ what: odd }]);
  });
});
