import type { Tokens } from '../tokens';
import { internAll } from '../vocabulary';

/** Frequent English words that no other language of Latin letters has in common use. */
const englishOnly = internAll(
  "the and to you that it for i this with have are be not my can your what do if would there but how could please just any i'm don't can't it's when will which they from or has does did should need know thanks hi hello hey sorry help question anyone some someone about who where why want get got let send look check see could been more than then because they're you're i'd i'll i've didn't doesn't isn't thank time today tomorrow",
);

export function countEnglishWords({ id, count }: Tokens): number {
  let english = 0;
  for (let i = 0; i < count; i += 1) if (englishOnly.has(id[i] ?? 0)) english += 1;
  return english;
}

/** Below this a draft is too short to count in. */
const enoughWords = 8;

/**
 * Whether to read the draft as English, from the share of frequent words; detectors misfire on short
 * texts. `hint` is a BCP 47 tag and matters for short drafts only.
 */
export function isEnglish(words: number, english: number, hint: string | undefined): boolean {
  const isHintedOther = hint !== undefined && !/^en\b/i.test(hint);
  if (words === 0) return !isHintedOther;
  const share = english / words;
  if (words < enoughWords) return !isHintedOther || (english > 1 && share >= 0.34);
  return share >= (isHintedOther ? 0.25 : 0.1);
}

/** Whether a few sentences are English by themselves; stricter, for their draft as a whole is not. */
export function isPassage(words: number, english: number): boolean {
  return words >= 4 && english / words >= 0.25;
}
