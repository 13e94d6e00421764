import type { Page } from 'puppeteer-core';
import { until } from '../support/until';

/** A surface of ours in one state, and how one gets there. */
export interface Surface {
  readonly name: string;
  /** Address within the extension; parts of one page that follow each other are not loaded anew. */
  readonly path: string;
  /** From the opened page to the state; without words, so that it works in every language. */
  readonly reach?: (page: Page) => Promise<void>;
}

/** Presses the nth element of a selector, as a click in the page does. */
async function pressNth(page: Page, selector: string, n: number): Promise<void> {
  await until(`there is ${selector} ${n}`, () =>
    page.$$eval(
      selector,
      (all, at) => {
        (all[at] as HTMLElement | undefined)?.click();
        return all[at] !== undefined;
      },
      n,
    ),
  );
}

/** Opens all that is folded. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

const inPopup = (name: string, reach: (page: Page) => Promise<void>): Surface => ({
  name: `popup-${name}`,
  path: '/popup.html',
  reach,
});

/** Welcome begins where it was left: to the first step, then as many on. */
const inWelcome = (name: string, step: number): Surface => ({
  name: `welcome-${name}`,
  path: '/welcome.html',
  reach: async (page) => {
    while ((await page.$('main nav button:not(:last-child)')) !== null)
      await pressNth(page, 'main nav button:not(:last-child)', 0);
    for (let press = 0; press < step; press++) await pressNth(page, 'main nav button:last-child', 0);
  },
});

const parts = [
  'week',
  'week/2026-03',
  'week/2026',
  'asks',
  'ladder',
  'plan',
  'rehearse',
  'journal',
  'library',
  'settings',
  'data',
];

/** Every page of ours, with its tabs, parts and steps. The card in a page is looked at in composer/card.test.ts. */
export const surfaces: readonly Surface[] = [
  inPopup('log', unfold),
  inPopup('rehearse', (page) => pressNth(page, '[role="tab"]', 1)),
  inPopup('week', (page) => pressNth(page, '[role="tab"]', 2)),
  inPopup('stuck', (page) => pressNth(page, 'footer nav button', 0)),
  inPopup('busy', (page) => pressNth(page, 'footer nav button', 1)),
  inWelcome('try', 0),
  inWelcome('sites', 1),
  inWelcome('goal', 2),
  ...parts.map((part) => ({
    name: `dashboard-${part.replace('/', '-')}`,
    path: `/dashboard.html#${part}`,
    reach: unfold,
  })),
  { name: 'nudge', path: '/nudge.html?id=none' },
  { name: 'wiped', path: '/wiped.html' },
];

/** Shows a surface in a page that is open on ours already, and waits until it stands still. */
export async function show(page: Page, origin: string, { path, reach }: Surface): Promise<void> {
  // Firefox's driver hangs when it is to wait for the load of an extension page: the page itself is asked instead.
  await page.goto(origin + path, { waitUntil: [] }).catch(() => undefined);
  await until(`${path} is there`, () =>
    page.evaluate((wanted) => location.href.endsWith(wanted) && document.readyState === 'complete', path),
  );
  await still(page);
  await reach?.(page);
  await still(page);
}

/** Parts arrive by themselves: a surface is whole once it shows something and nothing in it changes any more. */
async function still(page: Page): Promise<void> {
  await until('the surface stands still', () =>
    page.evaluate(
      (quiet) =>
        new Promise<boolean>((resolve) => {
          const root = document.querySelector('main > :not(h1)') ?? document.querySelector('#root p');
          if (!root) {
            resolve(false);
            return;
          }
          const timer = setTimeout(() => resolve(true), quiet);
          const seen = new MutationObserver(() => {
            clearTimeout(timer);
            seen.disconnect();
            resolve(false);
          });
          seen.observe(document.body, { subtree: true, childList: true, characterData: true });
        }),
      150,
    ),
  );
}
