import type { Page } from 'puppeteer-core';
import { openExtensionPage, type Session } from '@/scripts/browser/launch';
import type { ExtensionGlobal } from '../browser/support/worker';

/** Logs one line in the popup, as a person would. Resolves when the popup has let go of it: it is kept. */
export function log(page: Page, line: string): Promise<void> {
  return page.evaluate(async (text) => {
    const field = document.querySelector<HTMLInputElement>('#log-line');
    if (!field?.form) throw new Error('no popup');
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.form.requestSubmit();
    while (field.value !== '') await new Promise((resolve) => setTimeout(resolve, 1));
  }, line);
}

/** Types a line and leaves it. Resolves when the browser says that it is kept. */
export function type(page: Page, line: string): Promise<void> {
  return page.evaluate(async (text) => {
    const field = document.querySelector<HTMLInputElement>('#log-line');
    if (!field) throw new Error('no popup');
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const { storage } = (globalThis as unknown as ExtensionGlobal).browser;
    for (;;) {
      const { typed } = await storage.local.get('typed');
      if (JSON.stringify(typed ?? {}).includes(text)) return;
    }
  }, line);
}

/** The popup in a tab, ready to be written into. */
export async function openPopup(session: Session): Promise<Page> {
  const page = await openExtensionPage(session, '/popup.html');
  await page.waitForSelector('#log-line');
  return page;
}
