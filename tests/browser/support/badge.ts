import type { Page } from 'puppeteer-core';
import type { ExtensionGlobal } from './worker';

/** What the toolbar badge says. @param page a page of the extension */
export function badgeText(page: Page): Promise<string> {
  return page.evaluate(() => (globalThis as unknown as ExtensionGlobal).browser.action.getBadgeText({}));
}
