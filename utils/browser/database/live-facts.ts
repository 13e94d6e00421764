import Dexie, { type ObservabilitySet } from 'dexie';
import { type Accessor, createSignal, onCleanup } from 'solid-js';
import type { AskFacts } from '@/utils/core/stats/ask-facts';
import { readPacks } from './ask-packs';
import { DATABASE_NAME, database } from './database';
import type { Live } from './live';
import { storageProblemOf } from './problem';
import { packOf } from './stale-packs';

/**
 * The facts of all asks in order of the moment of asking, as a signal that follows every change in any window of
 * ours. A live query would read ten years anew whenever a line is logged; here the packs that changed are.
 */
export function createLiveFacts(): Accessor<Live<readonly AskFacts[]>> {
  const [live, setLive] = createSignal<Live<readonly AskFacts[]>>({ state: 'waiting' });
  let packs = new Map<string, readonly AskFacts[]>();
  let hasEnded = false;
  let work = Promise.resolve();

  /** One step after another, so that a change met while reading is read again afterwards. */
  const then = (step: () => Promise<void>) => {
    work = work.then(step).then(
      () => {
        if (!hasEnded) setLive({ state: 'ready', value: inOrder(packs) });
      },
      (error: unknown) => {
        if (!hasEnded) setLive({ state: 'problem', problem: storageProblemOf(error) });
      },
    );
  };
  const readAll = async () => {
    packs = await readPacks(database);
  };
  const readChanged = async (ids: readonly string[]) => {
    const changed = [...new Set(ids.map(packOf))];
    const found = await readPacks(database, changed);
    for (const id of changed) packs.set(id, found.get(id) ?? []);
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
  then(readAll);
  return live;
}

/** Packs are in the order of ids, and so are asks of the same moment within one. */
function inOrder(packs: ReadonlyMap<string, readonly AskFacts[]>): AskFacts[] {
  const byId = [...packs].sort(([a], [b]) => (a < b ? -1 : 1));
  return byId.flatMap(([, facts]) => facts).sort((a, b) => a.askedAt - b.askedAt);
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
