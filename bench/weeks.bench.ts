import 'temporal-polyfill/global';
import { resolve } from 'node:path';
import { ensureBrowser } from '@/scripts/browser/ensure-browser';
import { launch, openExtensionPage } from '@/scripts/browser/launch';
import { makeLog } from '@/scripts/seed/make-log';
import { putLog } from '@/scripts/seed/put-log';
import { historyOf } from '@/utils/core/stats/history';
import { leanAsk } from '@/utils/core/stats/lean-ask';
import { periodSummary } from '@/utils/core/stats/period-summary';
import { weekReview } from '@/utils/core/stats/week-review';
import { addDays } from '@/utils/core/time/civil-date';
import { claimsTable } from './claims';
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
    table(['asks', 'history', 'a week page', 'ten-year summary', 'lean asks, MB'], sizes),
    await painted(today),
    '### Claims',
    'Users with 26 weekly looks, two or four asks a week. Without a gap every claim is a false one (at most 2 %).',
    table(['users', 'gap', 'asks a week', 'seen by week 6', '8', '12', '16', '26'], claims()),
  ].join('\n\n');
}

function computed(count: number, today: string): string[] {
  const log = makeLog({ today, weeks: WEEKS, asks: count, seed: 'bench' });
  const before = heap();
  // Through JSON, as the records come out of a database: copies with nothing in common.
  let asks = (JSON.parse(JSON.stringify(log.asks)) as typeof log.asks).map(leanAsk);
  const memory = heap() - before;
  const input = { records: { ...log, asks }, goals: log.goals, pauses: log.pauses, starts, today };
  const history = historyOf(input);
  const dates = [today, addDays(today, -1800), addDays(today, -3500)];
  const page = Math.max(...dates.map((date) => cpu(() => weekReview(history, log.goals, date))));
  const years = { from: addDays(today, -3660), to: today };
  const row = [
    String(asks.length),
    cpu(() => historyOf(input)).toFixed(1),
    page.toFixed(1),
    cpu(() => periodSummary(history, years)).toFixed(1),
    memory > 0 ? (memory / 1e6).toFixed(1) : 'not measured',
  ];
  asks = [];
  return row;
}

/** First paint, the whole log, and a step to another week, with 100,000 asks in the browser's own database. */
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
    await putLog(page, makeLog({ today, weeks: WEEKS, asks: 100_000, seed: 'bench' }));
    const [first, whole, step]: [number[], number[], number[]] = [[], [], []];
    for (let time = 0; time < 3; time += 1) {
      await page.goto('about:blank');
      await page.goto(`${session.origin}/dashboard.html#week`);
      first.push(await sinceStart(page, 'article svg'));
      whole.push(await sinceStart(page, 'article[aria-busy="false"] svg'));
      // The runner names the functions it compiles with a helper of its own, which the page does not have.
      await page.evaluate('globalThis.__name = (named) => named');
      step.push(await page.evaluate(stepBack));
    }
    const show = (values: readonly number[]) => median(values).toFixed(0);
    return [
      'In Chromium with 100,000 asks, wall clock, median of 3, in ms:',
      table(
        ['what', 'ms'],
        [
          ['running week painted after opening the page', show(first)],
          ['all of the log read and painted', show(whole)],
          ['another week painted after an arrow key', show(step)],
        ],
      ),
    ].join('\n\n');
  } finally {
    await session.close();
  }
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
