import type { Match } from './pattern';
import type { Reading } from './reading';
import type { Ask, Severity } from './review-result';
import type { Sentence } from './sentence';

/** What to put in place of a phrase that was found. */
export type Repair =
  /** Take the phrase out; the next word gets the capital where one is due. */
  | 'drop'
  /** Only the writer can know. */
  | 'none'
  | readonly string[];

export interface Phrase {
  /** See `pattern.ts`. The engine reads it packed: `npm run build:patterns`. */
  readonly pattern: string;
  readonly repair?: Repair;
  /** A last look at the neighbours: true lets the phrase pass. */
  readonly unless?: (sentence: Sentence, match: Match) => boolean;
}

export interface Found {
  /** UTF-16 offsets into the draft. */
  readonly start: number;
  readonly end: number;
  readonly replacements: readonly string[];
}

/** The draft as a whole, for rules that no single sentence can decide. */
export interface Draft {
  readonly text: string;
  readonly readings: readonly Reading[];
  /** UTF-16 offset of each reading. */
  readonly starts: Int32Array;
  readonly asks: readonly Ask[];
  /** Index of the first reading with an ask; the number of readings when there is none. */
  readonly firstAsk: number;
  /** Whether an ask says what it wants, or its sentence what the writer is after. */
  readonly hasConcreteAsk: boolean;
  readonly hasAim: boolean;
  readonly hasDate: boolean;
  /** Words of the writer's own prose. */
  readonly words: number;
  readonly channel: 'email' | 'chat';
  /** How many findings a rule has in the draft before the last look of `keeps`. */
  countOf(rule: string): number;
  /** Whether a finding is the rule's first in the draft; `at` is the reading, `found` counts from its start. */
  isFirstOf(rule: string, at: number, found: Found): boolean;
}

export interface Rule {
  /** The file name without its ending. Stored in users' settings, so it never changes. */
  readonly id: string;
  readonly severity: Severity;
  /** Where an ask must be: in the sentence itself, in it or one beside it, anywhere in the draft, or nowhere. */
  readonly scope: 'ask' | 'near' | 'draft' | 'any';
  readonly phrases?: readonly Phrase[];
  /** For what no phrase can express, in one sentence. */
  readonly inSentence?: (sentence: Sentence) => readonly Found[];
  /** A last look at a finding of this rule with the whole draft in view; false drops it. */
  readonly keeps?: (draft: Draft, at: number, found: Found) => boolean;
  /** For what takes the whole draft. */
  readonly inDraft?: (draft: Draft) => readonly Found[];
}

/** What people read about a rule. */
export interface RuleText {
  /** What was found, in a few words: the heading of the card. */
  readonly title: string;
  /** What to do about it: one kind sentence in the imperative. */
  readonly advice: string;
  /** Where the advice comes from, so that a reader can judge it. */
  readonly source: string;
}

/** A rule as settings, cards and documentation show it. */
export interface RuleCard extends RuleText {
  readonly id: string;
  readonly severity: Severity;
}
