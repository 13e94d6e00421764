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
  /** See `pattern.ts`. */
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
  /** Offset of each reading. */
  readonly starts: Int32Array;
  readonly asks: readonly Ask[];
  /** Words of the writer's own prose. */
  readonly words: number;
  readonly channel: 'email' | 'chat';
}

export interface Rule {
  /** The file name without its ending. Stored in users' settings, so it never changes. */
  readonly id: string;
  readonly severity: Severity;
  /** What was found, in a few words: the heading of the card. */
  readonly title: string;
  /** What to do about it: one kind sentence in the imperative. */
  readonly advice: string;
  /** Where the advice comes from, so that a reader can judge it. */
  readonly source: string;
  /** How near an ask must be: in the sentence or one beside it, anywhere in the draft, or not needed. */
  readonly scope: 'near' | 'draft' | 'any';
  readonly phrases?: readonly Phrase[];
  /** For what no phrase can express, in one sentence. */
  readonly inSentence?: (sentence: Sentence) => readonly Found[];
  /** For what takes the whole draft. */
  readonly inDraft?: (draft: Draft) => readonly Found[];
}
