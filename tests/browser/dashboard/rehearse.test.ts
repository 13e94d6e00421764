import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { test } from '../support/browser-test';
import { pictures } from '../support/pictures';
import { findField, shows, violations } from './page-acts';

async function newScript(page: Page, line: string): Promise<void> {
  await (await findField(page, 'What would you like to ask?')).type(line);
  await page.keyboard.press('Enter');
  await shows(page, 'What makes an ask easy to answer');
}

describe('rehearse', () => {
  test('writes a script from one line and reviews its request in place', async ({ open }) => {
    const page = await open('/dashboard.html#rehearse');
    await shows(page, 'One line is enough to begin.');
    await newScript(page, 'Sorry to bother you, I was just wondering if you could look over my draft.');
    await pictures(page, 'rehearse-script');
    expect(await violations(page)).toEqual([]);
  });
});
