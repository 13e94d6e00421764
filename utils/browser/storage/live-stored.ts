import { type Accessor, createSignal, onCleanup } from 'solid-js';
import type { Stored } from './stored';

/** A stored value as a signal that follows every change, in any window of ours; `undefined` until first read. */
export function createStored<T>(stored: Stored<T>): Accessor<T | undefined> {
  const [value, setValue] = createSignal<T>();
  const show = (next: T) => void setValue(() => next);
  onCleanup(stored.watch(show));
  void stored.read().then(show);
  return value;
}
