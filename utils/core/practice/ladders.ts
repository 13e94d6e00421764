import { type Entry, newRecord } from './change';
import type { Ladder } from './ladder';
import type { Rung } from './record';

/**
 * A new version of the ladder with one rung in other words. Asks keep the number of their rung.
 *
 * @param newest the version in force; `undefined` while it is the one Askwell comes with
 * @param rungs the words in force
 * @throws RangeError when the rung is not one of 1–10
 */
export function editRung(
  newest: Ladder | undefined,
  { rungs, rung, words }: { readonly rungs: readonly string[]; readonly rung: Rung; readonly words: string },
  entry: Entry,
): Ladder {
  if (rungs[rung - 1] === undefined) throw new RangeError('A ladder has rungs 1–10.');
  return newLadder(newest, rungs.with(rung - 1, words), entry);
}

/**
 * A new version of the whole ladder.
 *
 * @throws RangeError unless there are ten rungs
 */
export function newLadder(newest: Ladder | undefined, rungs: readonly string[], entry: Entry): Ladder {
  if (rungs.length !== 10) throw new RangeError('A ladder has ten rungs.');
  return { ...newRecord(entry), version: (newest?.version ?? 0) + 1, rungs: [...rungs] };
}
