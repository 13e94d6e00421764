import { frames } from '../../en/frames';
import type { Match } from '../../pattern';
import type { Rule } from '../../rule';
import type { Sentence } from '../../sentence';
import { wordOf } from '../../vocabulary';

const joints = new Set(['and', 'or']);

/** "I am stuck and was wondering …": what comes before would run on. */
function isJoined({ tokens }: Sentence, { from }: Match): boolean {
  return joints.has(wordOf(tokens.id[from - 1] ?? 0));
}

/** The ask is wrapped in a sentence about wondering. Polite, and easy to read past. */
export const roundaboutFrame: Rule = {
  id: 'roundabout-frame',
  severity: 'optional',
  title: 'A long way to the request',
  advice: 'Put the request first, as a question that begins with "Could you".',
  source:
    'Burke et al. 2007, C&T (explicit requests get more replies); Danescu-Niculescu-Mizil et al. 2013, ACL',
  scope: 'any',
  phrases: frames
    .filter(({ isRoundabout }) => isRoundabout)
    .map(({ pattern, form, agent }) => ({
      pattern: `[ ${pattern} ] ${form === 'question' ? '<wh>' : '<any>'}`,
      repair: form === 'base' && agent !== 'anybody' ? [`could ${agent}`] : 'none',
      // Without its question mark the shorter wording would not be a sentence.
      repairIf: (sentence, match) => sentence.isQuestion && !isJoined(sentence, match),
      unless: (sentence, match) => !sentence.isClauseStart(match.from),
    })),
};
