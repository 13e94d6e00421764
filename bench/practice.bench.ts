import 'temporal-polyfill/global';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { ensureBrowser } from '@/scripts/browser/ensure-browser';
import { launch, openExtensionPage, type Session } from '@/scripts/browser/launch';
import { manyOfEach } from '@/scripts/seed/many-of-each';
import { putLog } from '@/scripts/seed/put-log';
import { leavePage } from './leave-page';
import { table } from './report';
import { median } from './statistics';

const ASKS = 10_000;
const OTHERS = 2000;
const RUNS = 7;
const BUILT = '.output/chrome-mv3';

/** Every list of the dashboard and what is on screen once it is painted. */
const lists = [
  { path: 'asks', painted: '[role=option]' },
  { path: 'ladder', painted: 'ol li' },
  { path: 'plan', painted: 'main ul li' },
  { path: 'rehearse', painted: 'main ul li' },
  { path: 'journal/noticed', painted: 'main ul li' },
  { path: 'journal/received', painted: 'main ul li' },
  { path: 'journal/given', painted: 'main ul li' },
  { path: 'journal/reframed', painted: 'main ul li' },
  { path: 'journal/thanks', painted: 'main ul li' },
  { path: 'library', painted: 'main ul li' },
] as const;

/** The popup and the lists of the dashboard over a full log; then what the popup weighs. */
export async function run(): Promise<string> {
  const today = new Date().toISOString().slice(0, 10);
  const session = await launch({
    kind: 'chromium',
    executable: ensureBrowser('chromium'),
    extension: resolve(BUILT),
    headless: true,
  });
  try {
    const page = await openExtensionPage(session, '/dashboard.html#asks');
    await page.waitForSelector('main h1');
    await putLog(page, manyOfEach({ today, asks: ASKS, others: OTHERS, seed: 'bench' }));
    const rows = [await popupRow(session, page), ...(await logRows(session, page))];
    for (const list of lists) rows.push(await listRow(session, page, list));
    const { opening, all } = popupWeight();
    rows.push(
      ['popup: code it opens with, zipped', '', `${kilo(opening)} kB`, '', ''],
      ['popup: all code it may load, zipped', '', `${kilo(all)} kB`, '', '70 kB'],
    );
    return [
      '## Practice',
      `Measured on ${today} in Chromium, headless, with ${ASKS} asks and ${OTHERS} of everything else that is listed; wall clock, ${RUNS} runs, in ms. A page is opened anew each time, what the one before it left in memory tidied up first; a list is painted when its first rows are on screen.`,
      table(['what', 'quickest', 'median', 'slowest', 'at most'], rows),
    ].join('\n\n');
  } finally {
    await session.close();
  }
}

/** From the start of the page to the line that takes the first letter. */
async function popupRow(session: Session, page: Page): Promise<string[]> {
  const times = await opened(session, page, '/popup.html', '#log-line:focus');
  return row('popup: from opening to typing', times, '120');
}

async function listRow(session: Session, page: Page, list: (typeof lists)[number]): Promise<string[]> {
  const times = await opened(session, page, `/dashboard.html#${list.path}`, list.painted);
  return row(`dashboard: ${list.path}`, times, '200');
}

/** From Enter to the emptied line, which comes once the record is written, and to when that is on screen. */
async function logRows(session: Session, page: Page): Promise<string[][]> {
  await page.goto(`${session.origin}/popup.html`);
  await page.waitForSelector('#log-line:focus');
  // The runner names the functions it compiles with a helper of its own, which the page does not have.
  await page.evaluate('globalThis.__name = (named) => named');
  const times: number[] = [];
  const seen: number[] = [];
  for (let time = 0; time < RUNS; time += 1) {
    await page.type('#log-line', `A look at draft ${time}`);
    // A person takes longer for a line than what their keys and the ask before had begun.
    await page.waitForFunction(isQuiet);
    const { written, painted } = await page.evaluate(logged);
    times.push(written);
    seen.push(painted);
  }
  return [row('popup: from Enter to logged', times, '20'), row('popup: from Enter to seen logged', seen, '')];
}

/** Runs in the page: nothing is being kept, and the background has done what the last change asked of it. */
async function isQuiet(): Promise<boolean> {
  const { held = [], pending = [] } = await navigator.locks.query();
  return held.length + pending.length === 0;
}

/** Runs in the page. */
function logged(): Promise<{ readonly written: number; readonly painted: number }> {
  const line = document.querySelector<HTMLInputElement>('#log-line');
  const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  if (!line || !value) throw new Error('There is no line to log from.');
  return new Promise((resolve) => {
    const start = performance.now();
    // The page empties the line once what stood in it is written. A timer that looks for that tells its own delay.
    Object.defineProperty(line, 'value', {
      ...value,
      set(text: string) {
        value.set?.call(line, text);
        if (text !== '') return;
        const written = performance.now() - start;
        Reflect.deleteProperty(line, 'value');
        requestAnimationFrame(() =>
          setTimeout(() => resolve({ written, painted: performance.now() - start })),
        );
      },
    });
    line.form?.requestSubmit();
  });
}

async function opened(session: Session, page: Page, path: string, selector: string): Promise<number[]> {
  const times: number[] = [];
  for (let time = 0; time < RUNS; time += 1) {
    await leavePage(page);
    await page.goto(session.origin + path);
    const found = await page.waitForFunction(
      (wanted) => document.querySelector(wanted) !== null && performance.now(),
      { polling: 'raf', timeout: 60_000 },
      selector,
    );
    times.push(Number(await found.jsonValue()));
  }
  return times;
}

function row(what: string, times: readonly number[], most: string): string[] {
  return [
    what,
    ...[Math.min(...times), median(times), Math.max(...times)].map((time) => time.toFixed(0)),
    most,
  ];
}

/** Zipped bytes of the scripts the popup's page names, and of all that these may bring in later. */
function popupWeight(): { readonly opening: number; readonly all: number } {
  const html = readFileSync(join(BUILT, 'popup.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/chunks\/([^"]+\.js)"/g)].map(([, file = '']) => file);
  const files = readdirSync(join(BUILT, 'chunks'));
  const reached = new Set(named);
  // A set that grows is still walked to its end.
  for (const file of reached) {
    const code = readFileSync(join(BUILT, 'chunks', file), 'utf8');
    for (const other of files) if (code.includes(`./${other}`)) reached.add(other);
  }
  return { opening: zipped(named), all: zipped([...reached]) };
}

function zipped(files: readonly string[]): number {
  const sizes = files.map((file) => gzipSync(readFileSync(join(BUILT, 'chunks', file)), { level: 9 }).length);
  return sizes.reduce((sum, size) => sum + size, 0);
}

function kilo(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
