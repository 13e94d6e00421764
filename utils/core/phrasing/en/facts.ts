import type { Match } from '../pattern';
import { hasHits, hitsAt, Index, matches, placeOf } from '../pattern-index';
import { factsOfPatterns } from '../patterns.generated';
import type { Sentence } from '../sentence';

/** What a sentence says about an ask, a bit each; the checklist and some rules add them up. */
export const Fact = {
  date: 1,
  reason: 2,
  tried: 4,
  size: 8,
  easyOut: 16,
  thanks: 32,
  /** The writer says what they want to achieve. */
  aim: 64,
  /** Somebody is spoken to by name. */
  person: 128,
  /** The ask goes to anyone. */
  anyone: 256,
  /** A piece of work is asked for that takes a while. */
  work: 512,
} as const;

const match: Match = { from: 0, to: 0, end: 0 };

/** The facts a sentence states, as bits of `Fact`. */
export function factsIn(sentence: Sentence): number {
  const { tokens } = sentence;
  let facts = sentence.hasVocative || sentence.hasGreetedName ? Fact.person : 0;
  if (!hasHits(tokens, Index.facts)) return facts;
  for (let i = 0; i < tokens.count; i += 1) {
    const hits = hitsAt(tokens, Index.facts, i);
    for (let k = 0; k < hits.length; k += 1) {
      const pattern = hits[k] ?? 0;
      const fact = 1 << Number(factsOfPatterns[placeOf(pattern, Index.facts)]);
      if ((facts & fact) === 0 && matches(pattern, sentence, i, match)) facts |= fact;
    }
  }
  return facts;
}
