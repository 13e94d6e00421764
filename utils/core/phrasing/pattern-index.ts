import { compile, type Pattern, type Seconds, secondsAfter, startsOf } from './pattern';
import type { Tokens } from './tokens';
import { isIn } from './vocabulary';

/** A pattern with what it stands for. It is compiled when a word is met with which it can begin. */
export interface Entry<T> {
  readonly source: string;
  readonly value: T;
  pattern: Pattern | undefined;
}

interface Candidate<T> {
  readonly entry: Entry<T>;
  /** What may follow the first word; found out when that word is first met. */
  seconds: Seconds | undefined;
}

interface FirstWord<T> {
  readonly candidates: Candidate<T>[];
  /** What was found for a pair of words: most pairs are met again and again. */
  readonly bySecond: Map<number, readonly Hit<T>[]>;
}

/** Patterns found by the word they begin with and the word after it. */
export interface PatternIndex<T> {
  readonly byFirstWord: (FirstWord<T> | undefined)[];
}

/** Makes an index of patterns that keeps their order. */
export function indexPatterns<T>(sources: Iterable<readonly [pattern: string, value: T]>): PatternIndex<T> {
  const byFirstWord: (FirstWord<T> | undefined)[] = [];
  for (const [source, value] of sources) {
    const entry: Entry<T> = { source, value, pattern: undefined };
    for (const id of startsOf(source)) {
      // Without a gap, the list stays a plain array to the engine that runs it, and quick to look into.
      while (byFirstWord.length <= id) byFirstWord.push(undefined);
      const word: FirstWord<T> = (byFirstWord[id] ??= { candidates: [], bySecond: new Map() });
      if (word.candidates.at(-1)?.entry !== entry) word.candidates.push({ entry, seconds: undefined });
    }
  }
  return { byFirstWord };
}

/** A pattern that may match at the token asked for. */
export interface Hit<T> {
  readonly pattern: Pattern;
  readonly value: T;
}

const nothing: readonly never[] = [];

/** The patterns that may match at token `index`, in the order of the index. */
export function candidatesAt<T>(
  { byFirstWord }: PatternIndex<T>,
  { id, count }: Tokens,
  index: number,
): readonly Hit<T>[] {
  const first = id[index] ?? 0;
  const word = byFirstWord[first];
  if (word === undefined) return nothing;
  const second = index + 1 < count ? (id[index + 1] ?? 0) : -1;
  const known = word.bySecond.get(second);
  if (known !== undefined) return known;
  const hits = hitsOf(word.candidates, first, second);
  word.bySecond.set(second, hits);
  return hits;
}

function hitsOf<T>(candidates: readonly Candidate<T>[], first: number, second: number): readonly Hit<T>[] {
  const hits: Hit<T>[] = [];
  for (const candidate of candidates) {
    const { entry } = candidate;
    const pattern = (entry.pattern ??= compile(entry.source));
    const seconds = (candidate.seconds ??= secondsAfter(pattern, first));
    if (mayFollow(seconds, second)) hits.push({ pattern, value: entry.value });
  }
  return hits.length === 0 ? nothing : hits;
}

function mayFollow({ ids, classMask, isAny }: Seconds, second: number): boolean {
  return isAny || ids.has(second) || (second > 0 && isIn(second, classMask));
}
