import type { Match } from '../../pattern';
import type { Rule, RuleText } from '../../rule';
import type { Sentence } from '../../sentence';
import { wordOf } from '../../vocabulary';

/** Words before the phrase with which it is said of no one, or of someone else. */
const passes = new Set(['no', 'not', "isn't", 'your', 'his', 'her', 'their', 'such', 'never', "wasn't"]);

function isAboutOthers(sentence: Sentence, match: Match): boolean {
  const before = (index: number) => wordOf(sentence.tokens.id[match.from - index] ?? 0);
  // "Sorry for the dumb question" is one's own.
  const isOfOthers =
    before(1) === 'the' && !['for', 'about', 'excuse', 'pardon', 'forgive'].includes(before(2));
  return passes.has(before(1)) || passes.has(before(2)) || before(3) === 'your' || isOfOthers;
}

const fools =
  'newbie|noob|newb|n00b|rookie|idiot|dummy|moron|nitwit|dunce|luddite|dinosaur|clueless|dumb|stupid|dense|useless|hopeless|incompetent|(not|no|by no means) (an|a|any)? (expert|techie|genius|technical person|tech person)|not (very|really|that|so)? (technical|smart|bright|clever|good)|not smart enough|rubbish (at|with)|terrible (at|with)|bad (at|with)|awful (at|with)|hopeless (at|with)|not (very|that|so)? good (at|with)';
const very =
  '(maybe|probably|obviously|clearly|just|still|only|being|feeling)? (a|an|such a|such an)? (complete|total|bit|bit of a|little|kind of|kind of a|really|so|very|pretty|totally|completely|just|too|being)?';

const degree = '(very|really|so|such|rather|quite|pretty|super|extremely|embarrassingly|possibly|probably)?';
const plainQuestion =
  '(<poor>|basic|obvious|trivial|elementary|beginner|beginners|embarrassing|rookie) (question|questions|q|query)';

/** Runs the writer or the question down. "I must be missing something" as polite disagreement is left alone. */
export const selfDeprecation: Rule = {
  id: 'self-deprecation',
  severity: 'medium',
  scope: 'near',
  phrases: [
    {
      pattern: `^ (just|maybe|perhaps|probably|possibly|sorry ,)? (a|an)? ${degree} ${plainQuestion} (here|for you)? (:|-|,|…|but) ,? (but)? ,?`,
      repair: 'drop',
      unless: isAboutOthers,
    },
    {
      pattern: `(have|got|ask|had) [ (a|an) ${degree} ${plainQuestion} ]`,
      repair: ['a question'],
      unless: isAboutOthers,
    },
    { pattern: `(a|an)? ${degree} ${plainQuestion}`, unless: isAboutOthers },
    { pattern: "(i'm|i am|im) $adv " + very + ` (${fools})` },
    { pattern: `being (a|an|such a|so|too)? (${fools}|slow|thick)`, unless: isAboutOthers },
    {
      pattern:
        "(i'm|i am|im) $adv (being|so|too|a bit|a little|really|just|feeling) (a bit|a little|so|really)? (slow|thick|dense|daft)",
    },
    {
      pattern:
        'i (must|may|might|could) (just|well|really)? be (just|being|really|so|too|a|an|a bit|such an)? (stupid|dumb|idiot|dense|thick|daft|blind|slow|noob|dim)',
    },
    {
      pattern:
        "(i'm|i am|im) (just|only) (a|an|the) (junior|intern|trainee|beginner|newbie|rookie|temp|apprentice)",
    },
    { pattern: '(total|complete|absolute|utter|clueless)? (noob|newbie|newb|n00b|rookie) here' },
    { pattern: '(total|complete|absolute|utter) (beginner|novice|newcomer)' },
    {
      pattern:
        '(maybe|probably|perhaps|might be|may be|could be|possibly|likely) a <poor> (one|idea|thought|suggestion)',
    },
    { pattern: "(i'm|i am|im) (a|an|still a|such a) {3} (newbie|noob|newb|n00b|rookie)" },
    {
      pattern:
        "(i'll|i will|i might|i may|risk of|risk) (sound|sounding) (a bit|really|very|so)? (like (a|an))? (<poor>|idiot|ignorant)",
    },
    { pattern: "(i'm|i am|im) (saying|asking|doing) something (really|very|so)? <poor>" },
    { pattern: '(embarrassed|ashamed) to (ask|admit|say)' },
    { pattern: '(this|it) is (so|really|a bit|very|pretty)? embarrassing' },
    { pattern: 'call me (stupid|dumb|slow|dense|naive|an idiot|old-fashioned)' },
    {
      pattern:
        "my (english|spelling|grammar|writing|maths|math|memory|brain|sql|excel|skills|<any> skills|knowledge|<any> knowledge) (is|are|isn't|aren't) (so|really|very|pretty|a bit|not|quite|just)? (bad|poor|terrible|awful|horrible|rubbish|weak|limited|mush|fried|rusty|great|good|lacking)",
    },
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
    { pattern: "i (have no (idea|clue)|(don't|do not) (really|even)? know) what (i'm|i am|im) doing" },
    { pattern: 'i know (nothing|next to nothing|very little) about' },
    { pattern: '(my|this) (tiny|little|small|feeble) brain' },
  ],
};

export const text: RuleText = {
  title: 'Runs yourself or the question down',
  advice: 'Ask it as it is: a question that helps you move on is a good one.',
  source:
    'Brooks, Gino & Schweitzer 2015, Manag. Sci. (people who asked for advice seemed more able, not less)',
};
