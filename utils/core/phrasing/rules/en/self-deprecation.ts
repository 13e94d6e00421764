import type { Match } from '../../pattern';
import type { Rule, RuleText } from '../../rule';
import type { Sentence } from '../../sentence';
import { wordOf } from '../../vocabulary';

/** Words before the phrase with which it is said of no one, or of someone else. */
const passes = new Set(['no', 'not', "isn't", 'your', 'his', 'her', 'their', 'such', 'never', "wasn't"]);

function isAboutOthers(sentence: Sentence, match: Match): boolean {
  const before = (index: number) => wordOf(sentence.tokens.id[match.from - index] ?? 0);
  return passes.has(before(1)) || passes.has(before(2)) || before(3) === 'your' || before(1) === 'the';
}

const fools =
  'newbie|noob|newb|n00b|idiot|dummy|moron|nitwit|dunce|luddite|dinosaur|clueless|dumb|stupid|dense|useless|hopeless|incompetent|(not|no) (an)? expert|not (very|really|that|so)? (technical|smart|bright|clever|good)|terrible (at|with)|bad (at|with)|awful (at|with)|hopeless (at|with)|not (very|that|so)? good (at|with)';
const very =
  '(a|an|such a|such an|just a|still a|only a|a complete|a total|a bit|a bit of a|kind of|kind of a|really|so|very|pretty|totally|completely|just|too|being|probably|probably just|obviously)?';

/** Runs the writer or the question down. "I must be missing something" as polite disagreement is left alone. */
export const selfDeprecation: Rule = {
  id: 'self-deprecation',
  severity: 'medium',
  scope: 'near',
  phrases: [
    {
      pattern: '[ a (<poor>|basic|trivial) (question|q|query) ]',
      repair: ['a question'],
      unless: isAboutOthers,
    },
    {
      pattern: '[ an (obvious|elementary|idiotic|ignorant) (question|q|query) ]',
      repair: ['a question'],
      unless: isAboutOthers,
    },
    {
      pattern: '(<poor>|basic|obvious|trivial|elementary) (question|questions|q|query)',
      repair: ['question'],
      unless: isAboutOthers,
    },
    { pattern: "(i'm|i am|im) $adv " + very + ` (${fools})` },
    { pattern: `being (a|an|such a|so|too)? (${fools}|slow|thick)`, unless: isAboutOthers },
    {
      pattern:
        'my (own|total|complete)? (ignorance|stupidity|naivety|noobness|dumb|stupid|silly|limited (knowledge|understanding|experience)|lack of (knowledge|understanding|experience)|(bad|poor|broken|terrible|horrible) english (<any>)?)',
    },
    {
      pattern:
        '(this|it|that|this one) (is|may be|might be|could be|is probably|probably is|sounds|may sound|might sound|will sound|may seem|might seem|probably sounds) (probably|really|very|so|super|kind of|a bit|a little|pretty)? (<poor>) (%|but|question|to ask)',
    },
    {
      pattern:
        'i (probably|must|may|might|know i|will)? (sound|look|seem) (like (a|an))? (so|really|very|a bit|kind of)? (<poor>|idiot)',
    },
    {
      pattern: 'i feel (so|really|very|a bit|kind of|pretty|like)? (an|a)? (<poor>|embarrassed|idiot)',
    },
    {
      pattern:
        'i (probably|really|know i)? should (probably|really|already)? know (this|that|better|the answer|already)',
    },
    { pattern: 'i (suck|am rubbish|am useless|am hopeless) at' },
    { pattern: "i have no idea what (i'm|i am) doing" },
    { pattern: 'i know (nothing|next to nothing|very little) about' },
    { pattern: '(my|this) (tiny|little|small|feeble) brain' },
  ],
};

export const text: RuleText = {
  title: 'Runs yourself or the question down',
  advice: 'Ask it as it is: a question that helps you move on is a good one.',
  source:
    'Brooks, Gino & Schweitzer 2015, Manag. Sci. 61:1421 (asking for advice raised how able people seemed)',
};
