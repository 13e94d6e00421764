import type { Match } from '../../pattern';
import type { AskKind } from '../../review-result';
import type { Draft, Found, Rule, RuleText } from '../../rule';
import type { Sentence } from '../../sentence';
import { wordOf } from '../../vocabulary';

const others = new Set([
  'them',
  'him',
  'her',
  'they',
  'he',
  'she',
  'i',
  'we',
  "i'll",
  "we'll",
  'us',
  'will',
  'available',
]);

/** "have them file it asap", "I will call you right away": the hurry is not put on the reader. */
function isNotOnReader(sentence: Sentence, match: Match): boolean {
  for (let i = Math.max(0, match.from - 4); i < match.from; i += 1) {
    if (others.has(wordOf(sentence.tokens.id[i] ?? 0))) return true;
  }
  return match.from === 0 && match.end >= sentence.last;
}

/** "must have been", "must be joking": a guess, no order. */
function isGuess(sentence: Sentence, match: Match): boolean {
  const next = wordOf(sentence.tokens.id[match.end] ?? 0);
  const last = wordOf(sentence.tokens.id[match.end - 1] ?? 0);
  const first = wordOf(sentence.tokens.id[match.end - 3] ?? 0);
  return (
    last === 'have' ||
    (last === 'be' &&
      (first === 'you' ||
        [
          'joking',
          'kidding',
          'busy',
          'tired',
          'new',
          'wondering',
          'thinking',
          'right',
          'wrong',
          'missing',
          'mistaken',
          'proud',
          'happy',
          'excited',
          'so',
          'very',
          'a',
          'an',
          'the',
          'referring',
          'confusing',
        ].includes(next)))
  );
}

/** Pressure, blame or a raised voice. A plain imperative is neutral and left alone. */
export const demanding: Rule = {
  id: 'demanding',
  severity: 'medium',
  scope: 'near',
  phrases: [
    {
      pattern:
        '(asap|a.s.a.p|pronto|this instant|this minute|immediately ] (%|by|if|so|with)|right away ] (%|by|if|so|with))',
      repair: ['as soon as you can'],
      unless: isNotOnReader,
    },
    { pattern: '(you|your <any>|your <any> <any>|all your <any>) must <verb>', unless: isGuess },
    { pattern: '(i|we) (demand|insist|command) (that|on|you|an|to)' },
    { pattern: '(i|we) expect (you to|an (answer|explanation|apology)|a (reply|response))' },
    {
      pattern:
        'why are you (still|continuing|always|constantly|ignoring|trying to|refusing|wasting|not|so|deleting|removing|blocking|avoiding|insisting|attacking|being|bothering|even)',
    },
    {
      pattern: 'why did you (not|ignore|resolve|revert|block|undo|break|fail|even|ever|go and)',
      unless: (sentence, match) => match.from > sentence.body && !sentence.isClauseStart(match.from),
    },
    {
      pattern:
        "why (didn't|haven't|hasn't|did not|have not|has) (you|anyone|anybody|nobody|no one|no-one|somebody|someone)",
    },
    { pattern: "why (can't|won't) you (ever|even)" },
    {
      pattern:
        "why don't you (find (a|something) better|learn|grow|get a|stop|mind|ever|go and|read the|actually)",
    },
    { pattern: 'why (do|must|would) you (always|never|keep|insist|constantly|ever)' },
    { pattern: "(can't|couldn't) you (even|see|read|just (read|do|follow))" },
    {
      pattern: '(do|did|have|are|can|will) you (even|ever (going to|think|listen))',
      unless: (sentence, match) => match.from > sentence.body && !sentence.isClauseStart(match.from),
    },
    {
      pattern:
        'are you (kidding|serious|seriously|stupid|blind|insane|deaf|out of your|done|going to keep|ever going)',
    },
    {
      pattern: 'how (dare|can) you (say|do|ignore|think|possibly|even|call|not)?',
      unless: (sentence, match) =>
        wordOf(sentence.tokens.id[match.from + 1] ?? 0) === 'can' && match.end - match.from < 4,
    },
    { pattern: 'how many times (do|must|have|did|should|will) (i|we)' },
    { pattern: '(for|this is) the (last|third|fourth|fifth|hundredth|umpteenth|nth) time' },
    {
      pattern: '(what part of|what the (hell|heck|fuck)|why the (hell|heck|fuck)|the hell|wtf|ffs|shut up)',
    },
    { pattern: 'what is wrong with you' },
    { pattern: "what's wrong with you" },
    { pattern: "(you have|you've) (got)? (a lot of|some) (gall|nerve|cheek)" },
    {
      pattern:
        "you (clearly|obviously|apparently|evidently) (don't|do not|didn't|did not|haven't|have not|can't|never|aren't|have no|seem|lack|need|want|missed|misread)",
    },
    {
      pattern:
        "you (should have|should've|were supposed to|were meant to) (already|told|asked|known|done|read|sent|checked|answered|replied|finished)",
    },
    {
      pattern:
        'you (always|never|keep) (ignoring|doing|forgetting|deleting|removing|reverting|saying|making|sending|missing)',
      unless: (sentence, match) =>
        [
          'if',
          'when',
          'so',
          'that',
          'hope',
          'as',
          'do',
          'did',
          'would',
          'could',
          'can',
          'which',
          'what',
          'how',
        ].includes(wordOf(sentence.tokens.id[match.from - 1] ?? 0)),
    },
    {
      pattern: '^ (stop|quit) (wasting|ignoring|being|making excuses|harassing|bothering|deleting|reverting)',
    },
    { pattern: 'you seem to have (plenty of|so much|a lot of|nothing but) (free|spare)? time' },
    { pattern: 'get a (life|grip|clue)' },
    {
      pattern:
        '(as|like) i (already|just|have already|have)? (said|told you|explained|mentioned) (before|already|many times|repeatedly|twice)',
    },
    { pattern: 'per my (last|previous|earlier) (email|e-mail|message|mail)' },
    {
      pattern: '(may|might) i suggest (that)? you (actually|learn|read|stop|try|take|look)',
      unless: (sentence, match) => wordOf(sentence.tokens.id[match.end - 1] ?? 0) === 'look',
    },
    {
      pattern: 'i am (still|sick of|tired of) (waiting|asking|having)',
      unless: (sentence) => /\bfor the\b/.test(sentence.tokens.text),
    },
    { pattern: "i'm (still waiting|sick of|tired of)" },
    {
      pattern: '(no excuses|or else %|(this is|consider this) (your|the|a) (last|final) (warning|chance))',
    },
    { pattern: '(need|want) (this|it|that|them) (now|yesterday|today without|immediately)' },
    {
      pattern: '(answer (me|my question|the question)|explain yourself|do your job|do something) (!|now)',
    },
    { pattern: '(unacceptable|inexcusable)' },
  ],
  keeps: (draft, at, found) => !isHurry(draft, at, found) || isOrder(draft.readings[at]?.ask?.kind),
  inSentence: findShouting,
};

export const text: RuleText = {
  title: 'May sound like pressure',
  advice: 'Ask as a question and give the reason, for example the date it is needed.',
  source: 'Danescu-Niculescu-Mizil et al. 2013, ACL; Brown & Levinson 1987',
};

function isOrder(kind: AskKind | undefined): boolean {
  return kind !== undefined && kind !== 'question';
}

/** Hurry in a plain question ("why is it drawn immediately?") is its subject. */
function isHurry({ text, starts }: Draft, at: number, found: Found): boolean {
  const start = starts[at] ?? 0;
  return /^(?:asap|a\.s\.a\.p|pronto|immediately|right away|at once|this)/i.test(
    text.slice(start + found.start, start + found.end),
  );
}

const shouted = /\b(?:WHY|NOW|STOP|ANSWER|IMMEDIATELY|NEVER|MUST)\b/;

function finalMarks(text: string): string {
  let start = text.length;
  while (start > 0 && '?!'.includes(text.charAt(start - 1))) start -= 1;
  return text.slice(start);
}

/** "?!?!", "???" after a why, and single words in capitals in a sentence that is not. */
function findShouting({ tokens, isQuestion }: Sentence): readonly Found[] {
  const start = tokens.start[0] ?? 0;
  const end = tokens.end[tokens.count - 1] ?? 0;
  const mark = tokens.text.charCodeAt(end - 1);
  if (mark !== 63 && mark !== 33) return [];
  if (!isQuestion) return [];
  const text = tokens.text.slice(start, end);
  const marks = finalMarks(text);
  if (marks.includes('!') && marks.includes('?')) {
    return [{ start: end - marks.length, end, replacements: ['?'] }];
  }
  const word = shouted.exec(text);
  if (word === null || !/[a-z]{3}/.test(text)) return [];
  return [
    {
      start: start + word.index,
      end: start + word.index + word[0].length,
      replacements: [word[0].toLowerCase()],
    },
  ];
}
