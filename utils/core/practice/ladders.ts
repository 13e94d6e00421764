import { alive, type Entry, newRecord } from './change';
import type { Ladder } from './ladder';
import { defaultRungs } from './ladder-defaults';
import type { Rung } from './record';

/**
 * The words of rungs 1–10 in force: those of the newest version, or the ones Askwell comes with.
 * @param own the latter, in the user's language
 */
export function currentRungs(
  ladders: readonly Ladder[],
  own: readonly string[] = defaultRungs,
): readonly string[] {
  return newest(ladders)?.rungs ?? own;
}

/** The words of one rung in force. */
export function rungWords(ladders: readonly Ladder[], rung: Rung): string {
  return currentRungs(ladders)[rung - 1] ?? '';
}

/**
 * A new version of the ladder with one rung in other words. Asks keep the number of their rung.
 *
 * @throws RangeError when the rung is not one of 1–10
 */
export function editRung(
  ladders: readonly Ladder[],
  { rung, words }: { readonly rung: Rung; readonly words: string },
  entry: Entry,
  own?: readonly string[],
): Ladder {
  const rungs = [...currentRungs(ladders, own)];
  if (rungs[rung - 1] === undefined) throw new RangeError('A ladder has rungs 1–10.');
  rungs[rung - 1] = words;
  return newLadder(ladders, rungs, entry);
}

/**
 * A new version of the whole ladder.
 *
 * @throws RangeError unless there are ten rungs
 */
export function newLadder(ladders: readonly Ladder[], rungs: readonly string[], entry: Entry): Ladder {
  if (rungs.length !== 10) throw new RangeError('A ladder has ten rungs.');
  return { ...newRecord(entry), version: (newest(ladders)?.version ?? 0) + 1, rungs: [...rungs] };
}

function newest(ladders: readonly Ladder[]): Ladder | undefined {
  return alive(ladders).reduce<Ladder | undefined>(
    (best, ladder) => (best === undefined || isNewer(ladder, best) ? ladder : best),
    undefined,
  );
}

// Two devices may have made the same version: the id decides, on both alike.
function isNewer(a: Ladder, b: Ladder): boolean {
  return a.version === b.version ? a.id > b.id : a.version > b.version;
}
