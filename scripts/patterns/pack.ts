import '../../utils/core/phrasing';
import { type Frame, frames } from '../../utils/core/phrasing/en/frames';
import { verbBases } from '../../utils/core/phrasing/en/verbs.generated';
import { classWords, macros } from '../../utils/core/phrasing/en/word-classes';
import { packedWord, shortWords, signs } from '../../utils/core/phrasing/pattern-code';
import { patternSources, patternValues } from '../../utils/core/phrasing/pattern-sources';
import * as Index from '../../utils/core/phrasing/pattern-use';
import * as Sign from '../../utils/core/phrasing/sign';
import { namedWords } from '../../utils/core/phrasing/vocabulary';
import * as WordClass from '../../utils/core/phrasing/word-class';
import { type Item, numberWord, parse, parseOptions } from './parse';

/** The content of `patterns.generated.ts`, from the texts as they are now. */
export function packedPatterns(): string {
  const names = (Object.keys(Index) as (keyof typeof Index)[]).sort((a, b) => Index[a] - Index[b]); // the names it exports
  const indexes = names.map((name) => patternSources[name].map((source) => parse(source)));
  const macroNames = inOrderOfUse();
  const macroOptions = macroNames.map((name) => parseOptions(macros[name] ?? ''));
  const classes = classLists();
  const known = orderWords([...indexes.flat(2), ...macroOptions.flat(2)].flatMap(wordsIn).concat(...classes));
  const pack = packer(known.words, macroNames);
  const { kinds, letters } = kindsOfFrames();
  return [
    '// Written by `npm run build:patterns`: change the texts that it packs.',
    "import type { Frame } from './en/frames';",
    '',
    '/** The words the engine knows, in the order of their ids, see `unpackWords`. */',
    `export const words =\n  ${quoted(packedWords(known.words))};`,
    '',
    '/** Which of them are verbs in their base form: first id and the one after the last. */',
    `export const verbs: readonly (readonly [number, number])[] = ${JSON.stringify(known.verbs)};`,
    '',
    '/** Packed words of each class, by its bit. */',
    `export const classWords = ${quoted(classes.map((words) => words.map(pack.word).join('')).join(' '))};`,
    '',
    '/** Packed options of the macros. */',
    `export const macros =\n  ${quoted(macroOptions.map((options) => pack.options(options)).join(' '))};`,
    '',
    '/** Packed patterns, by index. */',
    'export const indexes: readonly string[] = [',
    ...indexes.map((patterns) => `  ${quoted(patterns.map(pack.items).join(' '))},`),
    '];',
    '',
    '/** What the patterns say: the verdict, the fact and the frame of each. */',
    `export const askVerdicts =\n  ${quoted(patternValues.asks.join(''))};`,
    `export const factsOfPatterns = ${quoted(patternValues.facts.join(''))};`,
    `export const framesOfPatterns = ${quoted(letters)};`,
    `export const frameKinds: readonly Frame[] = ${JSON.stringify(kinds)};`,
    '',
  ].join('\n');
}

/** The names of the macros, each after those it uses. */
function inOrderOfUse(): string[] {
  const names = new Set<string>();
  const add = (name: string): void => {
    for (const [, used = ''] of (macros[name] ?? '').matchAll(/\$([a-z]+)/g)) add(used);
    names.add(name);
  };
  for (const name of Object.keys(macros)) add(name);
  return [...names];
}

const quoted = (text: string): string => JSON.stringify(text);

/** Words of each class by its bit; the verbs are known by their place. */
function classLists(): string[][] {
  const lists: string[][] = [];
  for (const [name, mask] of Object.entries(WordClass)) {
    const bit = Math.log2(mask);
    while (lists.length <= bit) lists.push([]);
    if (name !== 'verb') lists[bit] = (classWords[name] ?? '').split(' ');
  }
  return lists;
}

function wordsIn(item: Item): readonly string[] {
  switch (item.kind) {
    case 'words':
      return item.words;
    case 'optional':
      return wordsIn(item.item);
    case 'choice':
      return item.options.flat().flatMap(wordsIn);
    default:
      return [];
  }
}

interface KnownWords {
  /** By id from 1 on; `opaque` has the second place. */
  readonly words: readonly string[];
  readonly verbs: readonly (readonly [number, number])[];
}

/**
 * Gives every word its place: those that patterns use most have one sign, the others that they use two, and the rest,
 * words that only code names and verbs, none. Verbs stand together, so that two pairs of numbers tell them.
 */
function orderWords(used: readonly string[]): KnownWords {
  const verbs = new Set(verbBases.split(' '));
  const counts = new Map<string, number>();
  for (const word of used) if (word !== numberWord) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byUse = [...counts].sort(([a, x], [b, y]) => y - x || compare(a, b)).map(([word]) => word);
  const isVerb = (word: string) => verbs.has(word);
  const isNone = (word: string) => !verbs.has(word);
  const frequent = byUse.slice(0, shortWords - 2);
  const others = byUse.slice(shortWords - 2);
  const named = namedWords.flatMap((list) => list.split(' '));
  const unused = [...new Set([...named, ...verbs])].filter((word) => word !== '' && !counts.has(word));
  const [a, b, c, d] = [
    [numberWord, '<opaque>', ...frequent.filter(isNone)],
    [...frequent.filter(isVerb), ...others.filter(isVerb).sort(byEnding)],
    [...others.filter(isNone).sort(byEnding), ...unused.filter(isNone).sort(byEnding)],
    unused.filter(isVerb).sort(byEnding),
  ];
  const words = [...a, ...b, ...c, ...d];
  const range = (before: number, list: readonly string[]) => [before + 1, before + 1 + list.length] as const;
  return { words, verbs: [range(a.length, b), range(words.length - d.length, d)] };
}

/** Words with the same ending come to stand beside each other. */
const byEnding = (a: string, b: string): number => compare(reversed(a), reversed(b));
const reversed = (word: string): string => Array.from(word).reverse().join('');

/** Each word as a capital letter for how much of its end is that of the word before, and what stands before that. */
function packedWords(words: readonly string[]): string {
  return words
    .map((word, i) => {
      if (/[A-Z]/.test(word)) throw new Error(`A word has a capital letter: ${word}`);
      const before = words[i - 1] ?? '';
      let shared = 0;
      while (shared < word.length && shared < 25 && word.at(-1 - shared) === before.at(-1 - shared))
        shared += 1;
      return String.fromCharCode(65 + shared) + word.slice(0, word.length - shared);
    })
    .join('');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Packer {
  readonly word: (word: string) => string;
  readonly items: (items: readonly Item[]) => string;
  readonly options: (options: readonly (readonly Item[])[]) => string;
}

function packer(words: readonly string[], macroNames: readonly string[]): Packer {
  const ids = new Map(words.map((word, i) => [word, i + 1]));
  const sign = (value: number): string => signs.charAt(value);
  const idOf = (word: string): number => ids.get(word) ?? 0;
  const word = (text: string): string => packedWord(idOf(text));
  const items = (list: readonly Item[]): string => list.map(item).join('');
  const options = (list: readonly (readonly Item[])[]): string =>
    list.map(items).join(sign(Sign.or)) + sign(Sign.close);
  const item = (one: Item): string => {
    switch (one.kind) {
      case 'words': {
        const { length } = one.words;
        const all = [...one.words]
          .sort((a, b) => idOf(a) - idOf(b))
          .map(word)
          .join('');
        if (length === 1) return all;
        return length < 10 ? sign(Sign.twoWords + length - 2) + all : sign(Sign.words) + sign(length) + all;
      }
      case 'choice':
        return sign(Sign.open) + options(one.options);
      case 'optional':
        return sign(Sign.optional) + item(one.item);
      case 'gap':
        return sign(Sign.gap) + sign(one.words);
      case 'class':
        return sign(Sign.wordClass) + sign(bitOf(one.name));
      case 'macro':
        return sign(Sign.macro) + sign(placeOf(one.name, macroNames));
      default:
        return sign(Sign[one.kind]);
    }
  };
  return { word, items, options };
}

function bitOf(name: string): number {
  const mask = Object.entries(WordClass).find(([known]) => known === name)?.[1];
  if (mask === undefined) throw new Error(`No word class <${name}>`);
  return Math.log2(mask);
}

function placeOf(name: string, names: readonly string[]): number {
  if (!names.includes(name)) throw new Error(`No macro $${name}`);
  return names.indexOf(name);
}

/** The kinds of frames there are, and a letter for the kind of each pattern. */
function kindsOfFrames(): { kinds: readonly Frame[]; letters: string } {
  const kinds = new Map<string, Frame>();
  let letters = '';
  for (const { pattern: _, ...kind } of frames) {
    const key = JSON.stringify(kind);
    if (!kinds.has(key)) kinds.set(key, kind);
    letters += String.fromCharCode(97 + [...kinds.keys()].indexOf(key));
  }
  return { kinds: [...kinds.values()], letters };
}
