/**
 * Runs inside the browser page of the speed bench. Inputs are prepared before the clock starts; the Node side
 * reads the CPU time of this page's main thread around `run`.
 */
import type { Adapter } from './peers';
import { workMail } from './work-mail';

/** What is measured: drafts not seen before, or one more keystroke in a long draft, the whole text passed in. */
export type Task = 'fresh' | 'typing at the end' | 'typing in the middle';

export interface Job {
  readonly words: number;
  readonly task: Task;
}

export interface BenchPage {
  load(url: string): Promise<void>;
  /** From the import to the first result, on the last of the prepared texts. */
  cold(url: string): Promise<void>;
  /** Warms up for about `budget` ms and resolves to the wall milliseconds of one review. */
  warmUp(job: Job, budget: number): Promise<number>;
  prepare(count: number): void;
  /** Prepares one draft of so many words. */
  prepareDraft(words: number): void;
  run(): Promise<void>;
  /** Makes the next `run` review this text. */
  prepareText(text: string): void;
  spin(milliseconds: number): void;
  reviewMany(count: number, words: number): Promise<void>;
  /** How much was found so far. */
  found(): number;
}

declare global {
  interface Window {
    bench: BenchPage;
  }
}

let adapter: Adapter;
let review: (text: string) => number | Promise<number>;
let nextText: () => string;
let texts: string[] = [];
/** Keeps results alive, so that no engine's work can be skipped. */
let found = 0;
let seed = 1000;

window.bench = {
  found: () => found,
  async load(url) {
    adapter = await importAdapter(url);
  },
  async cold(url) {
    adapter = await importAdapter(url);
    found += await adapter.review(texts.at(-1) ?? '');
  },
  async warmUp(job, budget) {
    begin(job);
    let quickest = Number.POSITIVE_INFINITY;
    const start = performance.now();
    for (let count = 0; count < 2 || (performance.now() - start < budget && count < 3000); count++) {
      const text = nextText();
      const before = performance.now();
      found += await review(text);
      quickest = Math.min(quickest, performance.now() - before);
      if (quickest > 1500) break;
    }
    return quickest;
  },
  prepare(count) {
    texts = Array.from({ length: count }, nextText);
  },
  prepareDraft(words) {
    texts = [flat(workMail(1, words))];
  },
  async run() {
    for (const text of texts) {
      const count = review(text);
      found += typeof count === 'number' ? count : await count;
    }
  },
  prepareText(text) {
    review = (draft) => adapter.review(draft);
    texts = [flat(text)];
  },
  spin(milliseconds) {
    const start = performance.now();
    while (performance.now() - start < milliseconds) found++;
  },
  async reviewMany(count, words) {
    for (let index = 0; index < count; index++)
      found += await adapter.review(flat(workMail(500 + index, words)));
  },
};

async function importAdapter(url: string): Promise<Adapter> {
  // The bench serves these bundles itself; each is an adapter with this one default export.
  const { default: loaded } = (await import(/* @vite-ignore */ url)) as { default: Adapter };
  await loaded.load();
  return loaded;
}

function begin({ words, task }: Job): void {
  if (task === 'fresh') {
    review = (text) => adapter.review(text);
    nextText = () => flat(workMail(++seed, words));
    return;
  }
  const base = workMail(1, words);
  const middle = base.indexOf(' ', base.length >> 1);
  const place = task === 'typing at the end' ? base.length : middle;
  let typed = '';
  let shown = 0;
  review = adapter.createSession?.() ?? ((text) => adapter.review(text));
  nextText = () => {
    if (shown === typed.length) {
      typed = ` ${workMail(++seed, 60)}`;
      shown = 0;
    }
    shown++;
    return flat(base.slice(0, place) + typed.slice(0, shown) + base.slice(place));
  };
}

/** A string in one piece, as a page hands it over: joined strings stay ropes until they are read. */
const flat = (text: string): string => [text.slice(0, 1), text.slice(1)].join('');
