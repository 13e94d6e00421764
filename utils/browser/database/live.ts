import { liveQuery } from 'dexie';
import { type Accessor, createSignal, onCleanup } from 'solid-js';
import { type StorageProblem, storageProblemOf } from './problem';

/** What a live query has found so far. */
export type Live<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'problem'; readonly problem: StorageProblem };

/**
 * The result of a query as a signal that follows every change of what it read, in any window of ours.
 * Ends with the component that made it.
 */
export function createLive<T>(query: () => Promise<T>): Accessor<Live<T>> {
  const [live, setLive] = createSignal<Live<T>>({ state: 'waiting' });
  const subscription = liveQuery(query).subscribe({
    next: (value) => setLive({ state: 'ready', value }),
    error: (error: unknown) => setLive({ state: 'problem', problem: storageProblemOf(error) }),
  });
  onCleanup(() => subscription.unsubscribe());
  return live;
}
