import { findAskKind } from './en/asks';
import { factsIn } from './en/facts';
import { countEnglishWords } from './en/language';
import { pleasantryOf } from './en/pleasantries';
import { isMark, type Match, matches } from './pattern';
import { candidatesAt, indexPatterns, type PatternIndex } from './pattern-index';
import { repaired } from './repair';
import type { AskKind } from './review-result';
import { type Rewording, rewordSentence } from './rewording';
import type { Found, Repair, Rule } from './rule';
import type { ReadState } from './segments';
import { endOf, type Sentence, startOf } from './sentence';

/** What was read in one segment. Offsets count from the segment's start, so a reading can move with the draft. */
export interface Reading {
  /** UTF-16 length of the segment. */
  readonly length: number;
  /** The state in which the segment begins. */
  readonly state: ReadState;
  readonly isMasked: boolean;
  readonly isListItem: boolean;
  readonly words: number;
  readonly englishWords: number;
  readonly ask: { readonly start: number; readonly end: number; readonly kind: AskKind } | undefined;
  readonly findings: readonly LocalFinding[];
  readonly rewording: Rewording | undefined;
  /** Bits of `Fact`. */
  readonly facts: number;
  readonly hasGreeting: boolean;
  /** A greeting or "how are you", and nothing else. */
  readonly isPleasantry: boolean;
  /** Where the words begin and end. */
  readonly textStart: number;
  readonly textEnd: number;
}

export interface LocalFinding extends Found {
  readonly rule: Rule;
}

interface RulePhrase {
  readonly rule: Rule;
  readonly repair: Repair;
  readonly repairIf: ((sentence: Sentence, match: Match) => boolean) | undefined;
  readonly unless: ((sentence: Sentence, match: Match) => boolean) | undefined;
}

/** All phrases of a list of rules, found by their first word. */
export interface RuleIndex {
  readonly phrases: PatternIndex<RulePhrase>;
  /** Those that read a sentence on their own. */
  readonly readers: readonly Rule[];
  readonly rules: readonly Rule[];
}

export function indexRules(rules: readonly Rule[]): RuleIndex {
  const phrases = rules.flatMap((rule) =>
    (rule.phrases ?? []).map(
      ({ pattern, repair = 'none', repairIf, unless }) =>
        [pattern, { rule, repair, repairIf, unless }] as const,
    ),
  );
  const readers = rules.filter(({ inSentence }) => inSentence !== undefined);
  return { phrases: indexPatterns<RulePhrase>(phrases), readers, rules };
}

const none: readonly LocalFinding[] = [];

/** Reads one sentence of prose that has at least one token; `base` is the offset of its segment. */
export function readProse(sentence: Sentence, index: RuleIndex, base: number, state: ReadState): Reading {
  const { tokens } = sentence;
  const last = tokens.count - 1;
  const pleasantry = pleasantryOf(sentence);
  const kind = pleasantry.isWhole ? undefined : findAskKind(sentence);
  const textEnd = endOf(sentence, last) - base;
  const askStart = startOf(sentence, Math.min(sentence.body, last)) - base;
  return {
    length: sentence.segmentEnd - base,
    state,
    isMasked: false,
    isListItem: sentence.isListItem,
    words: countWords(sentence),
    englishWords: countEnglishWords(tokens),
    ask: kind === undefined ? undefined : { start: askStart, end: textEnd, kind },
    findings: findAll(sentence, index, base),
    rewording: rewordSentence(sentence, base),
    facts: factsIn(sentence),
    hasGreeting: pleasantry.hasGreeting,
    isPleasantry: pleasantry.isWhole,
    textStart: startOf(sentence, 0) - base,
    textEnd,
  };
}

/** Words, numbers and opaque parts; no marks. */
function countWords(sentence: Sentence): number {
  let words = 0;
  for (let i = 0; i < sentence.last; i += 1) if (!isMark(sentence.tokens, i)) words += 1;
  return words;
}

/** The reading of a segment that is masked or empty. */
export function blankReading(length: number, state: ReadState): Reading {
  return {
    length,
    state,
    isMasked: true,
    isListItem: false,
    words: 0,
    englishWords: 0,
    ask: undefined,
    findings: none,
    rewording: undefined,
    facts: 0,
    hasGreeting: false,
    isPleasantry: false,
    textStart: 0,
    textEnd: 0,
  };
}

function findAll(sentence: Sentence, index: RuleIndex, base: number): readonly LocalFinding[] {
  let found = findPhrases(sentence, index, base);
  for (const rule of index.readers) {
    for (const { start, end, replacements } of rule.inSentence?.(sentence) ?? []) {
      if (found.some((other) => other.rule === rule && other.start < end - base && other.end > start - base))
        continue;
      found = [...found, { rule, start: start - base, end: end - base, replacements }];
    }
  }
  return found;
}

function findPhrases(sentence: Sentence, index: RuleIndex, base: number): readonly LocalFinding[] {
  const { tokens } = sentence;
  const match: Match = { from: 0, to: 0, end: 0 };
  let found: LocalFinding[] | undefined;
  for (let i = 0; i < tokens.count; i += 1) {
    for (const { pattern, value: entry } of candidatesAt(index.phrases, tokens, i)) {
      if (!matches(pattern, sentence, i, match) || entry.unless?.(sentence, match) === true) continue;
      const local = localFinding(sentence, entry, match, base);
      if (
        found?.some(
          (other) => other.rule === entry.rule && other.end > local.start && other.start < local.end,
        )
      )
        continue;
      (found ??= []).push(local);
    }
  }
  return found ?? none;
}

function localFinding(
  sentence: Sentence,
  { rule, repair, repairIf }: RulePhrase,
  match: Match,
  base: number,
): LocalFinding {
  const offered = repairIf?.(sentence, match) === false ? 'none' : repair;
  const { start, end, replacements } = repaired(sentence, match.from, match.to, offered);
  return { rule, start: start - base, end: end - base, replacements };
}
