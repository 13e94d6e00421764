import { verbPhrase } from '../../en/verb-phrase';
import { type FoundFrame, frameOf } from '../../find-frame';
import type { Found, Rule, RuleText } from '../../rule';
import { endOf, type Sentence, startOf } from '../../sentence';
import { wordOf } from '../../vocabulary';

/** The ask is wrapped in a sentence about wondering. Polite, and easy to read past. */
export const roundaboutFrame: Rule = {
  id: 'roundabout-frame',
  severity: 'optional',
  scope: 'any',
  inSentence: findRoundabout,
};

export const text: RuleText = {
  title: 'A long way to the request',
  advice: 'Put the request first, as a question that begins with “Could you”.',
  source:
    'A matter of reading ease; such frames are heard as polite (Danescu-Niculescu-Mizil et al. 2013, ACL), so every rewording keeps a please or a thank-you',
};

function findRoundabout(sentence: Sentence): readonly Found[] {
  const found = frameOf(sentence).frame;
  if (found === undefined || !found.frame.isRoundabout || found.to >= sentence.last) return [];
  if (found.frame.hasTail === true && verbPhrase(sentence, found.frame, found.to) === undefined) return [];
  // "Any chance of a lift": a noun follows, and the words are short already.
  if (wordOf(sentence.tokens.id[found.to] ?? 0) === 'of') return [];
  if (found.frame.form === 'question' && !questionWords.has(wordOf(sentence.tokens.id[found.to] ?? 0)))
    return [];
  const span = { start: startOf(sentence, found.from), end: endOf(sentence, found.to - 1) };
  return [{ ...span, replacements: replacementsFor(sentence, found) }];
}

const questionWords = new Set(['what', 'when', 'where', 'who', 'whom', 'whose', 'which', 'why', 'how']);
const joints = new Set(['and', 'or']);

/** Nothing where the shorter wording would not be a sentence: without a question mark, or after "and". */
function replacementsFor(sentence: Sentence, { frame, from, to }: FoundFrame): readonly string[] {
  const { form, agent } = frame;
  const { tokens, body } = sentence;
  if (form !== 'base' || agent === 'anybody' || !sentence.isQuestion) return [];
  if (verbPhrase(sentence, frame, to) === undefined) return [];
  if (from > body && joints.has(wordOf(tokens.id[from - 1] ?? 0))) return [];
  const isCapital = from === 0 && /^[A-Z]/.test(tokens.text.slice(startOf(sentence, 0), endOf(sentence, 0)));
  return [`${isCapital ? 'Could' : 'could'} ${agent}`];
}
