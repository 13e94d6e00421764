import { askPatterns } from './en/ask-patterns';
import { verdicts } from './en/asks';
import { factPatterns } from './en/fact-patterns';
import { frames, tails } from './en/frames';
import { askingOpeners, leaves, openerSentences, openers } from './en/openers';
import { smallTalk } from './en/small-talk';
import { softeners } from './en/softeners';
import type * as Index from './pattern-use';
import { rules } from './rules/en';

/**
 * The texts of all patterns, by what they are for, in the order of the index. Only `scripts/build-patterns.ts` reads
 * them: the engine has them packed.
 */
export const patternSources: Readonly<Record<keyof typeof Index, readonly string[]>> = {
  asks: askPatterns.map(([pattern]) => pattern),
  phrases: rules.flatMap(({ phrases = [] }) => phrases.map(({ pattern }) => pattern)),
  facts: factPatterns.flatMap(([, ...patterns]) => patterns),
  softeners,
  frames: frames.map(({ pattern }) => pattern),
  openers,
  openerSentences,
  tails,
  leaves,
  smallTalk,
  askingOpeners,
};

/** What the patterns of some indexes say: a number each, in the same order. */
export const patternValues = {
  asks: askPatterns.map(([, verdict]) => verdicts.indexOf(verdict)),
  facts: factPatterns.flatMap(([fact, ...patterns]) => patterns.map(() => Math.log2(fact))),
};
