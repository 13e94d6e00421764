/**
 * Every word the engine knows, as a small number. Looking a word up compares characters of the draft
 * with the table and makes no string, which is what keeps a review within its time.
 */

const initialSize = 16_384;

let table = new Int32Array(initialSize);
/** For words of the tables, which are strings already. */
const ids = new Map<string, number>();
const words: string[] = [''];
const classesOf: number[] = [0];
const hashes: number[] = [0];

/** The id of a word that is not known. */
export const unknownWord = 0;

/** One step of the hash over lower-case character codes (FNV-1a). */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 16_777_619);
}

export const hashSeed = -2_128_831_035;

/** Ids of what is no word: a number, and a part that is not the writer's prose. */
export const numberWord = intern('<number>');
export const opaqueWord = intern('<opaque>');

/** The id of a word, giving it one if it has none. Lower case, straight apostrophes. */
export function intern(word: string): number {
  const known = ids.get(word);
  if (known !== undefined) return known;
  let hash = hashSeed;
  for (let i = 0; i < word.length; i += 1) hash = hashStep(hash, word.charCodeAt(i));
  const id = words.length;
  ids.set(word, id);
  words.push(word);
  classesOf.push(0);
  hashes.push(hash);
  if (words.length * 2 > table.length) grow();
  else place(id, hash);
  return id;
}

/** The ids of words with spaces between them. */
export function internAll(list: string): ReadonlySet<number> {
  return new Set(list.split(' ').map(intern));
}

function place(id: number, hash: number): void {
  const mask = table.length - 1;
  let slot = hash & mask;
  while (table[slot] !== 0) slot = (slot + 1) & mask;
  table[slot] = id;
}

function grow(): void {
  table = new Int32Array(table.length * 2);
  for (let id = 1; id < words.length; id += 1) place(id, hashes[id] ?? 0);
}

/** The id of `text[start, end)` in any case, given its hash; 0 when the word is not known. */
export function lookUp(text: string, start: number, end: number, hash: number): number {
  const mask = table.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const id = table[slot] ?? 0;
    if (id === 0) return unknownWord;
    if (hashes[id] === hash && isSame(text, start, end, words[id] ?? '')) return id;
  }
}

function isSame(text: string, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false;
  for (let i = 0; i < word.length; i += 1) {
    if (lowerCode(text.charCodeAt(start + i)) !== word.charCodeAt(i)) return false;
  }
  return true;
}

/** Lower case of an ASCII letter, a straight apostrophe for a curly one, anything else as it is. */
export function lowerCode(code: number): number {
  if (code >= 65 && code <= 90) return code | 32;
  if (code === 0x2019 || code === 0x2018) return 39;
  return code;
}

/** The word an id stands for, in lower case; empty for an unknown word. */
export function wordOf(id: number): string {
  return words[id] ?? '';
}

/** Makes the words a class; a class is one bit, see `word-classes.ts`. */
export function addToClass(classBit: number, words: readonly string[]): void {
  const ids = words.map(intern);
  for (const id of ids) classesOf[id] = (classesOf[id] ?? 0) | classBit;
  members.set(classBit, ids);
}

/** Whether the word belongs to any of the classes in the mask. */
export function isIn(id: number, classMask: number): boolean {
  return ((classesOf[id] ?? 0) & classMask) !== 0;
}

const members = new Map<number, number[]>();

/** Ids of all words of a class. */
export function membersOf(classBit: number): readonly number[] {
  return members.get(classBit) ?? [];
}
