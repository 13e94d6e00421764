import type { AnyRecord } from '../practice/record';
import { sortedJson } from './sorted-json';

/**
 * What becomes of a record that comes in:
 * - `add`: nothing is here under its id;
 * - `change`, `remove`: it is newer than what is here, and there still or gone;
 * - `trace`: gone there and never here; kept so that an older copy cannot bring it back;
 * - `same`: exactly what is here;
 * - `skip`: what is here is newer, or as new and different.
 */
export type Fate = 'add' | 'change' | 'remove' | 'trace' | 'same' | 'skip';

/**
 * Decides by id and `updatedAt` alone, so that taking in twice, or in another order, ends the same.
 *
 * @param here what is kept under the same id, if anything
 */
export function fateOf(here: AnyRecord | undefined, incoming: AnyRecord): Fate {
  const isGone = incoming.deletedAt !== undefined;
  if (here === undefined) return isGone ? 'trace' : 'add';
  if (incoming.updatedAt > here.updatedAt) {
    if (!isGone) return 'change';
    return here.deletedAt === undefined ? 'remove' : 'trace';
  }
  return sortedJson(here) === sortedJson(incoming) ? 'same' : 'skip';
}

/** Whether a record of this fate is written. */
export function isWritten(fate: Fate): boolean {
  return fate !== 'same' && fate !== 'skip';
}
