import { liveQuery } from 'dexie';
import { type Accessor, createEffect, createSignal, onCleanup } from 'solid-js';
import type { StorageProblem } from '@/utils/core/data/problem';
import { onBlocked } from './blocked';
import { database } from './database';
import { storageProblemOf } from './problem';

/** What a live query has found so far. */
export type Live<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'problem'; readonly problem: StorageProblem };

/**
 * The result of a query as a signal that follows every change of what it read, in any window of ours.
 * Ends with the component that made it.
 *
 * @param input what the query depends on besides the records; `undefined` means "not known yet"
 * @param query reads the database and awaits nothing else: Dexie stops watching at the first foreign promise
 */
export function createLive<I, T>(
  input: Accessor<I | undefined>,
  query: (input: I) => Promise<T>,
): Accessor<Live<T>> {
  const [live, setLive] = createSignal<Live<T>>({ state: 'waiting' });
  const tell = (error: unknown) => void setLive({ state: 'problem', problem: storageProblemOf(error) });
  // A live query says nothing of a database that does not open; opening says why.
  database.open().catch(tell);
  // An older tab keeps it from being brought up to date: said at once, and taken back when that tab is gone.
  const wait = () => void setLive({ state: 'problem', problem: 'blocked' });
  onCleanup(onBlocked(wait));
  createEffect(() => {
    const known = input();
    if (known === undefined) return;
    const subscription = liveQuery(() => query(known)).subscribe({
      next: (value) => setLive({ state: 'ready', value }),
      error: tell,
    });
    onCleanup(() => subscription.unsubscribe());
  });
  return live;
}

/** The value of a live query, once there is one. */
export function ready<T>(live: Live<T>): T | undefined {
  return live.state === 'ready' ? live.value : undefined;
}

/** What keeps a live query from its records, if anything. */
export function problemOf<T>(live: Live<T>): StorageProblem | undefined {
  return live.state === 'problem' ? live.problem : undefined;
}
