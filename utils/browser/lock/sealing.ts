import { HIDDEN, mapWords, type WordPaths } from '@/utils/core/lock/words';
import { ciphersNow } from './cipher';
import type { Words } from './field-cipher';
import { guestFor, heldKeys, keyBehind } from './keys';

/** The words of one value, beside the value that has `HIDDEN` in their places. */
export interface Sealed {
  /** The id of the lock. */
  readonly lock: string;
  /**
   * One after the other, later ones count. Without `opener` it is under the key of the lock, else under the one
   * that the opener leads to.
   */
  readonly boxes: readonly { readonly box: string; readonly opener?: string }[];
}

export interface MaySealed {
  readonly sealed?: Sealed;
}

/** What the words belong to, and where they stand in it. */
export interface Place {
  readonly name: string;
  readonly paths: WordPaths;
}

/** The lock was turned on, off or changed since this was read: reading it again helps. */
export class LockChanged extends Error {
  override readonly name = 'LockChanged';

  constructor() {
    super('the lock is another one than when this was read');
  }
}

/** The value with its words, as far as the lock is open; a locked one is given as it lies there. */
export function withWords<T extends object>(value: T & MaySealed, place: Place): T {
  const { sealed, ...rest } = value;
  const words = sealed && wordsOf(sealed, place.name);
  if (words === undefined) return value;
  // Without `sealed`, which no type of ours has, it is what it was before.
  return mapWords(rest, place.paths, (word, at) => (word === HIDDEN ? (words.get(at) ?? word) : word)) as T;
}

/**
 * The value as it is to be kept.
 *
 * Read while locked and written again it keeps its words, and those that were put in since are added to them.
 *
 * @param lock the id of the lock there is; `undefined` when there is none
 * @throws LockChanged
 */
export function withoutWords<T extends object>(
  value: T & MaySealed,
  place: Place,
  lock: string | undefined,
): T & MaySealed {
  const { sealed: before } = value;
  if (before && before.lock !== lock) throw new LockChanged();
  if (lock === undefined) return value;
  const known = before && wordsOf(before, place.name);
  const words = new Map(known);
  const added: string[] = [];
  const hidden = mapWords(value, place.paths, (word, at) => {
    if (before && word === HIDDEN) return HIDDEN;
    added.push(at);
    words.set(at, word);
    return HIDDEN;
  });
  if (added.length === 0) return value;
  const box = boxOf(words, lock, place.name);
  // What does not open here stays below what is new.
  const boxes = before && known === undefined ? [...before.boxes, box] : [box];
  return { ...hidden, sealed: { lock, boxes } };
}

/** What of a kept value was written while locked: the openers it needs. */
export function openersOf({ sealed }: MaySealed): string[] {
  return sealed?.boxes.flatMap(({ opener }) => opener ?? []) ?? [];
}

function wordsOf({ lock, boxes }: Sealed, name: string): Words | undefined {
  const keys = heldKeys();
  if (keys?.lock !== lock) return undefined;
  const all = new Map<string, string>();
  for (const { box, opener } of boxes) {
    const key = opener === undefined ? keys.data : keyBehind(opener);
    const words = key && ciphersNow().openWords(box, key, `${lock}/${name}`);
    if (words === undefined) return undefined;
    for (const [at, word] of words) all.set(at, word);
  }
  return all;
}

function boxOf(words: Words, lock: string, name: string): Sealed['boxes'][number] {
  const keys = heldKeys();
  const place = `${lock}/${name}`;
  if (keys?.lock === lock) return { box: ciphersNow().sealWords(words, keys.data, place) };
  const guest = guestFor(lock);
  if (guest === undefined) throw new LockChanged();
  return { box: ciphersNow().sealWords(words, guest.key, place), opener: guest.opener };
}
