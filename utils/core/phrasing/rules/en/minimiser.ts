import type { Match } from '../../pattern';
import type { Rule, RuleText } from '../../rule';
import type { Sentence } from '../../sentence';
import { wordOf } from '../../vocabulary';

const telling = new Set([
  'let',
  'say',
  'share',
  'thank',
  'add',
  'inform',
  'remind',
  'give',
  'tell',
  'point',
  'mention',
  'note',
  'congratulate',
  'be',
  'show',
  'express',
  'update',
  'confirm-no',
  'send',
  'introduce',
  'clarify',
  'keep',
  'help',
]);

/** "I just wanted to let you know": tells, and asks nothing. */
function tells(sentence: Sentence, match: Match): boolean {
  return telling.has(wordOf(sentence.tokens.id[match.end] ?? 0));
}

/** "Do I just need to": a question about need. */
function asksWhether(sentence: Sentence, match: Match): boolean {
  return ['do', 'did', 'should', 'can', 'could', 'would'].includes(
    wordOf(sentence.tokens.id[match.from - 2] ?? 0),
  );
}

/** "Just wanted to ask" without its "I"; not "do you just want to", "or just want to". */
function startsThought(sentence: Sentence, from: number): boolean {
  return sentence.isClauseStart(from) && wordOf(sentence.tokens.id[from - 1] ?? 0) !== 'or';
}

/** Words that make the ask smaller than it is. "just" that means exactly, recently or simply is left alone. */
export const minimiser: Rule = {
  id: 'minimiser',
  severity: 'optional',
  scope: 'near',
  phrases: [
    {
      pattern: '[ (just|only) ] (wondering|wondered|wonder|inquiring|enquiring|touching base|hoping)',
      repair: 'drop',
    },
    {
      pattern:
        '[ (just|only) ] (checking (in|on|if|to|for|whether|back|with|again)|asking (if|whether|for|because|about|out|%)|following up|circling back|pinging (you|to|again)|popping (in|by)|dropping (by|in|you))',
      repair: 'drop',
    },
    {
      pattern: '(i|we) [ just ] (wanted|want|wish|wished|would like|need to (ask|know|check|confirm)) (to)?',
      repair: 'drop',
      unless: (sentence, match) => tells(sentence, match) || asksWhether(sentence, match),
    },
    {
      pattern: '[ just ] (wanted|wanting|want|wish) to',
      repair: 'drop',
      unless: (sentence, match) => tells(sentence, match) || !startsThought(sentence, match.from),
    },
    {
      pattern: "(i|we) [ just ] (thought i'd|thought i would|figured i'd) (ask|check|see)",
      repair: 'drop',
    },
    {
      pattern:
        "(i'm|i am|im|i was)? [ (just|only) (a bit|a little)? curious ] (about|if|whether|how|what|why|to|as)",
      repair: ['curious'],
      unless: (sentence, match) => wordOf(sentence.tokens.id[match.from - 1] ?? 0) === 'you',
    },
    {
      pattern: "(i'm|i am|im|i was)? (just|only) (a bit|a little)? curious (,|-|…|:|.|%) (but)?",
      repair: 'drop',
      unless: (sentence, match) => wordOf(sentence.tokens.id[match.from - 1] ?? 0) === 'you',
    },
    { pattern: '^ [ just ] to (ask|check|see|confirm (if|whether|that))', repair: 'drop' },
    {
      pattern:
        '[ just ] (a|one|another) (quick|short|small|simple|tiny|little)? (question|favor|favour|request|ask|q|thing)',
      repair: 'drop',
    },
    {
      pattern:
        '[ (quick|tiny|small|little|minor|wee) ] (question|questions|q|favor|favour|request|ask|one|call)',
      repair: 'drop',
      unless: isComparison,
    },
    { pattern: '(send|drop|shoot|give) (me|us) a [ quick ] (<any>)', repair: 'drop' },
    {
      pattern:
        '[ (just|only) ] take (a|one|two|five|5|a few) (moment|moments|second|seconds|sec|minute|minutes|min)',
      repair: 'drop',
    },
    {
      pattern:
        "(won't|will not|shouldn't|should not|wouldn't) take (you)? (long|more than|much|but a|a (second|minute|moment))",
      repair: 'none',
    },
    {
      pattern:
        "(it'll|it will|this will|this'll|it should|should|will|would) (only|just) (take|need|be) (you)? (a|one|two|five|5|<number>)",
      repair: 'none',
    },
    {
      pattern:
        "(it's|it is|this is) (just|only) (a)? (quick|small|tiny|minor|little) (thing|one|question|change|favor|favour|request|ask)",
      repair: 'none',
    },
  ],
};

export const text: RuleText = {
  title: 'The ask is made smaller',
  advice: 'Say it plainly: an honest size helps the reader plan.',
  source: 'Hosman 1989, Hum. Commun. Res. 15:383; Blankenship & Holtgraves 2005, J. Lang. Soc. Psychol. 24:3',
};

/** "Is there a quick one", "the quick question is": no size of one's own ask. */
function isComparison(sentence: Sentence, match: Match): boolean {
  const before = wordOf(sentence.tokens.id[match.from - 1] ?? 0);
  return ['the', 'this', 'that', 'your', 'very', 'as', 'too', 'no', 'as'].includes(before);
}
