import type { Page } from 'puppeteer-core';
import { until } from './until';

/** What somebody does who has no pointer: goes from stop to stop, and presses keys there. */

/** What has the focus, as it is called: its label, its own name, or its words. Empty when nothing has it. */
export function focusOn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const one = document.activeElement;
    if (one === null || one === document.body) return '';
    const label = (one as HTMLInputElement).labels?.[0]; // Fields have labels, what is none has no such property.
    const words = one.getAttribute('aria-label') ?? label?.innerText ?? (one as HTMLElement).innerText;
    return words.replaceAll(/\s+/gu, ' ').trim();
  });
}

/**
 * Presses Tab, or Shift and Tab, until the stop with this name has the focus. A list of radio buttons is one stop.
 *
 * It stays in the page: past its last stop the focus is on the browser's own bar, where Firefox's driver goes on
 * sending keys to a page that has no focus and therefore takes Enter and Space on a button for no press.
 *
 * @throws Error with all stops on the way, when it is none of them
 */
export async function tabTo(page: Page, name: string, back = false): Promise<void> {
  const passed: string[] = [];
  if (back) await page.keyboard.down('Shift');
  try {
    for (let here = await focusOn(page); here !== name; here = await focusOn(page)) {
      if ((passed.length > 0 && here === '') || passed.length > 200) break;
      passed.push(here);
      await page.keyboard.press('Tab');
    }
  } finally {
    if (back) await page.keyboard.up('Shift');
  }
  if ((await focusOn(page)) !== name)
    throw new Error(`The keyboard does not reach “${name}”: ${passed.join(' | ')}`);
}

/** Goes to a stop and presses a key there. */
export async function pressAt(page: Page, name: string, key: 'Enter' | ' ' = 'Enter'): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press(key);
}

/** Waits until the focus is on what has this name: whoever hears the page is told so. */
export async function lands(page: Page, name: string): Promise<void> {
  let seen = '';
  await until(`the focus lands on “${name}”`, async () => (seen = await focusOn(page)) === name).catch(
    (error: unknown) => {
      throw new Error(`It is on “${seen}”.`, { cause: error });
    },
  );
}
