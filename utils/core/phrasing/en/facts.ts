import type { Match } from '../pattern';
import { hasHits, hitsAt, matches, placeOf } from '../pattern-index';
import * as Index from '../pattern-use';
import { factsOfPatterns } from '../patterns.generated';
import type { Sentence } from '../sentence';
import * as Fact from './fact';

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
