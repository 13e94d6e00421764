import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '@/scripts/browser/find-browser';

/** Every page of the built extension, such as `/popup.html`; one that is new is among them by itself. */
export function pagesOfOurs(kind: BrowserKind): string[] {
  const files = readdirSync(`.output/${kind === 'chromium' ? 'chrome' : 'firefox'}-mv3`);
  return files.filter((file) => file.endsWith('.html')).map((file) => `/${file}`);
}

/** The addresses of the dashboard's parts, such as `#asks`. */
export async function partsOf(dashboard: Page): Promise<string[]> {
  await dashboard.waitForSelector('nav a[href^="#"]');
  return dashboard.$$eval('nav a[href^="#"]', (links) =>
    links.map((link) => link.getAttribute('href') ?? ''),
  );
}
