import { type Clauses, fits, type Match, mayBegin, startsOf, unpack, unpackMacros } from './pattern';
import { indexes } from './patterns.generated';
import type { Tokens } from './tokens';
import { classesOf } from './vocabulary';

/** Number of the first pattern of each index. */
const firsts: number[] = [];
/** All patterns, one index after the other. */
const texts: string[] = [];
/** The index of each. */
const indexOf: number[] = [];
for (let index = 0; index < indexes.length; index += 1) {
  const list = (indexes[index] ?? '').split(' ');
  firsts.push(texts.length);
  for (let i = 0; i < list.length; i += 1) {
    texts.push(list[i] ?? '');
    indexOf.push(index);
  }
}

/** Where the steps of a pattern begin; -1 until it is met. */
const begins = new Int32Array(texts.length).fill(-1);

/**
 * Chains of the patterns that may begin with a word: the newest link by the word's id; the pattern of each link, and
 * the link before it.
 */
const newest = new Uint16Array(4_096);
const patternOf = new Uint16Array(12_288);
const linkBefore = new Uint16Array(patternOf.length);
let links = 0;
/** Numbers of the patterns that may begin with any word of a class, by its bit. */
const byClass: number[][] = Array.from({ length: 16 }, () => []);
/** The classes with which any pattern begins. */
let classesAtStart = 0;

let isReady = false;

/** Links every pattern to its first words. Done with the first sentence: a page that opens may never read one. */
function prepare(): void {
  isReady = true;
  unpackMacros();
  for (let pattern = 0; pattern < texts.length; pattern += 1) {
    startsOf(texts[pattern] ?? '', {
      word(id) {
        links += 1;
        patternOf[links] = pattern;
        linkBefore[links] = newest[id] ?? 0;
        newest[id] = links;
      },
      class(bit) {
        byClass[bit]?.push(pattern);
        classesAtStart |= 1 << bit;
      },
    });
  }
  if (links >= patternOf.length) throw new Error('The pattern index has too few links');
}

/** The patterns that may match at a token, by index and in its order. */
export interface Hits {
  readonly lists: readonly (readonly number[] | undefined)[];
  /** Which lists have any: a bit each. */
  readonly mask: number;
}

const none: readonly number[] = [];
const noHits: Hits = { lists: [], mask: 0 };

/** The patterns that may begin with a word, in their order. */
const candidates = new Array<readonly number[] | undefined>(4_096);

function candidatesOf(id: number): readonly number[] {
  return candidates[id] ?? findCandidates(id);
}

function findCandidates(id: number): readonly number[] {
  const found: number[] = [];
  for (let link = newest[id] ?? 0; link > 0; link = linkBefore[link] ?? 0) {
    const pattern = patternOf[link] ?? 0;
    if (found[found.length - 1] !== pattern) found.push(pattern);
  }
  found.reverse();
  const classes = classesOf(id) & classesAtStart;
  const all = classes === 0 ? found : withClasses(found, classes);
  candidates[id] = all;
  return all;
}

function withClasses(found: readonly number[], classes: number): readonly number[] {
  const all = new Set(found);
  byClass.forEach((patterns, bit) => {
    if ((classes & (1 << bit)) !== 0) for (const pattern of patterns) all.add(pattern);
  });
  return [...all].sort((a, b) => a - b);
}

/** What was found for a pair of words: most pairs are met again and again. */
const known = new Map<number, Hits>();
const maxKnown = 30_000;

function hitsOf(first: number, second: number): Hits {
  const patterns = candidatesOf(first);
  if (patterns.length === 0) return noHits;
  const pair = first * 8_192 + second + 1;
  const before = known.get(pair);
  if (before !== undefined) return before;
  if (known.size >= maxKnown) known.clear();
  const hits = findHits(patterns, first, second);
  known.set(pair, hits);
  return hits;
}

function findHits(patterns: readonly number[], first: number, second: number): Hits {
  let mask = 0;
  let lists: number[][] | undefined;
  for (let i = 0; i < patterns.length; i += 1) {
    const pattern = patterns[i] ?? 0;
    let begin = begins[pattern] ?? -1;
    if (begin < 0) begins[pattern] = begin = unpack(texts[pattern] ?? '');
    if (!mayBegin(begin, first, second)) continue;
    const index = indexOf[pattern] ?? 0;
    mask |= 1 << index;
    lists ??= new Array<number[]>(indexes.length);
    (lists[index] ??= []).push(pattern);
  }
  return lists === undefined ? noHits : { lists, mask };
}

/** Looks up the patterns that may match at each token. */
export function lookUpHits(tokens: Tokens): void {
  if (!isReady) prepare();
  const { id, count, hits } = tokens;
  let mask = 0;
  for (let i = 0; i < count; i += 1) {
    const found = hitsOf(id[i] ?? 0, i + 1 < count ? (id[i + 1] ?? 0) : -1);
    hits[i] = found;
    mask |= found.mask;
  }
  tokens.mask = mask;
}

/** Whether any token of the sentence has a pattern of the index. */
export function hasHits({ mask }: Tokens, index: number): boolean {
  return (mask & (1 << index)) !== 0;
}

/** Numbers of the patterns of an index that may match at a token, in its order. */
export function hitsAt(tokens: Tokens, index: number, token: number): readonly number[] {
  if (token >= tokens.count) return none;
  const { mask, lists } = tokens.hits[token] ?? noHits;
  return (mask & (1 << index)) === 0 ? none : (lists[index] ?? none);
}

/** Tries a pattern at a token; fills `match` and says whether it fits. */
export function matches(pattern: number, clauses: Clauses, token: number, match: Match): boolean {
  return fits(begins[pattern] ?? 0, clauses, token, match);
}

/** Which pattern of its index it is. */
export function placeOf(pattern: number, index: number): number {
  return pattern - (firsts[index] ?? 0);
}
