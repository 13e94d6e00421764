import { createTone } from './tone-model';
import { SAME_WITHIN, toneWeights } from './tone-weights.generated';

/** How a rewrite is heard beside the draft it comes from. */
export type ToneWord = 'warmer' | 'about the same' | 'cooler';

let score: ((text: string) => number) | undefined;

/**
 * P(heard as polite) of an English text, 0–1: how likely readers rank it above the middle, by the Stanford
 * Politeness Corpus (Danescu-Niculescu-Mizil et al., ACL 2013). For comparing two wordings of one message,
 * never a score of a person. Reads the first 20,000 UTF-16 units. The weights are unpacked on the first call;
 * a bundle that does not use `tone` does not hold them.
 */
export function tone(text: string): number {
  score ??= createTone(toneWeights);
  return score(text);
}

/**
 * One word for how `after` is heard beside `before`. Below `SAME_WITHIN` (measured on unseen texts when the
 * model was trained) the model orders two texts too often otherwise than readers do, and says "about the same".
 */
export function toneWord(before: string, after: string): ToneWord {
  const change = tone(after) - tone(before);
  if (Math.abs(change) < SAME_WITHIN) return 'about the same';
  return change > 0 ? 'warmer' : 'cooler';
}
