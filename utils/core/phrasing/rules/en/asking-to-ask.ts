import { isMark, type Match } from '../../pattern';
import type { Rule, RuleText } from '../../rule';
import type { Sentence } from '../../sentence';

const q =
  '(a|one|another|two|some|something|a few|a couple of)? (quick|small|short|dumb|silly|stupid|tiny|random)? (question|questions|thing|favor|favour|q)?';

/** "Call me when you have a minute?": the words belong to what is asked. */
function followsWord({ body, tokens }: Sentence, { from }: Match): boolean {
  return from > body && !isMark(tokens, from - 1);
}

/** Asks whether asking is allowed, and stops there. */
export const askingToAsk: Rule = {
  id: 'asking-to-ask',
  severity: 'strong',
  scope: 'any',
  phrases: [
    {
      pattern: `(can|could|may|might) (i|we) (just|quickly|please)? ask (you|u)? (guys|all)? ${q} (about <any> <any>? <any>?)? %`,
    },
    {
      pattern: `(i've got|we've got|(i|we)? (have|had|got)) (a|one|another|two|some|a few|a couple of) (quick|small|short|dumb|silly|stupid|tiny|random)? (question|questions|favor|favour|q) (for you|to ask (you)?|about <any> <any>? <any>?)? %`,
    },
    { pattern: '^ question for (you|u) %' },
    {
      pattern: '^ (a|one|just a)? (quick|small|random|silly|dumb) (question|q|one|favor|favour) (for you)? %',
    },
    {
      pattern:
        '(do|would) (you|u) (have|happen to have) (a|some|any|5|five|a few|a couple of)? (quick|spare|free)? (second|sec|seconds|minute|min|minutes|mins|moment|time) (to talk|to chat|for (a|me) (quick)? (call|chat|question|word)?|today|now|right now|later)? %',
    },
    {
      pattern:
        '^ (you|u)? (got|have) (a|5|five) (quick)? (second|sec|minute|min|moment|mins|minutes) (to talk|to chat|for a (quick)? (call|chat|question)|for me)? %',
      unless: followsWord,
    },
    {
      pattern: '^ (are)? (you|u) (there|around|free|online|busy|available) (now|right now|today)? ?',
      unless: followsWord,
    },
    { pattern: '(mind|ok|okay) if i ask (you)? ' + q + ' ?' },
    {
      pattern:
        "(i'd like|(i|we) (need|want|wanted|would like)) to (ask|run) (you)? (a question|something|about something|something by you) %",
    },
    {
      pattern:
        '(can|could) i (pick your brain|bother you|bug you|borrow you|run something (by you|past you)|grab you) (for a (second|sec|minute|moment|bit))? (about <any> <any>? <any>?)? %',
    },
    {
      pattern:
        '(is)? (<anyone>) (here|around|there|out there|online|awake|available) (who (knows|uses|can help) {6})? ?',
    },
    { pattern: '^ <anyone> ?', unless: (sentence, match) => match.from > sentence.body },
    { pattern: '^ ping %', unless: (sentence) => sentence.last > 2 },
    {
      pattern:
        '(can|could|may) (i|we) (quickly|please|just)? (talk|chat|speak|have a (quick)? (chat|word|talk)) ((to|with) you)? (please|now|today|for a (second|minute|moment|bit|sec|few minutes))? %',
    },
    {
      pattern:
        'any <any>? <any>? (experts|expert|gurus|guru|users|devs|developers|pros) ((on|in|with) <any>)? (around|here|online|out there)? ?',
      unless: (sentence, match) => !sentence.isClauseStart(match.from),
    },
    {
      pattern:
        'is there <anyone> (here|around)? (who|that)? (knows|uses|understands|can help) <any>? <any>? ?',
    },
    { pattern: "something (that)? (i'd|i would|i) (like|love|want|need) to ask (you)? %" },
    {
      pattern:
        '((i|we) need|(can|could|would|will) (you|u) (please|pls)? do (me|us)|can i ask (you)? (for)?) (a|one) (quick|small|big|huge|little|tiny)? (favor|favour) (please)? %',
    },
    {
      pattern:
        '(can|could|may) i (ask for|get|have) your (help|advice|opinion|thoughts|input) (on something|with something)? %',
    },
    { pattern: '(can|could|would) (you|u) (please|pls)? help me (out)? with something %' },
    {
      pattern:
        '(does)? (<anyone>) (here)? (know|knows|use|uses|good (with|at)|familiar with|an expert (in|on)) <any> (well)? ?',
    },
  ],
  keeps: (draft, at, found) =>
    !draft.hasConcreteAsk && draft.countOf('vague-ask') === 0 && draft.isFirstOf('asking-to-ask', at, found),
};

export const text: RuleText = {
  title: 'Asks to ask',
  advice: 'Put the question itself in this message, so that it can be answered at once.',
  source: 'https://dontasktoask.com',
};
