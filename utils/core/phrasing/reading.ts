import { findAskKind } from './en/asks';
import { factsIn } from './en/facts';
import { countEnglishWords } from './en/language';
import { pleasantryOf } from './en/pleasantries';
import { isMark, type Match } from './pattern';
import { hasHits, hitsAt, lookUpHits, matches, placeOf } from './pattern-index';
import * as Index from './pattern-use';
import { repaired } from './repair';
import type { AskKind } from './review-result';
import { type Rewording, rewordSentence } from './rewording';
import type { Found, Phrase, Rule } from './rule';
import { rules } from './rules/en';
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
  /** The rewording, where there is one, still says thank you. */
  readonly staysThankful: boolean;
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

interface RulePhrase extends Phrase {
  readonly rule: Rule;
}

/** The phrases of all rules, as they are numbered in the pattern index. */
const phrases: readonly RulePhrase[] = rules.flatMap((rule) =>
  (rule.phrases ?? []).map((phrase) => ({ ...phrase, rule })),
);

/** Rules that read a sentence on their own. */
const readers: readonly Rule[] = rules.filter(({ inSentence }) => inSentence !== undefined);

const none: readonly LocalFinding[] = [];

/** "I'd appreciate it if you could …" is gone with its frame, and its thanks with it. */
const thankful = /thank|thx|cheers|grateful|appreciat|\b(?:ty|tia)\b/i;

/** Reads one sentence of prose that has at least one token; `base` is the offset of its segment. */
export function readProse(
  sentence: Sentence,
  disabled: ReadonlySet<string>,
  base: number,
  state: ReadState,
): Reading {
  const { tokens } = sentence;
  lookUpHits(tokens);
  const last = tokens.count - 1;
  const pleasantry = pleasantryOf(sentence);
  const kind = pleasantry.isWhole ? undefined : findAskKind(sentence);
  const textEnd = endOf(sentence, last) - base;
  const rewording = rewordSentence(sentence, base, kind);
  const askStart = startOf(sentence, Math.min(sentence.body, last)) - base;
  return {
    length: sentence.segmentEnd - base,
    state,
    isMasked: false,
    isListItem: sentence.isListItem,
    words: countWords(sentence),
    englishWords: countEnglishWords(tokens),
    ask: kind === undefined ? undefined : { start: askStart, end: textEnd, kind },
    findings: findAll(sentence, kind, disabled, base),
    rewording,
    staysThankful: rewording === undefined || thankful.test(rewording.direct),
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
    staysThankful: true,
    facts: 0,
    hasGreeting: false,
    isPleasantry: false,
    textStart: 0,
    textEnd: 0,
  };
}

function findAll(
  sentence: Sentence,
  kind: AskKind | undefined,
  disabled: ReadonlySet<string>,
  base: number,
): readonly LocalFinding[] {
  let found = findPhrases(sentence, kind, disabled, base);
  for (const rule of readers) {
    if (disabled.has(rule.id)) continue;
    for (const { start, end, replacements } of rule.inSentence?.(sentence) ?? []) {
      if (found.some((other) => other.rule === rule && other.start < end - base && other.end > start - base))
        continue;
      found = [...found, { rule, start: start - base, end: end - base, replacements }];
    }
  }
  return found;
}

const match: Match = { from: 0, to: 0, end: 0 };

function findPhrases(
  sentence: Sentence,
  kind: AskKind | undefined,
  disabled: ReadonlySet<string>,
  base: number,
): readonly LocalFinding[] {
  const { tokens } = sentence;
  if (!hasHits(tokens, Index.phrases)) return none;
  let found: LocalFinding[] | undefined;
  for (let i = 0; i < tokens.count; i += 1) {
    const hits = hitsAt(tokens, Index.phrases, i);
    for (let k = 0; k < hits.length; k += 1) {
      const pattern = hits[k] ?? 0;
      const phrase = phrases[placeOf(pattern, Index.phrases)];
      if (phrase === undefined || disabled.has(phrase.rule.id)) continue;
      if (!matches(pattern, sentence, i, match) || phrase.unless?.(sentence, match) === true) continue;
      const local = localFinding(sentence, phrase, match, base, kind);
      if (
        found?.some(
          (other) => other.rule === phrase.rule && other.end > local.start && other.start < local.end,
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
  { rule, repair = 'none' }: RulePhrase,
  { from, to }: Match,
  base: number,
  kind: AskKind | undefined,
): LocalFinding {
  // A sentence that asks is never taken out whole.
  const isAllOfAsk = kind !== undefined && from <= sentence.body && to >= sentence.last;
  const { start, end, replacements } = repaired(sentence, from, to, isAllOfAsk ? 'none' : repair);
  return { rule, start: start - base, end: end - base, replacements };
}
