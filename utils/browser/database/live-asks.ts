import Dexie, { type ObservabilitySet } from 'dexie';
import { type Accessor, createSignal, onCleanup } from 'solid-js';
import type { Ask } from '@/utils/core/practice/ask';
import type { CivilDate } from '@/utils/core/practice/record';
import { leanAsk } from '@/utils/core/stats/lean-ask';
import { DATABASE_NAME, database } from './database';
import type { Live } from './live';
import { storageProblemOf } from './problem';

/** Asks as statistics read them. They are lean: never write one back. */
export interface LiveAsks {
  readonly asks: readonly Ask[];
  /** Whether these are all there are, or those of the last months alone. */
  readonly isWhole: boolean;
}

/** So many records are read in one go: little enough that the page stays at hand in between. */
const BATCH = 5000;

/** From so many recent asks on, reading all of them takes a while; fewer are all there before one has looked. */
const MANY = 500;

/**
 * All asks, lean, as a signal: in a long log those asked since a date first, as the running week shows little
 * else, then all of them; from then on each change is read by itself. A live query would read ten years anew whenever a line is logged.
 *
 * @param since first civil date of what is read first
 */
export function createLiveAsks(since: CivilDate): Accessor<Live<LiveAsks>> {
  const [live, setLive] = createSignal<Live<LiveAsks>>({ state: 'waiting' });
  const byId = new Map<string, Ask>();
  let hasEnded = false;
  let work = Promise.resolve();

  const show = (asks: readonly Ask[], isWhole: boolean) => {
    if (!hasEnded) setLive({ state: 'ready', value: { asks, isWhole } });
  };
  /** One step after another, so that a change met while reading is read again afterwards. */
  const then = (step: () => Promise<void>) => {
    work = work.then(step).catch((error: unknown) => {
      if (!hasEnded) setLive({ state: 'problem', problem: storageProblemOf(error) });
    });
  };
  const readAll = async () => {
    byId.clear();
    for await (const batch of batches()) {
      if (hasEnded) return;
      for (const ask of batch) byId.set(ask.id, leanAsk(ask));
    }
    show([...byId.values()], true);
  };
  const readChanged = async (ids: readonly string[]) => {
    const found = await database.asks.bulkGet([...ids]);
    ids.forEach((id, place) => {
      const ask = found[place];
      if (ask === undefined) byId.delete(id);
      else byId.set(id, leanAsk(ask));
    });
    show([...byId.values()], true);
  };
  const follow = (parts: ObservabilitySet) => {
    const changed = changedAsks(parts);
    if (changed === 'many') then(readAll);
    else if (changed.length > 0) then(() => readChanged(changed));
  };

  Dexie.on('storagemutated', follow);
  onCleanup(() => {
    hasEnded = true;
    Dexie.on.storagemutated.unsubscribe(follow);
  });
  then(async () => {
    const recent = await readSince(since);
    if (recent.length >= MANY) show(recent.map(leanAsk), false);
  });
  then(readAll);
  return live;
}

function readSince(since: CivilDate): PromiseLike<Ask[]> {
  return database.asks.where('asked.date').aboveOrEqual(since).toArray();
}

async function* batches(): AsyncGenerator<readonly Ask[]> {
  let after = '';
  for (;;) {
    const batch = await database.asks.where(':id').above(after).limit(BATCH).toArray();
    yield batch;
    const last = batch.at(-1);
    if (batch.length < BATCH || last === undefined) return;
    after = last.id;
  }
}

/** The ids Dexie reports as written, from any window of ours; `many` when it names a whole range. */
function changedAsks(parts: ObservabilitySet): readonly string[] | 'many' {
  const range = parts[`idb://${DATABASE_NAME}/asks/`];
  if ('all' in parts) return 'many';
  const ids: string[] = [];
  return range === undefined || addPoints(range, ids) ? ids : 'many';
}

/** A node of the tree of key ranges in which Dexie keeps what changed. */
interface KeyRanges {
  /** Depth; 0 where the tree is empty. */
  readonly d: number;
  readonly from?: unknown;
  readonly to?: unknown;
  readonly l?: KeyRanges | null;
  readonly r?: KeyRanges | null;
}

/** Adds the single keys of a tree to `ids`. @returns whether it has single keys alone */
function addPoints({ from, to, l, r }: KeyRanges, ids: string[]): boolean {
  if (from !== undefined) {
    if (from !== to || typeof from !== 'string') return false;
    ids.push(from);
  }
  return (!l || addPoints(l, ids)) && (!r || addPoints(r, ids));
}
