import { isLower, isUpper } from '../../characters';
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

/** "I need it asap" is said to the reader. */
const wants = new Set(['need', 'want', 'require', 'expect', 'really', 'must']);

/** "receive the deposit immediately": what happens at once is no deed of the reader. */
const happenings = new Set(['receive', 'start', 'begin', 'available', 'able']);

const cases = new Set(['if', 'when', 'should', 'once']);

/** "have them file it asap", "I will call you right away": the hurry is not put on the reader. */
function isNotOnReader(sentence: Sentence, match: Match): boolean {
  const { id } = sentence.tokens;
  for (let i = Math.max(0, match.from - 4); i < match.from; i += 1) {
    if (others.has(wordOf(id[i] ?? 0)) && !wants.has(wordOf(id[i + 1] ?? 0))) return true;
  }
  for (let i = Math.max(0, match.from - 3); i < match.from; i += 1)
    if (happenings.has(wordOf(id[i] ?? 0)) && i > sentence.body) return true;
  // "Call me immediately if it breaks": the hurry hangs on a case.
  if (cases.has(wordOf(id[match.end] ?? 0)) || cases.has(wordOf(id[match.to] ?? 0))) return true;
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

/** "Please stop removing it" is plain, and "stop signs" are no deeds. */
function isPoliteOrNoun({ tokens }: Sentence, match: Match): boolean {
  const isGerund = /ing$/i.test(tokens.text.slice(tokens.start[match.end - 1], tokens.end[match.end - 1]));
  return !isGerund || /^(?:please|pls|plz)$/.test(wordOf(tokens.id[match.from - 1] ?? 0));
}

/** Pressure, blame or a raised voice. A plain imperative is neutral and left alone. */
export const demanding: Rule = {
  id: 'demanding',
  severity: 'medium',
  scope: 'near',
  phrases: [
    {
      pattern:
        '(asap|a.s.a.p|pronto|this instant|this minute|(immediately|right away) ] (%|by|if|so|with|or))',
      repair: ['as soon as you can'],
      unless: isNotOnReader,
    },
    { pattern: '(you|your <any>|your <any> <any>|all your <any>) must <verb>', unless: isGuess },
    { pattern: '^ (get|do|fix|send|finish|answer|sort) (it|this|that|them|me) {3} (now|already) (%|!)' },
    { pattern: '^ (fix|do|send|get|call|answer|tell|stop|finish|reply) {6} right now %' },
    {
      pattern:
        '(i|we) (demand (that|you|an|to|your|the)|insist (that|on (an|you|your|this)|you)|command you)',
    },
    { pattern: 'why (is|are) (this|it|that|they|these|the <any>) still (not|broken|open|missing)' },
    {
      pattern:
        'why (is|are) (this|it|that|they|these|the <any>) not (done|fixed|finished|ready|sent|updated)',
    },
    { pattern: "(why (is|does) (it|this|that)|what is|what's|whats) (taking|take) (you)? (so|this|forever)" },
    {
      pattern:
        'how long (does|can|will|do) it take (you to (answer|reply|respond|write back|send a|read)|to (answer|reply|respond|write back) (%|me|my|one|an email|a simple))',
    },
    {
      pattern:
        'how (hard|difficult) ((can|could) (it|that|this) be|is it (for you)? to (answer|read|reply|write|use|send|check|understand|follow))',
    },
    { pattern: 'is it (really)? (that|so) (hard|difficult) (for you)? to' },
    { pattern: '(is|was) (it|that|this) too much to ask' },
    {
      pattern:
        '(i|we) (already|have already|had already|keep) (asked|told|warned|reminded|explained|asking|telling|reminding) (you|this|that)',
    },
    {
      pattern:
        "(i|i've|i have|we|we've|we have) (asked|told|warned|reminded|emailed|messaged|pinged) (you)? (this|that|about this|about it)? (already|twice|repeatedly|again and again|<number> times|(two|three|four|five|several|many|multiple|countless) times)",
    },
    {
      pattern:
        "(this is|that is|that's) (now)? (my|the) (third|fourth|fifth|sixth|tenth|nth|<number>) (email|e-mail|mail|message|reminder|request)",
    },
    {
      pattern: "(i'm|i am|im|we're|we are) (still)? waiting (!|% .)",
      unless: (sentence, match) => match.from > sentence.body,
    },
    { pattern: '^ next time ,? (read|think|look|check|listen|ask|learn|try) {8} (before|first|instead)' },
    {
      pattern:
        'knee-jerk (revert|reverts|reverting|reversion|deletion|deletions|deleting|removal|reaction|reactions)',
    },
    { pattern: '^ explain yourself' },
    { pattern: '^ just (explain yourself|answer (me|my question|the question))' },
    { pattern: '^ just do (it|your|what|as)' },
    {
      pattern: 'do your (own)? job',
      unless: (sentence, match) => wordOf(sentence.tokens.id[match.from - 1] ?? 0) === 'you',
    },
    {
      pattern:
        "(don't|dont|do not) you (ever|even|understand|get it|people|guys|see that|have (anything|something|better)|know how|care)",
    },
    { pattern: '^ do you not (see|understand|get|read|know|care)' },
    { pattern: 'do you ever (check|read|listen|think|answer|reply|test|look)' },
    {
      pattern:
        'do you (have any idea|realize|realise) how (late|rude|annoying|hard|insulting|ridiculous|important|bad|stupid|many times|much (time|work|trouble|money))',
    },
    { pattern: "you (do|did) (realize|realise|know|understand|see|get) (that|this|it|you|it's|you're|how)" },
    { pattern: '^ (oh)? (come on|seriously) (?|!|, (why|what|how|who|can|is|are|do|did))' },
    { pattern: 'what were you thinking' },
    { pattern: "(what is|what's) the matter with you" },
    {
      pattern:
        'who (do you think you are|are you to (say|tell|judge|disagree|decide)|(gave|told) you (permission|the right|to))',
    },
    {
      pattern:
        "what makes you (so|think ((that)? you (can|are|have|may)|anyone|it's ok|it is ok|i'm|i am|i would|i'd))",
    },
    { pattern: 'how could you (possibly|even|not|do this|do that|miss|forget|let|say|think)' },
    {
      pattern:
        'you (always|constantly|continually) (forget|miss|break|ignore|do this|leave|blame|complain|say that)',
    },
    { pattern: 'you never (reply|answer|respond|listen|read|do|tell|finish|check|test|help|bother)' },
    {
      pattern:
        'you keep (on)? (breaking|changing|insisting|adding|claiming|asking|refusing|avoiding|repeating|interrupting|messing|ruining)',
    },
    { pattern: '^ (stop|quit) <any>', unless: isPoliteOrNoun },
    { pattern: "(don't|dont|do not) (you dare|waste my|make me|even think|give me (that|any))" },
    { pattern: 'you were (supposed|meant) to <verb>', unless: (sentence) => sentence.isQuestion },
    { pattern: 'you (promised|swore) (me|us|that|to)' },
    {
      pattern:
        "you said (that)? (you'd|you would|you'll|it would) {6} (yesterday|already|ago|days|last week)",
    },
    {
      pattern:
        "((this|that|it|which) (is|was)|it's|that's) (really|just|so|simply|absolutely|completely|totally)? (ridiculous|outrageous|pathetic|not acceptable|disgraceful|absurd|a disgrace)",
    },
    { pattern: "(i|we) (don't|dont|do not|couldn't) care (how|what you|if you|about your|,)" },
    {
      pattern:
        '(drop everything|^ hurry up|get a move on|chop chop|get your act together|pull yourself together|make it happen|figure it out yourself|learn (to|how to) (read|write|spell|code|use)|you had one job|grow up|get over (it|yourself)|use your (brain|head)|think before you|would it kill you|too lazy to|do i make myself clear|is (that|this|it) clear now|get lost)',
    },
    { pattern: "(that's|this is|it's) not my problem" },
    {
      pattern: '(escalate|report|complain) {3} to your (manager|boss|supervisor|director)',
      unless: (sentence) => sentence.isQuestion,
    },
    {
      pattern:
        "why (on earth|in the world|in god's name|in heaven's name) (would|did|do|are|should|have|must) you",
    },
    { pattern: 'why must (you|i|we)' },
    {
      pattern: '(are|can|will|do|did) you {8} or not %',
      unless: ({ tokens }, match) =>
        tokens.id.subarray(match.from, match.end).some((id) => /^(?:whether|if)$/.test(wordOf(id))),
    },
    { pattern: 'care to (explain|tell me|tell us|justify) (why|how|what|this|that|yourself|finally)' },
    { pattern: "shouldn't you (be working|be doing|have (finished|done|told|asked|known))" },
    { pattern: '(is|does|did|has|are|do) (anyone|anybody) even' },
    { pattern: '^ you people' },
    {
      pattern:
        "(you're|you are|are you|youre) (just|being|so|very|really|that|such|still)? (a|an)? (complete|total|real|little)? (troll|liar|joke|vandal|bully|hypocrite|moron|idiot|fool|lazy|rude|ridiculous|childish|insulting|stubborn|hypocritical|unreasonable|arrogant|disrespectful|incompetent|useless|dishonest|clueless|crazy|nuts|paranoid|delusional|out of your)",
    },
    { pattern: "(without even bothering to|(did|do|didn't|couldn't|can't|don't) you (even)? bother)" },
    {
      pattern:
        "(what|which) part (of (this|that|it|<any> <any>))? (don't|do not|did|do) you (not)? (understand|get)",
    },
    { pattern: 'are you for real' },
    {
      pattern:
        "(is|was|isn't) (that|this)? your (whole|only|sole|real) (purpose|goal|aim|point|contribution|intention|agenda)",
    },
    {
      pattern:
        'your (lack of (respect|effort|professionalism|care|attention)|(bad|poor|terrible|childish) (attitude|behavior|behaviour|manners))',
    },
    { pattern: '(i|we) expect (you to|an (answer|explanation|apology)|a (reply|response))' },
    {
      pattern:
        'why are you (still|continuing|always|constantly|ignoring|trying to|refusing|wasting|not|so|deleting|removing|blocking|avoiding|insisting|attacking|being|bothering|even)',
    },
    {
      pattern:
        'why did (you (not|ignore|resolve|revert|block|undo|break|fail|even|ever|go and)|nobody|no one|no-one)',
      unless: (sentence, match) => match.from > sentence.body && !sentence.isClauseStart(match.from),
    },
    {
      pattern:
        "why (didn't|haven't|hasn't|did not|have not|has) (you|anyone|anybody|nobody|no one|no-one|somebody|someone)",
    },
    { pattern: "why (can't|won't|couldn't|wouldn't) you (ever|even)" },
    {
      pattern:
        "why don't you (find (a|something) better|learn|grow|get a|stop|mind|ever|go and|read the|actually)",
    },
    { pattern: 'why (do|must|would) you (always|never|keep|insist|constantly|ever)' },
    {
      pattern:
        "(can't|cant|couldn't) you (even|see|read|do anything|understand|think|just (read|do|follow|answer|leave|let|accept))",
    },
    {
      pattern:
        '(do|did|have|are|can|will) you (even|ever (going to|think|listen|answer|reply|respond|learn|finish))',
      unless: (sentence, match) => match.from > sentence.body && !sentence.isClauseStart(match.from),
    },
    {
      pattern:
        'are you (kidding|serious|seriously|stupid|blind|insane|deaf|out of your|done %|going to (keep|answer|reply|respond|tell)|ever going)',
    },
    {
      pattern: 'how (dare|can) you (say|do|ignore|think|possibly|even|call|not)?',
      unless: (sentence, match) =>
        wordOf(sentence.tokens.id[match.from + 1] ?? 0) === 'can' && match.end - match.from < 4,
    },
    {
      pattern:
        'how many (more)? times (do|must|have|did|should|will) (i|we) (have|need|ask|tell|say|asked|told|explain|remind|go|repeat)',
    },
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
    {
      pattern:
        "i'm (still waiting (%|for (you|your|this|that|it|(a|an|any) (answer|reply|response))|on (you|your|this|that))|sick of|tired of)",
    },
    {
      pattern:
        '(or else %|or (i|we) (escalate|will escalate)|(this is|consider this) (your|the|a) (last|final) (warning|chance))',
    },
    { pattern: '(need|want) (this|it|that|them) (now|yesterday|today without|immediately)' },
    {
      pattern: '(answer (me|my question|the question)|explain yourself|do your job|do something) (!|now)',
    },
    {
      pattern:
        "(this|that|it|it's|that's|which|totally|completely|simply|absolutely) (is|was)? (totally|completely|simply|just|absolutely)? (unacceptable|inexcusable)",
    },
    {
      pattern: '^ get (it|this|that|them) (done|fixed|sorted|finished) (now|today|immediately|already) (%|!)',
    },
    { pattern: '(no excuses|no ifs)', unless: (sentence) => sentence.isQuestion },
    {
      pattern:
        '(needs|need|has|have) to be (done|fixed|finished|ready|sent) (yesterday|now|immediately|asap)',
    },
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
  return /^(?:asap|a\.s\.a\.p|pronto|immediately|right away|right now|at once|this (?:instant|minute))/i.test(
    text.slice(start + found.start, start + found.end),
  );
}

const shouted = /\b(?:WHY|NOW|STOP|ANSWER|IMMEDIATELY|NEVER|MUST)\b/;

/** Runs of capitals in a text: how many of two and more, and the longest; and whether it has a small letter. */
function capitalsIn(text: string): { runs: number; longest: number; hasSmall: boolean } {
  let [runs, longest, run] = [0, 0, 0];
  let hasSmall = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    hasSmall ||= isLower(code);
    run = isUpper(code) ? run + 1 : 0;
    if (run === 2) runs += 1;
    longest = Math.max(longest, run);
  }
  return { runs, longest, hasSmall };
}

const startsWithWhy = /^[\s"(*]*(?:(?:so|and|but|hello)[\s,]+)?(?:why|how come)\b/i;
const startsWithReproach = /^[\s"(*]*(?:why|hello|how come)\b/i;

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
  if (marks.includes('!') && marks.includes('?') && startsWithWhy.test(text)) {
    return [{ start: end - marks.length, end, replacements: ['?'] }];
  }
  if (marks.length > 2 && !marks.includes('!') && startsWithReproach.test(text))
    return [{ start: end - marks.length, end, replacements: ['?'] }];
  const { runs, longest, hasSmall } = capitalsIn(text);
  // Four words and more, all in capitals.
  if (!hasSmall && runs >= 4) return [{ start, end, replacements: [] }];
  if (longest < 3) return [];
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
