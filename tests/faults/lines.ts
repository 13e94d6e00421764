import type { Page } from 'puppeteer-core';
import { until } from '../browser/support/until';
import { rawRecords } from './raw-records';

/** What a person does with the line of the popup, and what is left of it. */

/** Types a line and presses Enter, whatever comes of it. */
export async function enter(page: Page, line: string): Promise<void> {
  await page.waitForSelector('#log-line');
  await page.type('#log-line', line);
  await page.keyboard.press('Enter');
}

/** What stands in the line. */
export const lineOf = (page: Page): Promise<string> =>
  page.$eval('#log-line', (line) => (line as HTMLInputElement).value);

/** Waits until the popup has let go of what was entered: it is kept. */
export const keptLine = (page: Page): Promise<true> =>
  until('it is kept', async () => (await lineOf(page)) === '');

/** The words of every ask, past everything of ours. */
export async function loggedLines(page: Page): Promise<string[]> {
  return ((await rawRecords(page, 'asks')) as { what: string }[]).map(({ what }) => what);
}
