import type { Page } from 'puppeteer-core';
import { openExtensionPage, type Session } from './launch';

/**
 * Turns a site on as its user would, by a real click on a page of ours.
 *
 * Chromium's question cannot be answered by a driver: its own extensions page grants the host beforehand,
 * which makes the request succeed without asking. Firefox is started so that it does not ask.
 *
 * @param pattern a match pattern, such as `https://mail.google.com/*`
 */
export async function grantSite(session: Session, pattern: string): Promise<void> {
  if (session.kind === 'chromium') await allowHost(session, pattern);
  // The smallest of our pages.
  const page = await openExtensionPage(session, '/wiped.html');
  try {
    await requestByClick(page, pattern);
  } finally {
    await page.close();
  }
}

/** Has Chromium's own extensions page grant a host, so that a request for it succeeds without a question. */
export async function allowHost({ browser, origin }: Session, pattern: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    (id, host) =>
      new Promise<void>((resolve) => {
        // The extensions page's own interface; it has no types.
        const { developerPrivate } = (
          globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }
        ).chrome;
        developerPrivate.addHostPermission(id, host, resolve);
      }),
    new URL(origin).host,
    pattern,
  );
  await page.close();
}

interface DeveloperPrivate {
  addHostPermission(id: string, host: string, done: () => void): void;
}

async function requestByClick(page: Page, pattern: string): Promise<void> {
  await page.evaluate((wanted) => {
    const button = document.createElement('button');
    button.id = 'grant-for-test';
    button.style.cssText = 'position:fixed;inset:0;z-index:9999';
    button.addEventListener('click', () => {
      const global = globalThis as unknown as { browser?: Permissions; chrome: Permissions };
      void (global.browser ?? global.chrome).permissions
        .request({ origins: [wanted] })
        .then((granted) => (button.dataset.granted = String(granted)));
    });
    document.body.append(button);
  }, pattern);
  await page.click('#grant-for-test');
  const granted = await page
    .waitForSelector('#grant-for-test[data-granted]')
    .then((button) => button?.evaluate((element) => element.getAttribute('data-granted')));
  if (granted !== 'true') throw new Error(`The browser did not grant ${pattern}.`);
}

interface Permissions {
  permissions: { request(what: { origins: string[] }): Promise<boolean> };
}
