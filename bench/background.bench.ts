import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { databaseThere } from '@/scripts/browser/database-there';
import { ensureBrowser } from '@/scripts/browser/ensure-browser';
import type { BrowserKind } from '@/scripts/browser/find-browser';
import { launch, openExtensionPage, type Session } from '@/scripts/browser/launch';
import { until } from '@/scripts/browser/until';
import { table } from './report';

const RECORDS = 10_000;
const WAKES = 20;
const BUDGET_MS = 100;

interface Namespace {
  readonly storage: { readonly local: { set(values: object): Promise<void> } };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}

/**
 * How long the background takes from a message that finds it dead to its whole plan made so: started, state
 * read, decided, badge and alarm set. In real browsers, with a log of 10,000 records.
 */
export async function run(): Promise<string> {
  if (!existsSync('.output/chrome-mv3/manifest.json'))
    spawnSync('npm', ['run', 'build'], { stdio: 'inherit' });
  const rows = [await measure('chromium'), await measure('firefox')];
  return [
    '## Background',
    '',
    `From a message that finds the background dead to its answer, with badge and alarm set; ${RECORDS} asks in the`,
    `log, ${WAKES} wakes, milliseconds. The budget is ${BUDGET_MS} ms for the median. Chromium's worker is stopped each`,
    'time; Firefox ends its event page by itself.',
    '',
    table(['browser', 'median', 'slowest', 'warm median'], rows),
    '',
    `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${process.platform} ${process.arch}.`,
  ].join('\n');
}

async function measure(kind: BrowserKind): Promise<string[]> {
  const session = await launch({
    kind,
    executable: ensureBrowser(kind),
    extension: resolve(`.output/${kind === 'chromium' ? 'chrome' : 'firefox'}-mv3`),
    headless: true,
    preferences: { 'extensions.background.idle.timeout': 300 },
  });
  try {
    const page = await openExtensionPage(session, '/dashboard.html');
    await databaseThere(page);
    // The runner's compiler names inner functions by a helper that the page does not have.
    await page.evaluate('globalThis.__name = (value) => value');
    await page.evaluate(fill, RECORDS);
    const cold: number[] = [];
    const warm: number[] = [];
    for (let wake = 0; wake < WAKES; wake++) {
      await end(session, page);
      cold.push(await page.evaluate(ask));
      warm.push(await page.evaluate(ask));
    }
    return [kind, median(cold), Math.max(...cold), median(warm)].map((cell) =>
      typeof cell === 'number' ? cell.toFixed(0) : cell,
    );
  } finally {
    await session.close();
  }
}

async function end(
  { kind, browser, origin }: Session,
  page: Awaited<ReturnType<typeof openExtensionPage>>,
): Promise<void> {
  if (kind === 'chromium') {
    const isWorker = (url: string) => url.startsWith(origin) && url.endsWith('/background.js');
    const target = browser.targets().find((candidate) => isWorker(candidate.url()));
    await (await target?.worker())?.close();
    await until('the worker is gone', () => !browser.targets().some((other) => isWorker(other.url())));
    return;
  }
  await until('the event page is gone', () =>
    page.evaluate(
      () => (globalThis as unknown as { browser: Views }).browser.extension.getBackgroundPage() === null,
    ),
  );
}

interface Views {
  readonly extension: { getBackgroundPage(): Window | null };
}

/** Milliseconds until the background has answered that its plan is made so. */
async function ask(): Promise<number> {
  const { runtime } = (globalThis as unknown as { browser: Namespace }).browser;
  const start = performance.now();
  await runtime.sendMessage({ type: 'plan.refresh' });
  return performance.now() - start;
}

/** Nudges on, a goal, a plan item to come, and five years of asks. Runs in the page. */
async function fill(count: number): Promise<void> {
  const { storage } = (globalThis as unknown as { browser: Namespace }).browser;
  const opened = await new Promise<IDBDatabase>((done, refuse) => {
    const opening = indexedDB.open('askwell');
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => refuse(new Error('no database'));
  });
  const now = Date.now();
  const idOf = (number: number) => `018f0000-0000-7000-8000-${String(number).padStart(12, '0')}`;
  const change = opened.transaction(['asks', 'askPacks', 'goals', 'planItems'], 'readwrite');
  change.objectStore('askPacks').put({ id: idOf(0).slice(0, 4) });
  for (let number = 0; number < count; number++) {
    const at = now - (count - number) * 4.4 * 3_600_000;
    const stamp = { at, tz: 'UTC', date: new Date(at).toISOString().slice(0, 10) };
    const record = { id: idOf(number), createdAt: at, updatedAt: at };
    const asked = { channel: 'chat_dm', state: 'resolved', asked: stamp, source: 'popup' };
    const outcome = { ...stamp, result: 'yes', recalled: false };
    change
      .objectStore('asks')
      .put({ ...record, what: 'w', rung: 2, kind: 'advice', audience: 'one', ...asked, outcome });
  }
  const record = { id: idOf(count), createdAt: now, updatedAt: now };
  const wall = new Date(now + 86_400_000).toISOString().slice(0, 16);
  const cue = { kind: 'time', wall };
  change.objectStore('goals').put({ ...record, measure: 'asks', target: 14, fromWeek: '2020-01-06' });
  change
    .objectStore('planItems')
    .put({ ...record, areaId: record.id, what: 'w', cue, rung: 2, state: 'open', moves: 0 });
  await new Promise((done) => (change.oncomplete = done));
  opened.close();
  await storage.local.set({ settings: { nudges: true } });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
