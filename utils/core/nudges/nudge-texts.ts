import type { NudgeKind } from './nudge-event';
import type { NudgeVariant } from './variant';

/** The longest a title or a body may be, in UTF-16 units (practice policy §5.7). */
export const longestText = 90;

/** Kinds that come as a notification. */
export const shownKinds = ['plan_due', 'week_start', 'one_left', 'rehearse', 'stuck'] as const;
export type ShownKind = (typeof shownKinds)[number];

/**
 * Which words a nudge takes; the words themselves are the interface's (`nudge.text` in locales). Discreet ones tell
 * a bystander nothing: neither what is asked nor of whom, nor that it is about asking.
 */
export interface NudgeWords {
  readonly kind: ShownKind;
  readonly detail: NudgeVariant['detail'];
  /** There are two of each, taken in turn, so that they do not wear off. */
  readonly turn: 'a' | 'b';
  /** The body: the text's own, the user's words about the ask, or a word about coming less often. */
  readonly body: 'text' | 'what' | Exclude<NudgeVariant['tone'], 'plain'>;
}

/** Kinds whose detailed text is what the user wrote down. */
const ownWords: readonly NudgeKind[] = ['plan_due', 'rehearse'];

/** @param hasWhat whether the user's own words are known: without them a detailed text would be empty */
export function wordsOf({ kind, detail, turn, tone }: NudgeVariant, hasWhat: boolean): NudgeWords {
  const shown = shownKinds.find((one) => one === kind) ?? 'plan_due';
  const isOwn = detail === 'detailed' && ownWords.includes(shown);
  return {
    kind: shown,
    detail: isOwn && !hasWhat ? 'discreet' : detail,
    turn: turn % 2 === 0 ? 'a' : 'b',
    body: tone === 'plain' ? (isOwn && hasWhat ? 'what' : 'text') : tone,
  };
}

/** Cut at a whole character, never within a surrogate pair. */
export function shortened(text: string): string {
  if (text.length <= longestText) return text;
  let short = '';
  for (const character of text) {
    if (short.length + character.length > longestText - 1) break;
    short += character;
  }
  return `${short}…`;
}

/** Words that have no place in a nudge or a review (§5.7), in English; see tests/locales for other languages. */
export const forbiddenWords: readonly string[] = [
  'fail',
  'failed',
  'missed your goal',
  'broke',
  'lost',
  'streak',
  'only',
  'should',
  "don't forget",
  'lazy',
  'behind',
];
