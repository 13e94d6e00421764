import { frames } from '../../en/frames';
import type { Rule } from '../../rule';

/** The ask is wrapped in a sentence about wondering. Polite, and easy to read past. */
export const roundaboutFrame: Rule = {
  id: 'roundabout-frame',
  severity: 'optional',
  title: 'A long way to the request',
  advice: 'Ask it as a question: "Could you …?"',
  source: 'Danescu-Niculescu-Mizil et al. 2013, ACL; Burke et al. 2010',
  scope: 'any',
  phrases: frames.filter((frame) => !frame.isPlain).map(({ pattern }) => ({ pattern: `[ ${pattern} ]` })),
};
