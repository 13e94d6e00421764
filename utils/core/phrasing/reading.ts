import { findAskKind } from './en/asks';
import { compile, type Match, matches, type Pattern } from './pattern';
import { repaired } from './repair';
import type { AskKind } from './review-result';
import { type Rewording, rewordSentence } from './rewording';
import type { Found, Repair, Rule } from './rule';
import type { ReadState } from './segments';
import type { Sentence } from './sentence';

/** What was read in one segment. Offsets inside it count from the segment's start, so it can move with the draft. */
export interface Reading {
  /** UTF-16 length of the segment. */
  readonly length: number;
  /** The state in which the segment begins. */
  readonly state: ReadState;
  readonly isMasked: boolean;
  readonly words: number;
  readonly ask: { readonly start: number; readonly end: number; readonly kind: AskKind } | undefined;
  readonly findings: readonly LocalFinding[];
  readonly rewording: Rewording | undefined;
}

export interface LocalFinding extends Found {
  readonly rule: Rule;
}

interface Entry {
  readonly rule: Rule;
  readonly pattern: Pattern;
  readonly repair: Repair;
  readonly unless: ((sentence: Sentence, match: Match) => boolean) | undefined;
}

/** All phrases of a list of rules, found by their first word. */
export interface RuleIndex {
  readonly byFirstWord: (readonly Entry[] | undefined)[];
  readonly rules: readonly Rule[];
}

export function indexRules(rules: readonly Rule[]): RuleIndex {
  const byFirstWord: Entry[][] = [];
  for (const rule of rules) {
    for (const phrase of rule.phrases ?? []) {
      const pattern = compile(phrase.pattern);
      const entry: Entry = { rule, pattern, repair: phrase.repair ?? 'none', unless: phrase.unless };
      for (const id of pattern.start) (byFirstWord[id] ??= []).push(entry);
    }
  }
  return { byFirstWord, rules };
}

/** Reads one sentence of prose; `base` is the offset of its segment. */
export function readProse(sentence: Sentence, index: RuleIndex, base: number, state: ReadState): Reading {
  const kind = findAskKind(sentence);
  const findings = findPhrases(sentence, index, base);
  const { tokens } = sentence;
  const start = (tokens.start[Math.min(sentence.body, Math.max(tokens.count - 1, 0))] ?? base) - base;
  const end = (tokens.end[Math.max(tokens.count - 1, 0)] ?? base) - base;
  return {
    length: sentence.segmentEnd - base,
    state,
    isMasked: false,
    words: tokens.count,
    ask: kind === undefined ? undefined : { start, end, kind },
    findings,
    rewording: rewordSentence(sentence, base),
  };
}

export function maskedReading(length: number, state: ReadState): Reading {
  return { length, state, isMasked: true, words: 0, ask: undefined, findings: none, rewording: undefined };
}

const none: readonly LocalFinding[] = [];

function findPhrases(sentence: Sentence, index: RuleIndex, base: number): readonly LocalFinding[] {
  const { tokens } = sentence;
  const match: Match = { from: 0, to: 0, end: 0 };
  let found: LocalFinding[] | undefined;
  for (let i = 0; i < tokens.count; i += 1) {
    const entries = index.byFirstWord[tokens.id[i] ?? 0];
    if (entries === undefined) continue;
    for (const entry of entries) {
      if (!matches(entry.pattern, sentence, i, match)) continue;
      if (entry.unless?.(sentence, match) === true) continue;
      const { start, end, replacements } = repaired(sentence, match.from, match.to, entry.repair);
      const last = found?.at(-1);
      if (last?.rule === entry.rule && last.end > start - base) continue;
      (found ??= []).push({ rule: entry.rule, start: start - base, end: end - base, replacements });
    }
  }
  return found ?? none;
}
