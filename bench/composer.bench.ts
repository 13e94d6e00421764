import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import { ensureBrowser } from '@/scripts/browser/ensure-browser';
import type { BrowserKind } from '@/scripts/browser/find-browser';
import { grantSite } from '@/scripts/browser/grant';
import { launch, type Session } from '@/scripts/browser/launch';
import { type FixtureServer, html, startFixtureServer } from '@/tests/browser/support/fixture-server';
import { mainThreadOf } from './main-thread';
import { table } from './report';
import { median, quantile } from './statistics';

const ON = 'mail.google.com';
const OFF = 'wiki.example.test';
const WAITING = '.output/chrome-mv3/composer-waiting.js';
const HELP = '.output/chrome-mv3/composer-help.js';
const ENGINE = '.output/chrome-mv3/composer-phrasing.js';
const TONE = '.output/chrome-mv3/composer-tone.js';
const KEYS = 30;
/** From one key to the next: long enough for the pause after which the draft is read. */
const KEY_MS = 450;
/** After it, a page that was opened and clicked has come to rest. */
const SETTLE_MS = 3000;
const FOCUSES = 8;
const STARTS = 30;
const IDLE_MS = 10_000;
const CYCLES = 50;

const ASK = 'I was just wondering if maybe you could review this today.';
/** 5,000 words in lines of fifty, with an ask in every tenth. */
const LONG = Array.from({ length: 100 }, (_, line) =>
  line % 10 === 0
    ? `${'Some words about the week. '.repeat(8)}${ASK}`
    : 'Some words about the week at work go here. '.repeat(5),
);
/** Timers are exact to some microseconds on an isolated page. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

const pageWith = (lines: readonly string[]) =>
  html(
    `<!doctype html><html lang="en"><body><div contenteditable="true" style="width:700px;font:16px sans-serif">${lines
      .map((line) => `<div>${line}</div>`)
      .join('')}</div></body></html>`,
    ISOLATED,
  );

/** Measures what the composer help costs a page, beside the same page on a site where it is off. */
export async function run(): Promise<string> {
  const server = await startFixtureServer(({ path }) =>
    path === '/favicon.ico' ? undefined : pageWith(path === '/long' ? LONG : [ASK]),
  );
  const rows: string[][] = [];
  try {
    for (const kind of ['chromium', 'firefox'] as const) rows.push(...(await measure(kind, server)));
  } finally {
    await server.close();
  }
  const sizes = [WAITING, HELP, ENGINE, TONE].map((file) => `${(statSync(file).size / 1024).toFixed(1)} KiB`);
  return [
    '## Composer help',
    '',
    `${new Date().toISOString().slice(0, 10)}. Stock browsers, headless, one run; "off" is the same page on a site where help is off.`,
    `Minified: waiting script in every frame ${sizes[0] ?? ''}, help on first focus ${sizes[1] ?? ''} and the engine ${sizes[2] ?? ''}, tone model with the first rewording ${sizes[3] ?? ''}.`,
    'CPU is the time on a processor of the page’s main thread, as the kernel counts it, from one key to the next, the pause in which the draft is read included. Wall times grow with what else the machine does.',
    'Harper and Just Not Sorry were not run here: neither can be had from a package registry as a built extension.',
    '',
    table(['figure', 'chromium', 'firefox', 'target'], joined(rows)),
  ].join('\n');
}

/** Rows of both browsers side by side: `[figure, kind, value, target]` each. */
function joined(rows: readonly string[][]): string[][] {
  const figures = [...new Set(rows.map(([figure = '']) => figure))];
  return figures.map((figure) => {
    const of = (kind: BrowserKind) => rows.find(([name, own]) => name === figure && own === kind);
    return [
      figure,
      of('chromium')?.[2] ?? '–',
      of('firefox')?.[2] ?? '–',
      (of('chromium') ?? of('firefox'))?.[3] ?? '',
    ];
  });
}

async function measure(kind: BrowserKind, server: FixtureServer): Promise<string[][]> {
  const session = await launch({
    kind,
    executable: ensureBrowser(kind),
    extension: resolve(`.output/${kind === 'chromium' ? 'chrome' : 'firefox'}-mv3`),
    headless: true,
    localHosts: [ON, OFF],
  });
  try {
    await grantSite(session, `https://${ON}/*`);
    const starts = await startTimes(session, server);
    const focus = await focusTimes(session, server);
    const off = await type(session, server.url(OFF, '/long'));
    const on = await type(session, server.url(ON, '/long'));
    const idleOff = await turnsWhenIdle(session, server.url(OFF));
    const idleOn = await turnsWhenIdle(session, server.url(ON));
    const rows = [
      ['waiting script, compile and run (median, wall)', kind, ms(median(starts)), '≤ 2 ms'],
      ['first focus to underlines and chip (median, wall)', kind, ms(median(focus)), '≤ 60 ms'],
      ['CPU per key at 5,000 words, off (median / p95)', kind, both(off.perKey), ''],
      ['CPU per key at 5,000 words, on (median / p95)', kind, both(on.perKey), ''],
      ['added at p95', kind, ms(quantile(on.perKey, 0.95) - quantile(off.perKey, 0.95)), '≤ 4 ms'],
      [
        `times the main thread ran in ${IDLE_MS / 1000} s, composer focused and idle (off / on)`,
        kind,
        `${idleOff} / ${idleOn}`,
        'the same',
      ],
    ];
    if (kind === 'firefox') return rows;
    const long = `${off.longTasks} / ${on.longTasks}`;
    return [
      ...rows,
      [`tasks of 50 ms and more while typing ${KEYS} keys (off / on)`, kind, long, 'the same'],
      ...(await chromiumOnly(session, server)),
    ];
  } finally {
    await session.close();
  }
}

const ms = (value: number) => `${value.toFixed(2)} ms`;
const both = (values: readonly number[]) => `${ms(median(values))} / ${ms(quantile(values, 0.95))}`;

async function pageAt(session: Session, url: string): Promise<Page> {
  const page = await session.browser.newPage();
  await page.goto(url);
  // What tsx compiles calls this helper, which the page does not have.
  await page.evaluate('globalThis.__name = (named) => named');
  return page;
}

/** The waiting script in fresh frames, with a stand-in for the browser's own object. */
async function startTimes(session: Session, server: FixtureServer): Promise<number[]> {
  const page = await pageAt(session, server.url(OFF));
  const times = await page.evaluate(
    (code, count) =>
      Array.from({ length: count }, () => {
        const frame = document.createElement('iframe');
        document.body.append(frame);
        const world = frame.contentWindow as unknown as {
          eval: (code: string) => void;
          chrome: unknown;
          browser: unknown;
        }; // A window.
        const event = { addListener: () => undefined, removeListener: () => undefined };
        world.chrome = world.browser = {
          runtime: { id: 'bench', onMessage: event, sendMessage: () => Promise.resolve() },
        };
        const start = performance.now();
        world.eval(code);
        const time = performance.now() - start;
        frame.remove();
        return time;
      }),
    readFileSync(WAITING, 'utf8'),
    STARTS,
  );
  await page.close();
  return times;
}

/** From the focus of a composer on a fresh page to underlines and chip being there. */
async function focusTimes(session: Session, server: FixtureServer): Promise<number[]> {
  const times: number[] = [];
  for (let count = 0; count < FOCUSES; count++) {
    const page = await pageAt(session, server.url(ON));
    // The waiting script comes when the page is idle.
    await pause(300);
    times.push(
      await page.evaluate(
        () =>
          new Promise<number>((done) => {
            const start = performance.now();
            // All of it is put there in one task, after which this hears of the first part.
            new MutationObserver((_, observer) => {
              const layer = document.querySelector('html > [popover]')?.shadowRoot;
              if (!layer?.querySelector('.chip') || !CSS.highlights.has('askwell-optional')) return;
              observer.disconnect();
              done(performance.now() - start);
            }).observe(document.documentElement, { childList: true });
            document.querySelector<HTMLElement>('[contenteditable]')?.focus();
          }),
      ),
    );
    await page.close();
  }
  return times;
}

interface Typing {
  /** Main-thread CPU per key, in milliseconds, the pause in which the draft is read included. */
  readonly perKey: readonly number[];
  /** Tasks of 50 ms and more meanwhile; only Chromium tells. */
  readonly longTasks: number;
}

async function type(session: Session, url: string): Promise<Typing> {
  const page = await pageAt(session, url);
  await page.click('[contenteditable] div:nth-child(3)');
  const thread = await mainThreadOf(session.browser, page);
  await pause(SETTLE_MS);
  await page.evaluate(() => {
    const window_ = globalThis as unknown as { long: number }; // Read below.
    window_.long = 0;
    new PerformanceObserver((list) => (window_.long += list.getEntries().length)).observe({
      type: 'longtask',
    });
  });
  const times: number[] = [];
  for (let key = 0; key < KEYS; key++) {
    const before = thread().cpu;
    await page.keyboard.press(key % 6 === 5 ? ' ' : 'a');
    await pause(KEY_MS);
    times.push(thread().cpu - before);
  }
  const longTasks = await page.evaluate(() => (globalThis as unknown as { long: number }).long); // Put there above.
  await page.close();
  return { perKey: times, longTasks };
}

/** How often the main thread ran while a composer was focused and nothing happened. */
async function turnsWhenIdle(session: Session, url: string): Promise<number> {
  const page = await pageAt(session, url);
  // A caret that blinks wakes the page.
  await page.addStyleTag({ content: '* { caret-color: transparent; caret-animation: manual }' });
  await page.click('[contenteditable]');
  const thread = await mainThreadOf(session.browser, page);
  await pause(SETTLE_MS);
  const before = thread().turns;
  await pause(IDLE_MS);
  const turns = thread().turns - before;
  await page.close();
  return turns;
}

/** Firefox's driver counts neither scripts nor listeners. */
async function chromiumOnly(session: Session, server: FixtureServer): Promise<string[][]> {
  const page = await pageAt(session, server.url(ON));
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable');
  await page.click('[contenteditable]');
  await pause(SETTLE_MS);
  const before = await metrics(cdp);
  await pause(IDLE_MS);
  const after = await metrics(cdp);
  const idle = ((after['ScriptDuration'] ?? 0) - (before['ScriptDuration'] ?? 0)) * 1000;

  await cycle(page, 5);
  const settled = await metrics(cdp);
  await cycle(page, CYCLES);
  const end = await metrics(cdp);
  const grown = (name: string) => (end[name] ?? 0) - (settled[name] ?? 0);
  const marks = await page.evaluate(() => CSS.highlights.size);
  await page.close();
  return [
    [`script time in ${IDLE_MS / 1000} s idle, composer focused`, 'chromium', ms(idle), '0 ms'],
    [
      `after ${CYCLES} focus/blur/detach: listeners / nodes / highlights left`,
      'chromium',
      `${grown('JSEventListeners')} / ${grown('Nodes')} / ${marks}`,
      '0 / 0 / 0',
    ],
    [
      `after ${CYCLES} focus/blur/detach: heap`,
      'chromium',
      `${(grown('JSHeapUsedSize') / 1024).toFixed(0)} KiB`,
      '',
    ],
  ];
}

async function metrics(cdp: CDPSession): Promise<Readonly<Record<string, number>>> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics: list } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

/** A composer is added, focused, left and taken out again. */
async function cycle(page: Page, count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) {
    await page.evaluate((text) => {
      const box = document.createElement('div');
      box.id = 'cycle';
      box.contentEditable = 'true';
      box.style.width = '400px';
      box.textContent = text;
      document.body.append(box);
      box.focus();
    }, ASK);
    await pause(60);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('#cycle')?.blur();
      document.querySelector('#cycle')?.remove();
    });
    await pause(30);
  }
}
