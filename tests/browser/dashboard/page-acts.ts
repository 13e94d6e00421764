import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from '../support/until';

/** Waits until the page shows a text. */
export const shows = (page: Page, text: string) =>
  until(`the page shows “${text}”`, () =>
    page.evaluate((words) => document.body.innerText.includes(words), text),
  );

/** Presses a button or follows a link, found as a person finds it: by its role and name. */
export async function press(page: Page, name: string, role: 'button' | 'link' = 'button'): Promise<void> {
  const element = await page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`);
  await element?.click();
}

/** The field with a label. */
export async function findField(page: Page, label: string): Promise<ElementHandle<HTMLInputElement>> {
  const field = await page.waitForSelector(`::-p-aria([name="${label}"][role="textbox"])`);
  if (!field) throw new Error(`no field “${label}”`);
  return field as ElementHandle<HTMLInputElement>; // A text box with a label is an input or a text area.
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with the page as it stands, as `rule: selector`. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResult> } }; // Set by the line above.
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly string[] }[];
  }[];
}
