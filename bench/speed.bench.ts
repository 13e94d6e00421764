import { mkdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { badInputs } from './bad-inputs';
import { type BundleSize, bundle, bundleFolder } from './bundle';
import { type BenchTab, openTab, serveBundles } from './chromium';
import type { Job } from './page';
import { adapterPath, installPeers, type Peer, peers, peerVersion } from './peers';
import { table } from './report';
import { median } from './statistics';

const JOBS: readonly Job[] = [
  { words: 300, task: 'fresh' },
  { words: 20_000, task: 'fresh' },
  { words: 20_000, task: 'typing at the end' },
  { words: 20_000, task: 'typing in the middle' },
];

/** Rounds of each job, and browser starts for the cold start; `--rounds N` for another number. */
let rounds = 5;
/** CPU milliseconds spent on one measurement. */
const BUDGET = 150;

interface Subject {
  readonly key: string;
  readonly name: string;
  readonly size: BundleSize;
}

interface Figures {
  /** CPU milliseconds of one review, by job. */
  readonly jobs: readonly number[];
  /** Main-thread CPU milliseconds from import to first result. */
  readonly cold: number;
  /** Bytes of private memory added by loading and 30 reviews. */
  readonly memory: number;
}

/**
 * Speed, size and memory in a Chromium page, with the peers in the same run. `--no-peers` measures the engine alone,
 * `--without KEY,KEY` leaves some peers out.
 */
export async function run(args: readonly string[]): Promise<string> {
  installPeers();
  rounds = Number(valueOf(args, '--rounds') ?? rounds);
  mkdirSync(bundleFolder, { recursive: true });
  const left = args.includes('--no-peers') ? [] : peers;
  const without = (valueOf(args, '--without') ?? '').split(',');
  const subjects = await bundleAll(left.filter(({ key }) => !without.includes(key)));
  const { url, server } = await serveBundles();
  const figures = new Map<string, Figures>();
  for (const { key, name } of subjects) {
    console.error(`Measuring ${name}…`);
    figures.set(key, {
      cold: await coldStart(url, key),
      memory: await memoryAdded(url, key),
      jobs: await jobTimes(url, key),
    });
  }
  const { version, rows } = await badInputTimes(url);
  server.close();
  return sectionOf({ subjects, figures, version, rows, engine: await engineSizes() });
}

const valueOf = (args: readonly string[], option: string): string | undefined =>
  args.includes(option) ? args[args.indexOf(option) + 1] : undefined;

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

async function bundleAll(others: readonly Peer[]): Promise<Subject[]> {
  await bundle({ key: 'page', entry: here('./page.ts') });
  const ours = {
    key: 'askwell',
    name: 'Askwell',
    size: await bundle({ key: 'askwell', entry: here('./askwell.ts') }),
  };
  const subjects: Subject[] = [ours];
  for (const { key, npmName } of others) {
    const size = await bundle({ key, entry: adapterPath(key) });
    subjects.push({ key, name: `${npmName} ${peerVersion(npmName)}`, size });
  }
  return subjects;
}

async function engineSizes(): Promise<{ engine: BundleSize; tone: BundleSize }> {
  return {
    engine: await bundle({ key: 'engine', entry: here('./entries/engine.ts') }),
    tone: await bundle({ key: 'tone', entry: here('./entries/tone.ts') }),
  };
}

async function withTab<Result>(url: string, use: (tab: BenchTab) => Promise<Result>): Promise<Result> {
  const tab = await openTab(url);
  try {
    return await use(tab);
  } finally {
    await tab.browser.close();
  }
}

async function coldStart(url: string, key: string): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < rounds; count++) {
    times.push(
      await withTab(url, async ({ page, cpu }) => {
        await page.evaluate(() => {
          window.bench.prepareDraft(300);
        });
        const before = cpu();
        await page.evaluate((path) => window.bench.cold(path), `/${key}.js`);
        return cpu() - before;
      }),
    );
  }
  return median(times);
}

async function memoryAdded(url: string, key: string): Promise<number> {
  return withTab(url, async ({ page, privateMemory }) => {
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const before = privateMemory();
    await page.evaluate((path) => window.bench.load(path), `/${key}.js`);
    await page.evaluate(() => window.bench.reviewMany(30, 300));
    await session.send('HeapProfiler.collectGarbage');
    return privateMemory() - before;
  });
}

async function jobTimes(url: string, key: string): Promise<number[]> {
  return withTab(url, async (tab) => {
    await tab.page.evaluate((path) => window.bench.load(path), `/${key}.js`);
    const times: number[] = [];
    for (const job of JOBS) times.push(await jobTime(tab, job));
    return times;
  });
}

/** Median over rounds of the CPU time of one review; a round is as many reviews as fit the budget. */
async function jobTime({ page, cpu }: BenchTab, job: Job): Promise<number> {
  const wall = await page.evaluate((what, budget) => window.bench.warmUp(what, budget), job, BUDGET);
  const count = Math.max(1, Math.min(400, Math.ceil(BUDGET / wall)));
  const measure = async (reviews: number): Promise<number> => {
    await page.evaluate((many) => {
      window.bench.prepare(many);
    }, reviews);
    const before = cpu();
    await page.evaluate(() => window.bench.run());
    return cpu() - before;
  };
  const overhead: number[] = [];
  const times: number[] = [];
  for (let round = 0; round < (wall > 800 ? 2 : rounds); round++) {
    overhead.push(await measure(0));
    times.push(await measure(count));
  }
  return Math.max(0, median(times) - median(overhead)) / count;
}

interface BadInputRow {
  readonly name: string;
  /** CPU milliseconds at a quarter, half and all of a million UTF-16 units. */
  readonly times: readonly number[];
}

const LENGTHS = [250_000, 500_000, 1_000_000];

async function badInputTimes(url: string): Promise<{ version: string; rows: BadInputRow[] }> {
  return withTab(url, async (tab) => {
    await tab.page.evaluate(() => window.bench.load('/askwell.js'));
    const rows: BadInputRow[] = [];
    for (const { name, make } of badInputs) {
      const times: number[] = [];
      for (const length of LENGTHS) times.push(await quickest(tab, make(length)));
      rows.push({ name, times });
    }
    return { version: await tab.browser.version(), rows };
  });
}

async function quickest({ page, cpu }: BenchTab, text: string): Promise<number> {
  await page.evaluate((draft) => {
    window.bench.prepareText(draft);
  }, text);
  const times: number[] = [];
  for (let count = 0; count < 3; count++) {
    const before = cpu();
    await page.evaluate(() => window.bench.run());
    times.push(cpu() - before);
  }
  return Math.min(...times);
}

interface Measured {
  readonly subjects: readonly Subject[];
  readonly figures: ReadonlyMap<string, Figures>;
  readonly version: string;
  readonly rows: readonly BadInputRow[];
  readonly engine: { readonly engine: BundleSize; readonly tone: BundleSize };
}

function sectionOf({ subjects, figures, version, rows, engine }: Measured): string {
  const main = subjects.map(({ key, name, size }) => {
    const measured = figures.get(key);
    return [
      name,
      ...(measured?.jobs ?? []).map(milliseconds),
      milliseconds(measured?.cold ?? Number.NaN),
      megabytes(measured?.memory ?? Number.NaN),
      kilobytes(size.zipped),
    ];
  });
  const bad = rows.map(({ name, times }) => [name, ...times.map(milliseconds), slopeOf(times)]);
  return `## Speed and size

${new Date().toISOString().slice(0, 10)}, ${version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}. Milliseconds are
main-thread CPU time in the page, medians of ${rounds} rounds (and browser starts for the cold start). The texts are
\`bench/work-mail.ts\`; a fresh draft is never seen twice; typing passes the whole text in after each keystroke.
The peers flag words; none finds an ask or rewrites one. Memory is private memory of the page's process, added by
loading and 30 reviews of 300 words, and swings by a few MB from run to run.

${table(
  [
    'engine',
    'fresh, 300 words, ms',
    'fresh, 20,000 words, ms',
    'keystroke at the end of 20,000, ms',
    'keystroke in the middle, ms',
    'import to first result, ms',
    'memory added, MB',
    'minified + gzip, kB',
  ],
  main,
)}

The engine alone is ${kilobytes(engine.engine.zipped)} kB minified + gzip (${kilobytes(engine.engine.plain)} kB before gzip); the tone
model, which only those who import \`tone\` carry, is ${kilobytes(engine.tone.zipped)} kB (${kilobytes(engine.tone.plain)} kB).

### Long and odd input

CPU milliseconds of one review (least of 3), by length in UTF-16 units. The slope is the power of the length the
time grows with from a quarter of a million to a million: 1 is linear.

${table(['text', '250,000', '500,000', '1,000,000', 'slope'], bad)}`;
}

const milliseconds = (value: number): string => {
  if (!Number.isFinite(value)) return '–';
  if (value >= 100) return value.toFixed(0);
  return value.toFixed(value >= 10 ? 1 : value >= 1 ? 2 : 3);
};
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
const megabytes = (bytes: number): string => (Number.isFinite(bytes) ? (bytes / 1e6).toFixed(1) : '–');

function slopeOf(times: readonly number[]): string {
  const [first = 1, , last = 1] = times;
  return (Math.log(last / first) / Math.log(4)).toFixed(2);
}
