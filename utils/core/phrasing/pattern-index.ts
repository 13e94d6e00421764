import { compile, type Pattern, type Seconds, secondsAfter } from './pattern';
import type { Tokens } from './tokens';
import { isIn } from './vocabulary';

/** A pattern with what it stands for. */
export interface Entry<T> {
  readonly pattern: Pattern;
  readonly value: T;
}

interface Candidate<T> extends Entry<T> {
  /** Found out when the first word is first met. */
  seconds: Seconds | undefined;
}

/** Patterns found by the word they begin with and the word after it. */
export interface PatternIndex<T> {
  readonly byFirstWord: (Candidate<T>[] | undefined)[];
}

/** Compiles patterns into an index that keeps their order. */
export function indexPatterns<T>(sources: Iterable<readonly [pattern: string, value: T]>): PatternIndex<T> {
  const byFirstWord: (Candidate<T>[] | undefined)[] = [];
  for (const [source, value] of sources) {
    const pattern = compile(source);
    for (const id of pattern.start) (byFirstWord[id] ??= []).push({ pattern, value, seconds: undefined });
  }
  return { byFirstWord };
}

const nothing: readonly never[] = [];

/** The entries that may match at token `index`, in the order of the index. */
export function candidatesAt<T>(
  { byFirstWord }: PatternIndex<T>,
  tokens: Tokens,
  index: number,
): readonly Entry<T>[] {
  const first = tokens.id[index] ?? 0;
  const candidates = byFirstWord[first];
  if (candidates === undefined) return nothing;
  const second = index + 1 < tokens.count ? (tokens.id[index + 1] ?? 0) : -1;
  let found: Entry<T>[] | undefined;
  for (const candidate of candidates) {
    const seconds = (candidate.seconds ??= secondsAfter(candidate.pattern, first));
    if (mayFollow(seconds, second)) (found ??= []).push(candidate);
  }
  return found ?? nothing;
}

function mayFollow({ ids, classMask, isAny }: Seconds, second: number): boolean {
  return isAny || ids.has(second) || (second > 0 && isIn(second, classMask));
}
