import { frames, frameStart, type Frame } from '../../en/frames';
import type { Phrase, Rule } from '../../rule';

/** The ask is wrapped in a sentence about wondering. Polite, and easy to read past. */
export const roundaboutFrame: Rule = {
  id: 'roundabout-frame',
  severity: 'optional',
  title: 'A long way to the request',
  advice: 'Put the request first, as a question that begins with "Could you".',
  source: 'Burke et al. 2007, C&T (explicit requests get more replies); Danescu-Niculescu-Mizil et al. 2013, ACL',
  scope: 'any',
  phrases: frames.filter((frame) => frame.isRoundabout).map(phraseFor),
};

function phraseFor(frame: Frame): Phrase {
  const canSwap = frame.form === 'base';
  return {
    pattern: `[ ${frame.pattern} ] <any>`,
    repair: canSwap ? [frameStart(frame)] : 'none',
    // Without the question mark the shorter wording would not be a sentence.
    repairIf: (sentence) => sentence.isQuestion,
    unless: (sentence, match) => !sentence.isClauseStart(match.from),
  };
}
