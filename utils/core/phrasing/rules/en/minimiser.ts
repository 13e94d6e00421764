import type { Match } from '../../pattern';
import type { Rule } from '../../rule';
import type { Sentence } from '../../sentence';
import { wordOf } from '../../vocabulary';

const telling = new Set(['let', 'say', 'share', 'thank', 'add', 'inform', 'remind', 'give', 'tell', 'point', 'mention', 'note', 'congratulate', 'be', 'show', 'express', 'update', 'confirm-no', 'send', 'introduce', 'clarify', 'keep', 'help']);

/** "I just wanted to let you know": tells, and asks nothing. */
function tells(sentence: Sentence, match: Match): boolean {
  return telling.has(wordOf(sentence.tokens.id[match.end] ?? 0));
}

/** Words that make the ask smaller than it is. "just" that means exactly, recently or simply is left alone. */
export const minimiser: Rule = {
  id: 'minimiser',
  severity: 'optional',
  title: 'The ask is made smaller',
  advice: 'Say it plainly: an honest size helps the reader plan.',
  source: 'Hosman 1989, Hum. Commun. Res. 15:383; Blankenship & Holtgraves 2005, J. Lang. Soc. Psychol. 24:3',
  scope: 'near',
  phrases: [
    { pattern: '[ (just | only) ] (wondering | wondered | wonder | inquiring | enquiring | touching base | hoping)', repair: 'drop' },
    { pattern: '[ (just | only) ] (checking | asking | following up | circling back | pinging | popping | dropping) (in | on | if | to | for | whether | back | with | again | by | you | about | because)?', repair: 'drop' },
    { pattern: '(i | we)? [ just ] (wanted | want | wish | wished | need | needed | would like | like) to', repair: 'drop', unless: tells },
    { pattern: '(i | we) [ just ] (thought i\'d | thought i would | figured i\'d) (ask | check | see)', repair: 'drop' },
    { pattern: "(i'm | i am | im | i was)? [ (just | only) (a bit | a little)? curious ] (about | if | whether | how | what | why | to | as)", repair: ['curious'] },
    { pattern: "(i'm | i am | im | i was)? (just | only) (a bit | a little)? curious (, | - | … | : | . | %) (but)?", repair: 'drop' },
    { pattern: '[ just ] to (ask | check | see | confirm (if | whether | that))', repair: 'drop' },
    { pattern: '[ just ] (a | one | another) (quick | short | small | simple | tiny | little)? (question | favor | favour | request | ask | q | thing)', repair: 'drop' },
    { pattern: '[ (quick | tiny | small | little | minor | wee) ] (question | questions | q | favor | favour | request | ask | one | call)', repair: 'drop', unless: isComparison },
    { pattern: '(send | drop | shoot | give) (me | us) a [ quick ] (<any>)', repair: 'drop' },
    { pattern: '[ (just | only) ] take (a | one | two | five | 5 | a few) (moment | moments | second | seconds | sec | minute | minutes | min)', repair: 'drop' },
    { pattern: "(won't | will not | shouldn't | should not | wouldn't) take (you)? (long | more than | much | but a | a (second | minute | moment))", repair: 'none' },
    { pattern: "(it'll | it will | this will | this'll | it should | should | will | would) (only | just) (take | need | be) (you)? (a | one | two | five | 5 | <number>)", repair: 'none' },
    { pattern: "(it's | it is | this is) (just | only) (a)? (quick | small | tiny | minor | little) (thing | one | question | change | favor | favour | request | ask)", repair: 'none' },
  ],
};

/** "Is there a quick one", "the quick question is": no size of one's own ask. */
function isComparison(sentence: Sentence, match: Match): boolean {
  const before = wordOf(sentence.tokens.id[match.from - 1] ?? 0);
  return ['the', 'this', 'that', 'your', 'very', 'as', 'too', 'no', 'as'].includes(before);
}
