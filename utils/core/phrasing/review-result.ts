/** How much a finding matters, decided by the evidence behind its rule. */
export type Severity = 'strong' | 'medium' | 'optional';

export type AskKind = 'question' | 'request' | 'instruction' | 'need';

export type RewriteStyle = 'direct' | 'warm' | 'short';

/** A stretch of the draft: UTF-16 offsets, `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One sentence in which the writer expects the reader to do or answer something. */
export interface Ask extends Span {
  readonly kind: AskKind;
}

/** One place in the draft, with what may be put there instead: exactly over `[start, end)`. */
export interface Finding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  /** Most useful first; the empty string deletes the span; no entry means that only the writer can know. */
  readonly replacements: readonly string[];
}

/** A whole new wording of the draft, ready to take its place. */
export interface Rewrite {
  readonly style: RewriteStyle;
  readonly text: string;
}

export type Presence = 'present' | 'absent' | 'unknown';

export type ChecklistPoint = 'who' | 'what' | 'size' | 'when' | 'why' | 'tried' | 'easyOut';

export type Checklist = Readonly<Record<ChecklistPoint, Presence>>;

export interface Review {
  readonly asks: readonly Ask[];
  readonly findings: readonly Finding[];
  readonly rewrites: readonly Rewrite[];
  readonly checklist: Checklist;
}

export interface ReviewOptions {
  /** Ids of rules that are switched off. */
  readonly disabledRules?: readonly string[];
  /** Where the draft will go; `email` when absent. */
  readonly channel?: 'email' | 'chat';
  /** BCP 47 language of the document or the browser; only a hint, the draft's own words decide. */
  readonly language?: string;
  /** A better date reader than the engine's own patterns, for the checklist's `when`. */
  readonly findDate?: (text: string) => boolean;
}

export interface Reviewer {
  /** Reviews the draft as it is now; only the sentences that changed since the last call are read again. */
  review(draft: string): Review;
}
