import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, ElementContext, run } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of WCAG 2.2 A and AA. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** And axe's own on what helps a screen reader besides: headings and landmarks. */
const EVERY_RULE = [...WCAG, 'best-practice'];

/**
 * What axe finds in a page of ours, each with the elements it is about.
 * @param part selectors from the document down through shadow roots, when it is about a part of the page
 * @param rules tags of rules, or their names
 * @throws AssertionError when there was nothing to look at: a part that is not found would have no findings either
 */
export async function axeFindings(
  page: Page,
  part?: readonly [string, string],
  rules = EVERY_RULE,
): Promise<string[]> {
  // The driver's own evaluation is not held by the page's content security policy.
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate(
    async (within, runOnly): Promise<AxeResults> => {
      const { axe } = globalThis as unknown as { axe: { run: typeof run } }; // Put there just before.
      const context: ElementContext = within ? { fromShadowDom: [within[0], within[1]] } : document;
      return axe.run(context, { runOnly });
    },
    part,
    rules,
  );
  expect(passes).not.toEqual([]);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Has axe look at a page of ours, or a part of it; every finding fails the test by name. */
export async function expectAccessible(page: Page, part?: readonly [string, string]): Promise<void> {
  expect(await axeFindings(page, part)).toEqual([]);
}
