import type { Page } from 'puppeteer-core';

/**
 * What a person does with the composer help, for the tour and for browser tests. Our layer is an open shadow
 * root beside `<body>`, which `>>>` looks into.
 */

/** One rewrite as the card shows it. */
export interface ShownRewrite {
  readonly style: string;
  readonly text: string;
}

/** Puts the caret into a composer and types, key by key. */
export async function writeInto(page: Page, selector: string, text: string): Promise<void> {
  await page.click(selector);
  await page.keyboard.type(text);
}

/** Empties the composer that has the focus, as a person would. */
export async function clearComposer(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyA');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
}

/** The words underlined in the page: the texts of our highlights, in no particular order. */
export function underlined(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const words: string[] = [];
    // The registry is the document's own; a page's script may look at it, and so may we.
    CSS.highlights.forEach((highlight, name) => {
      if (!name.startsWith('askwell')) return;
      highlight.forEach((range) => {
        if (range instanceof Range) words.push(range.toString());
      });
    });
    return words;
  });
}

/** Opens the card by a click on the chip and waits until it is there. */
export async function openCard(page: Page): Promise<void> {
  const chip = await page.waitForSelector('>>> .chip');
  await chip?.click();
  await page.waitForSelector('>>> .card');
}

/** Titles of the findings in the open card. */
export function findingsInCard(page: Page): Promise<string[]> {
  return page.$$eval('>>> .finding h3', (titles) => titles.map((title) => title.textContent));
}

/** The rewrites in the open card. */
export function rewritesInCard(page: Page): Promise<ShownRewrite[]> {
  return page.$$eval('>>> .rewrite', (items) =>
    items.map((item) => ({
      style: item.getAttribute('data-style') ?? '',
      text: [...item.querySelectorAll('.wording')].map((line) => line.textContent).join('\n'),
    })),
  );
}

/** Applies the rewrite of a style from the open card. */
export async function applyRewrite(page: Page, style: string): Promise<void> {
  const button = await page.waitForSelector(`>>> .rewrite[data-style="${style}"] .choice`);
  await button?.click();
}

/** Presses Ctrl and a letter, with Shift where asked. */
export async function shortcut(
  page: Page,
  key: 'KeyZ' | 'KeyA',
  modifiers: readonly 'Shift'[] = [],
): Promise<void> {
  const held = ['Control', ...modifiers] as const;
  for (const modifier of held) await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  for (const modifier of held.toReversed()) await page.keyboard.up(modifier);
}
