import { words as knownWords, verbs } from './patterns.generated';

/**
 * Every word the engine knows, as a small number. Looking a word up compares characters of the draft
 * with the table and makes no string, which is what keeps a review within its time.
 */

/** The id of a word that is not known. */
export const unknownWord = 0;

/** Ids of what is no word: a number, and a part that is not the writer's prose. */
export const numberWord = 1;
export const opaqueWord = 2;

/** By id: unknown, number, opaque, then the words of the generated table, then those met while modules load. */
const words = unpackWords(knownWords);
const classes = new Uint16Array(4_096);
const hashes = new Int32Array(4_096);
const table = new Uint16Array(16_384);

/**
 * Words are packed one after the other: a capital letter says how many letters of the word before it ends in, from A
 * for none, and what stands before those follows.
 */
function unpackWords(packed: string): string[] {
  const unpacked = [''];
  let [word, start] = ['', 1];
  let shared = packed.charCodeAt(0) - 65;
  for (let at = 1; at <= packed.length; at += 1) {
    const code = packed.charCodeAt(at);
    if (at < packed.length && !(code >= 65 && code <= 90)) continue;
    word = packed.slice(start, at) + word.slice(word.length - shared);
    unpacked.push(word);
    shared = code - 65;
    start = at + 1;
  }
  return unpacked;
}

/** One step of the hash over lower-case character codes (FNV-1a). */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 16_777_619);
}

export const hashSeed = -2_128_831_035;

for (let id = 3; id < words.length; id += 1) place(id);
for (const [from, to] of verbs) classes.fill(1, from, to);

function place(id: number): void {
  const word = words[id] ?? '';
  const { length } = word;
  let hash = hashSeed;
  for (let i = 0; i < length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 16_777_619);
  hashes[id] = hash;
  let slot = hash & 16_383;
  while (table[slot] !== 0) slot = (slot + 1) & 16_383;
  table[slot] = id;
}

function hashOf(word: string): number {
  let hash = hashSeed;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 16_777_619);
  return hash;
}

/** The words asked for by their spelling, for the script that writes the table. */
export const namedWords: string[] = [];

/** The id of a word, giving it one if it has none. Lower case, straight apostrophes. */
export function intern(word: string): number {
  namedWords.push(word);
  const known = idOf(word);
  if (known !== unknownWord) return known;
  const id = words.push(word) - 1;
  place(id);
  return id;
}

/** The id of a word in lower case; 0 when it is not known. */
export function idOf(word: string): number {
  return lookUp(word, 0, word.length, hashOf(word));
}

/** Some words, to ask whether one of them stands somewhere. */
export interface WordSet {
  has(id: number): boolean;
}

/** The sets a word is in: a bit each, in as many numbers as there are sets for. */
const setsInNumber = 32;
const maxSets = 96;
const width = maxSets / setsInNumber;
const sets = new Int32Array(classes.length * width);
let setCount = 0;

/** A set of the words in a text, spaces between them. It is made when it is first asked. */
export function internAll(list: string): WordSet {
  namedWords.push(list);
  const offset = Math.floor(setCount / setsInNumber);
  const bit = 1 << (setCount % setsInNumber);
  setCount += 1;
  let isMade = false;
  const make = (): void => {
    isMade = true;
    for (const word of list.split(' ')) {
      const at = idOf(word) * width + offset;
      sets[at] = (sets[at] ?? 0) | bit;
    }
    const unknown = unknownWord * width + offset;
    sets[unknown] = (sets[unknown] ?? 0) & ~bit;
  };
  return {
    has(id) {
      if (!isMade) make();
      return ((sets[id * width + offset] ?? 0) & bit) !== 0;
    },
  };
}

/** The id of `text[start, end)` in any case, given its hash; 0 when the word is not known. */
export function lookUp(text: string, start: number, end: number, hash: number): number {
  for (let slot = hash & 16_383; ; slot = (slot + 1) & 16_383) {
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

/** Makes words a class. */
export function addToClass(classBit: number, ids: readonly number[]): void {
  for (const id of ids) classes[id] = (classes[id] ?? 0) | classBit;
}

/** Classes of a word, a bit each. */
export function classesOf(id: number): number {
  return classes[id] ?? 0;
}

/** Whether the word belongs to any of the classes in the mask. */
export function isIn(id: number, classMask: number): boolean {
  return ((classes[id] ?? 0) & classMask) !== 0;
}
