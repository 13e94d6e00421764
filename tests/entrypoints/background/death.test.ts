import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askHandlers } from '@/entrypoints/background/handlers/asks';
import { composerHandlers } from '@/entrypoints/background/handlers/composer';
import { onWake } from '@/entrypoints/background/plan';
import { answered, askWith } from '@/tests/support/records';
import { database } from '@/utils/browser/database/database';
import { write } from '@/utils/browser/database/write';
import type { Sender } from '@/utils/browser/messages/message';
import { storedSettings } from '@/utils/browser/storage/settings';
import { storedStuck } from '@/utils/browser/storage/stuck';
import { askSchema } from '@/utils/core/practice/ask';
import { isWholeAsk } from '@/utils/core/practice/whole-ask';

vi.mock('@/utils/browser/sites/sites', () => ({
  isTurnedOn: () => Promise.resolve(true),
  sitesTurnedOn: () => Promise.resolve([]),
  turnOff: () => Promise.resolve(),
  injectIntoFrame: () => Promise.resolve(),
}));

/** How many more steps this life has. A step is anything the worker waits for. */
let stepsLeft = Number.POSITIVE_INFINITY;
let whenDead: () => void = () => undefined;

const forever = () => new Promise<never>(() => undefined);

function isDead(): boolean {
  stepsLeft -= 1;
  if (stepsLeft >= 0) return false;
  whenDead();
  return true;
}

/** Makes each call of a browser function one step: from the death on none of them ever returns. */
function mortal(target: object, name: string): void {
  const methods = target as Record<string, (...args: unknown[]) => unknown>;
  const original = methods[name];
  if (original === undefined) throw new Error(`no ${name}`);
  vi.spyOn(methods, name).mockImplementation((...args: unknown[]) =>
    isDead() ? forever() : original.apply(target, args),
  );
}

/** The same for what is written to the database: a transaction that is under way dies with its worker. */
function mortalDatabase(): void {
  const store = IDBObjectStore.prototype as unknown as Record<string, (...args: unknown[]) => IDBRequest>;
  for (const name of ['put', 'get', 'getAll', 'count', 'openCursor']) {
    const original = store[name];
    if (original === undefined) throw new Error(`no ${name}`);
    vi.spyOn(store, name).mockImplementation(function (this: IDBObjectStore, ...args: unknown[]) {
      if (isDead()) {
        this.transaction.abort();
        throw new DOMException('dead', 'AbortError');
      }
      return original.apply(this, args);
    });
  }
}

/** Locks of one life: they die with it. */
function newLocks(): void {
  const queues = new Map<string, Promise<unknown>>();
  const request = (name: string, work: () => Promise<unknown>) => {
    const turn = (queues.get(name) ?? Promise.resolve()).then(work);
    queues.set(
      name,
      turn.catch(() => undefined),
    );
    return turn;
  };
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
}

const earlier = askWith({ what: 'Asked earlier' });
const sender: Sender = { kind: 'content-script', origin: 'https://mail.google.com', tabId: 1, frameId: 0 };

beforeEach(() => {
  newLocks();
});

afterEach(() => {
  stepsLeft = Number.POSITIVE_INFINITY;
  vi.restoreAllMocks();
});

async function freshWorld(): Promise<void> {
  vi.restoreAllMocks();
  stepsLeft = Number.POSITIVE_INFINITY;
  newLocks();
  fakeBrowser.reset();
  await database.delete();
  await database.open();
  await write({ asks: [earlier] });
  await storedSettings.update((settings) => ({ ...settings, disabledRules: ['no-date'] }));
}

/** What is kept, as a new life finds it. */
async function newLife() {
  vi.restoreAllMocks();
  stepsLeft = Number.POSITIVE_INFINITY;
  newLocks();
  database.close();
  await database.open();
  await onWake('alarm');
  const asks = await database.asks.toArray();
  const stored = await fakeBrowser.storage.local.get(null);
  return { asks, settings: await storedSettings.read(), stored };
}

interface Write {
  readonly name: string;
  readonly run: () => Promise<unknown>;
  /** Whether it is done, for all to see: never in part. */
  readonly isDone: (now: Awaited<ReturnType<typeof newLife>>) => boolean;
  readonly before?: () => Promise<unknown>;
}

const logged = askWith({ source: 'composer', what: 'Logged just now', createdAt: Date.now() });

const writes: readonly Write[] = [
  {
    name: 'an ask logged from a composer',
    run: () => askHandlers['asks.log']({ channel: 'email', wording: 'A look at my draft' }, sender),
    isDone: ({ asks }) => asks.some(({ what }) => what === 'A look at my draft'),
  },
  {
    name: 'an ask taken back',
    before: () => write({ asks: [logged] }),
    run: () => askHandlers['asks.unlog']({ id: logged.id }, sender),
    isDone: ({ asks }) => asks.some(({ id, deletedAt }) => id === logged.id && deletedAt !== undefined),
  },
  {
    name: 'a rule turned off',
    run: () => composerHandlers['rules.disable']({ rule: 'minimiser' }, sender),
    isDone: ({ settings }) => settings.disabledRules.includes('minimiser'),
  },
  {
    name: 'several records as one step',
    run: () =>
      write({
        asks: [answered('2026-11-20', 'yes', { what: 'one of two' }), askWith({ what: 'two of two' })],
      }),
    isDone: ({ asks }) =>
      asks.some(({ what }) => what === 'one of two') && asks.some(({ what }) => what === 'two of two'),
  },
  {
    name: 'the notes of a timer',
    run: () => storedStuck.update(() => ({ timer: undefined })),
    isDone: ({ stored }) => 'stuck' in stored,
  },
];

describe('a worker that dies at any step of a write', () => {
  test.each(writes)('$name is done or not done', async ({ run, before, isDone }) => {
    let deaths = 0;
    for (let life = 0; ; life += 1) {
      await freshWorld();
      await before?.();
      const start = await newLife();
      expect(isDone(start)).toBe(false);

      for (const name of ['get', 'set', 'remove']) mortal(fakeBrowser.storage.local, name);
      mortalDatabase();
      stepsLeft = life;
      const died = new Promise<'died'>((resolve) => {
        // In a turn of its own: whoever dies within a transaction of Dexie is still in its zone.
        whenDead = () => void setTimeout(() => resolve('died'));
      });
      const acknowledged = run().then(
        () => 'acknowledged' as const,
        () => forever(),
      );
      const end = await Promise.race([died, acknowledged]);

      const after = await newLife();
      // Nothing half-written is to be seen, and what was there is there.
      for (const ask of after.asks) {
        expect(askSchema.safeParse(ask).success).toBe(true);
        expect(isWholeAsk(ask)).toBe(true);
      }
      expect(after.asks).toContainEqual(earlier);
      expect(after.settings.disabledRules).toContain('no-date');
      expect(Object.keys(after.stored).filter((key) => key.endsWith('.unreadable'))).toEqual([]);
      const two = after.asks.filter(({ what }) => what.endsWith(' of two'));
      expect([0, 2]).toContain(two.length);
      if (end === 'acknowledged') {
        expect(isDone(after)).toBe(true);
        break;
      }
      deaths += 1;
    }
    console.log(`${deaths} deaths`);
    expect(deaths).toBeGreaterThan(0);
  });
});
