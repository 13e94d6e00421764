import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';

/** What the main thread of a page's process has done so far. */
export interface ThreadTime {
  /** CPU time in milliseconds: what other programs do meanwhile does not count. */
  readonly cpu: number;
  /** How often it was given a processor, which is at least once for every time it was woken. */
  readonly turns: number;
}

/** A page that works this long shows which process is its own, in milliseconds. */
const SPIN_MS = 300;

/**
 * Finds the process that runs `page` and gives a clock of its main thread. The kernel counts
 * (`/proc/‹pid›/task/‹tid›/schedstat`: nanoseconds on a processor, nanoseconds waiting, turns), so one clock serves
 * every browser; Firefox tells nothing of the kind itself.
 *
 * @throws Error where there is no such kernel, or no process did what the page was told to
 */
export async function mainThreadOf(browser: Browser, page: Page): Promise<() => ThreadTime> {
  const root = browser.process()?.pid;
  if (root === undefined) throw new Error('The browser was not started here: its processes are not known');
  const before = new Map(descendantsOf(root).map((pid) => [pid, threadTime(pid)?.cpu ?? 0]));
  await page.evaluate((ms) => {
    const end = performance.now() + ms;
    while (performance.now() < end);
  }, SPIN_MS);
  const grown = [...before].map(([pid, cpu]) => ({ pid, by: (threadTime(pid)?.cpu ?? 0) - cpu }));
  const own = grown.toSorted((one, other) => other.by - one.by)[0];
  // A busy machine gives a spinning thread a part of its time only.
  if (!own || own.by < SPIN_MS / 3) throw new Error('No process was seen to run the page');
  return () => {
    const time = threadTime(own.pid);
    if (!time) throw new Error('The process of the page has ended');
    return time;
  };
}

function threadTime(pid: number): ThreadTime | undefined {
  try {
    const [run = '', , turns = ''] = readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8')
      .trim()
      .split(' ');
    return { cpu: Number(run) / 1e6, turns: Number(turns) };
  } catch {
    // It ended meanwhile.
    return undefined;
  }
}

function descendantsOf(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const parent = /^\d+$/u.test(name) ? parentOf(name) : undefined;
    if (parent !== undefined) parents.set(Number(name), parent);
  }
  const isBelow = (pid: number): boolean => {
    const parent = parents.get(pid);
    return parent !== undefined && (parent === root || isBelow(parent));
  };
  return [root, ...[...parents.keys()].filter(isBelow)];
}

function parentOf(pid: string): number | undefined {
  try {
    // `pid (name) state parent …`: the name may hold anything, so what follows its last bracket is read.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ');
    return Number(fields?.[1]);
  } catch {
    return undefined;
  }
}
