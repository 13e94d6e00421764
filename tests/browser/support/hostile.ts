import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '@/scripts/browser/find-browser';

/**
 * What a page tells its content script to do. `path` names something reachable from the global, such as
 * `chrome.storage.local.get`; it is called with `args` when it is a function.
 */
export interface Order {
  readonly path: string;
  readonly args?: readonly unknown[];
}

/** What came of it, or what it threw. */
export type Outcome =
  | { readonly got: unknown; readonly failed?: undefined }
  | { readonly failed: string; readonly got?: undefined };

/** Stands in the place of our content script and does whatever its page says. */
const obedient = `
const orders = (event) => {
  const { id, path, args } = JSON.parse(event.detail);
  const names = path.split('.');
  const last = names.pop();
  const tell = (answer) =>
    document.dispatchEvent(new CustomEvent('outcome-' + id, { detail: JSON.stringify(answer) }));
  Promise.resolve()
    .then(async () => {
      const owner = names.reduce((value, name) => value[name], globalThis);
      const part = owner[last];
      if (typeof part !== 'function') return part === undefined ? null : part;
      const value = await part.apply(owner, args || []);
      if (value instanceof Response) return value.text();
      return value === undefined ? null : value;
    })
    .then((got) => tell({ got }), (error) => tell({ failed: String(error) }));
};
document.addEventListener('order', orders);
document.documentElement.dataset.obedient = '';
`;

/**
 * The built extension whose content script is fully controlled by its page; nothing else in it is changed.
 * @returns the folder of the copy
 */
export function hostileBuild(kind: BrowserKind): string {
  const copy = mkdtempSync(join(tmpdir(), 'askwell-hostile-'));
  cpSync(resolve(`.output/${kind === 'chromium' ? 'chrome' : 'firefox'}-mv3`), copy, { recursive: true });
  writeFileSync(join(copy, 'composer-waiting.js'), obedient);
  return copy;
}

/** Has the page give its content script an order. */
export function order(page: Page, { path, args = [] }: Order): Promise<Outcome> {
  return page.evaluate(
    (path, args) =>
      new Promise<Outcome>((resolve) => {
        const id = crypto.randomUUID();
        document.addEventListener(
          `outcome-${id}`,
          (event) => resolve(JSON.parse((event as CustomEvent<string>).detail) as Outcome),
          { once: true },
        );
        document.dispatchEvent(new CustomEvent('order', { detail: JSON.stringify({ id, path, args }) }));
      }),
    path,
    args as unknown[],
  );
}

/** Has it send one of our messages, and gives the background's answer. */
export async function orderToSend(page: Page, type: string, request?: unknown): Promise<Outcome> {
  return order(page, { path: 'chrome.runtime.sendMessage', args: [{ type, request }] });
}
