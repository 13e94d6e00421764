import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import type { Session } from '@/scripts/browser/launch';
import { until } from './until';

/** What an extension page offers; both browsers have the promise-based namespace. */
export interface ExtensionGlobal {
  readonly browser: Browser;
}

/**
 * Ends the background as the browser itself would: Chromium's service worker is stopped; Firefox's event page
 * is left alone until its idle time runs out, which `extensions.background.idle.timeout` makes short.
 *
 * @param page a page of the extension, for asking Firefox whether the background is still there
 */
export async function killWorker({ kind, browser, origin }: Session, page: Page): Promise<void> {
  if (kind === 'chromium') {
    const isWorker = (url: string) => url.startsWith(origin) && url.endsWith('/background.js');
    await until('the worker is gone', async () => {
      const target = browser.targets().find((candidate) => isWorker(candidate.url()));
      // It may die by itself just then, which the driver takes for an error: what counts is that it is gone. And a
      // message on its way while it ends has the browser start another one, which is to end as well.
      await target
        ?.worker()
        .then((worker) => worker?.close())
        .catch(() => undefined);
      return target === undefined;
    });
    return;
  }
  await until('the event page is gone', () =>
    page.evaluate(() => {
      const { extension } = (globalThis as unknown as ExtensionGlobal).browser; // Set by the browser.
      const views = extension.getViews() as unknown as { location: Location }[]; // They are ordinary windows.
      return views.every((view) => !view.location.href.includes('_generated_background_page'));
    }),
  );
}
