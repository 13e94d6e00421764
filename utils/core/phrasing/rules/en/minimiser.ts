import type { Match } from '../../pattern';
import type { Rule, RuleText } from '../../rule';
import { type Sentence, tokenText } from '../../sentence';
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

const moment = '(moment|second|seconds|sec|secs|minute|minutes|min|mins)';

/** Words that make the ask smaller than it is. "just" that means exactly, recently or simply is left alone. */
export const minimiser: Rule = {
  id: 'minimiser',
  severity: 'optional',
  scope: 'near',
  phrases: [
    { pattern: '^ just wondering (:|-|,|…)', repair: 'drop' },
    {
      pattern: '[ (just|only) ] (wondering|wondered|wonder|inquiring|enquiring|touching base|hoping)',
      repair: 'drop',
    },
    {
      pattern:
        '[ (just|only) ] ((checking|checkin) (in|on|if|to|for|whether|back|with|again)|asking (if|whether|for|because|about|out|%)|following up|circling back|pinging (you|to|again)|popping (in|by)|dropping (by|in|you))',
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
      pattern:
        "(i'm|i am|im|i was)? (just|only) (a bit|a little)? curious (though|but)? (,|-|…|:|.|%) (but)?",
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
        '^ (just)? (a)? (quick|tiny|small|little|simple) (question|q|one|ask|request|favor|favour) (for you)? (:|-|,|…)',
      repair: 'drop',
    },
    {
      pattern: '^ (just)? (a)? (quick|tiny|small|little|simple) (question|q|one) (for you)? %',
      repair: 'drop',
      unless: (sentence, match) => match.end < sentence.last,
    },
    {
      pattern: '[ (quick|tiny|small|little|minor|wee) ] (question|questions|q|favor|favour|request|ask|call)',
      repair: 'drop',
      unless: isComparison,
    },
    {
      pattern: '[ quick ] (one|look|chat|glance|peek|sec|second|min|minute|word)',
      repair: 'drop',
      unless: isComparison,
    },
    { pattern: '^ (one|a|another)? [ (quick|tiny|small|little|minor) ] thing (:|,|-|…|but)', repair: 'drop' },
    { pattern: '^ [ simple ] (question|q|request|ask) (:|,|-|but)', repair: 'drop' },
    {
      pattern: `(take|steal|borrow|spare|need|have|grab|use|give) {4} [ (just|only) ] (a|one|two|five|ten|<number>) ${moment} (of|to|for|with|%)`,
      repair: 'drop',
    },
    {
      pattern: `(i|we)? [ (just|only) ] need (a|one|two|five|ten|<number>) (quick)? (${moment}|yes|ok|answer|signature|favor|favour|hand)`,
      repair: 'drop',
    },
    { pattern: '^ [ just ] need (ur|your|you to|to know|to check|someone to)', repair: 'drop' },
    {
      pattern:
        '[ just ] a (gentle|friendly|quick|little|small|kind|polite)? (reminder|nudge|follow-up|thought|suggestion|bump) (though)? (to|about|on|for|that|,|:|-|but|%)',
      repair: 'drop',
      unless: (sentence, match) => !sentence.isClauseStart(match.from),
    },
    { pattern: '(can|could|may) i [ just ] (ask|check|confirm)', repair: 'drop' },
    { pattern: '^ [ just ] an idea (,|:|-|but)', repair: 'drop' },
    {
      pattern: '(can|could|would|will) (you|u|someone|anyone) [ just ] (quickly|have a|take a) (<any>)',
      repair: 'drop',
    },
    {
      pattern: "[ just ] (thought|figured) (i|we|i'd|id|i would|we'd) (would)? (ask|check|see)",
      repair: 'drop',
    },
    { pattern: "(thought|figured) (i'd|i would) [ just ] (ask|check|see|ping)", repair: 'drop' },
    {
      pattern: 'just out of (pure|sheer|idle)? curiosity (,|-|:|…)?',
      repair: 'drop',
    },
    {
      pattern:
        '(i|we) [ (only|simply|merely) ] (wanted|want|wished|wish) to (ask|know|check|see|find out|confirm)',
      repair: 'drop',
    },
    {
      pattern:
        '[ just ] one (more|last|final|other|small|tiny|quick|little) (question|thing|q|favor|favour|request)',
      repair: 'drop',
    },
    {
      pattern:
        "(i'm|i am|im|we're|we are|i was|^) [ (just|only) ] (trying to (figure|understand|confirm|find|work out|check|make sense|learn)|looking for (a|an|some|your|any|feedback|advice|input|help))",
      repair: 'drop',
    },
    { pattern: '[ just ] wanna (ask|know|check|see|confirm)', repair: 'drop' },
    {
      pattern:
        "(it's|its|this is)? ((no|not a|nothing) (big|huge|major|biggie) (deal|thing)?|no biggie) (,|-)? but ,?",
      repair: 'drop',
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
        "^ (it's|it is|this is) a (tiny|small|little|minor|quick) (thing|ask|request|favour|favor) ,? but",
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
  source: 'Hosman 1989, Hum. Commun. Res. 15:383 (hedges lower authority); a single one hardly matters',
};

/** "Is there a quick one", "the quick question is": no size of one's own ask; "I took a quick look" is past. */
function isComparison(sentence: Sentence, match: Match): boolean {
  const before = wordOf(sentence.tokens.id[match.from - 1] ?? 0);
  if (match.from > 1 && /^(?:took|had|gave|after)$/i.test(tokenText(sentence, match.from - 2))) return true;
  return ['the', 'this', 'that', 'your', 'very', 'as', 'too', 'no', 'every', 'such', 'even'].includes(before);
}
