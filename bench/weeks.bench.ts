import 'temporal-polyfill/global';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from '@/scripts/browser/ensure-browser';
import { launch, openExtensionPage } from '@/scripts/browser/launch';
import { makeLog } from '@/scripts/seed/make-log';
import { putLog } from '@/scripts/seed/put-log';
import type { AskFacts } from '@/utils/core/stats/ask-facts';
import { historyOf } from '@/utils/core/stats/history';
import { packFacts, unpackFacts } from '@/utils/core/stats/packed-facts';
import { pastOf } from '@/utils/core/stats/past';
import { periodSummary } from '@/utils/core/stats/period-summary';
import { recordsOfWeek } from '@/utils/core/stats/week-records';
import { weekReview, weekShownFor } from '@/utils/core/stats/week-review';
import { addDays } from '@/utils/core/time/civil-date';
import { bundle } from './bundle';
import { claimsTable } from './claims';
import { leavePage } from './leave-page';
import { table } from './report';
import { median, percent, percentRange, proportion } from './statistics';

const RUNS = 7;
const WEEKS = 520;
const starts = [{ from: '0001-01-01', day: 1 }];

/** The week page over logs of four sizes, and in Chromium with the largest; then the simulated claims. */
export async function run(): Promise<string> {
  const today = new Date().toISOString().slice(0, 10);
  const sizes = [1000, 10_000, 50_000, 100_000].map((asks) => computed(asks, today));
  return [
    '## Weeks',
    `Measured on ${today} with Node ${process.version} and Chromium; ten years of made-up log (\`npm run seed\`). CPU time, median of ${RUNS} runs, in ms; a page is the slowest of three weeks.`,
    table(['asks', 'unpacked', 'history', 'a week page', 'ten-year summary', 'facts, MB'], sizes),
    await painted(today),
    await chartSize(),
    '### Claims',
    'Users with 26 weekly looks, two or four asks a week. Without a gap every claim is a false one (at most 2 %).',
    table(['users', 'gap', 'asks a week', 'seen by week 6', '8', '12', '16', '26'], claims()),
  ].join('\n\n');
}

function computed(count: number, today: string): string[] {
  const log = makeLog({ today, weeks: WEEKS, asks: count, seed: 'bench' });
  const { asks, days } = pastOf(log);
  const packs = byMonths(asks).map(packFacts);
  const before = heap();
  const facts = packs.flatMap(unpackFacts);
  const memory = heap() - before;
  const input = { past: { asks: facts, days }, goals: log.goals, pauses: log.pauses, starts, today };
  const history = historyOf(input);
  const page = [today, addDays(today, -1800), addDays(today, -3500)].map((date) => {
    const week = weekShownFor(history, date);
    const records = recordsOfWeek(log, week);
    return cpu(() => weekReview(history, log.goals, { week, records }));
  });
  const years = { from: addDays(today, -3660), to: today };
  return [
    String(facts.length),
    cpu(() => packs.flatMap(unpackFacts)).toFixed(1),
    cpu(() => historyOf(input)).toFixed(1),
    Math.max(...page).toFixed(1),
    cpu(() => periodSummary(history, years)).toFixed(1),
    memory > 0 ? (memory / 1e6).toFixed(1) : 'not measured',
  ];
}

/** As the database packs them: some fifty days to a pack, by the count that a log of this size has in them. */
function byMonths(asks: readonly AskFacts[]): AskFacts[][] {
  const size = Math.ceil(asks.length / 73);
  return Array.from({ length: 73 }, (_, n) => asks.slice(n * size, (n + 1) * size));
}

/** First paint, steps and summaries, with 100,000 asks in the browser's own database. */
async function painted(today: string): Promise<string> {
  const session = await launch({
    kind: 'chromium',
    executable: ensureBrowser('chromium'),
    extension: resolve('.output/chrome-mv3'),
    headless: true,
  });
  try {
    const page = await openExtensionPage(session, '/dashboard.html');
    await page.waitForSelector('article');
    const open = async (hash: string) => {
      await leavePage(page);
      await page.goto(`${session.origin}/dashboard.html${hash}`);
      return sinceStart(page, 'article h2');
    };
    const often = async (work: () => Promise<number>) => {
      const times: number[] = [];
      for (let time = 0; time < RUNS; time += 1) times.push(await work());
      return [Math.min(...times), median(times)].map((time) => time.toFixed(0));
    };
    const empty = await often(() => open('#week'));
    await putLog(page, makeLog({ today, weeks: WEEKS, asks: 100_000, seed: 'bench' }));
    const first = await open('#week');
    // The runner names the functions it compiles with a helper of its own, which the page does not have.
    const step = async () => {
      await page.evaluate('globalThis.__name = (named) => named');
      return page.evaluate(stepBack);
    };
    const rows = [
      ['the page with an empty log, from opening it', ...empty],
      ['the running week, from opening the page', ...(await often(() => open('#week')))],
      ['another week, from the arrow key', ...(await often(step))],
      [
        'a week nine years ago, from opening its address',
        ...(await often(() => open(`#week/${addDays(today, -3300)}`))),
      ],
      [
        'a year, from opening its address',
        ...(await often(() => open(`#week/${addDays(today, -400).slice(0, 4)}`))),
      ],
      ['once, after an update: all asks packed', '', first.toFixed(0)],
    ];
    return [
      `In Chromium with 100,000 asks, wall clock from the beginning of the navigation to the frame, ${RUNS} runs, in ms; what the page before it left in memory is tidied up first:`,
      table(['painted', 'quickest', 'median'], rows),
      `The page holds ${await heapOf(page)} MB of JavaScript and its buffers after a collection.`,
    ].join('\n\n');
  } finally {
    await session.close();
  }
}

/** What the pictures add to a page that has Solid, zod and the words of the interface anyway. */
async function chartSize(): Promise<string> {
  const entry = fileURLToPath(new URL('entries/charts.ts', import.meta.url));
  const { plain, zipped } = await bundle({ key: 'charts', entry, without: [/^solid-js/, /^zod/, '#i18n'] });
  const kB = (bytes: number) => (bytes / 1000).toFixed(1);
  return `The five pictures with their words, tables, styles and scales are ${kB(zipped)} kB gzipped (${kB(plain)} kB).`;
}

async function heapOf(page: Page): Promise<string> {
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return ((usedSize + backingStorageSize) / 1e6).toFixed(1);
}

type Page = Awaited<ReturnType<typeof openExtensionPage>>;

async function sinceStart(page: Page, selector: string): Promise<number> {
  const found = await page.waitForFunction(
    (wanted) => document.querySelector(wanted) !== null && performance.now(),
    { polling: 'raf', timeout: 120_000 },
    selector,
  );
  return Number(await found.jsonValue());
}

/** Runs in the page: from the key to the second frame after the new heading is there. */
function stepBack(): Promise<number> {
  const heading = () => document.querySelector('article h2')?.textContent;
  const [before, start] = [heading(), performance.now()];
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
  return new Promise((resolve) => {
    const look = () => {
      if (heading() === before) requestAnimationFrame(look);
      else requestAnimationFrame(() => resolve(performance.now() - start));
    };
    look();
  });
}

function claims(): string[][] {
  return claimsTable().map(({ users, gap, asksPerWeek, seenBy }) => [
    String(users),
    String(gap),
    String(asksPerWeek),
    percent(seenBy[6]),
    percent(seenBy[8]),
    percent(seenBy[12]),
    percent(seenBy[16]),
    percentRange(proportion(Math.round(seenBy[26] * users), users)),
  ]);
}

function cpu(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return median(times);
}

/** Bytes in use after a collection; run with `NODE_OPTIONS=--expose-gc` to measure memory. */
function heap(): number {
  if (globalThis.gc === undefined) return 0;
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
