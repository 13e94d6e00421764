import { isMark, type Match } from '../pattern';
import { hitsAt, matches } from '../pattern-index';
import * as Index from '../pattern-use';
import { endOf, type Sentence, startOf, tokenText } from '../sentence';
import { closeBracket, comma, dash, openBracket, quoteMark } from '../tokens';
import { intern, internAll, isIn } from '../vocabulary';
import * as WordClass from '../word-class';
import type { Frame } from './frames';
import { baseOfGerund, baseOfParticiple, baseOfPastForm, isVerbBase } from './verb-forms';

/** The words of an ask in three wordings, without the capital and with the final mark. */
export interface Phrase {
  readonly direct: string;
  readonly warm: string;
  readonly short: string;
}

/** Adverbs that may stand before the verb and stay there. */
const adverbs = internAll(
  'also quickly briefly then still again both all first at-least kindly quietly carefully double-check',
);
const questionWords = internAll('what when where who whom whose which why how if whether');
const andOr = internAll('and or');
const negations = internAll("not never n't no");
/** After a comma these begin a sentence of their own. */
const runsOn = internAll(
  "i we he she they it let this there i'm i've i'd i'll we're we've we'd we'll it's it'd there's they're they've that's he's she's",
);
/** ", right?", ", would you?": what asks for assent at the end. */
const assents = internAll('huh right eh yeah correct no');
const joining = internAll('and or but');
const but = intern('but');
/** "… and I will explain": a second sentence, which no question mark suits. */
const subjectsOfClauses = internAll("i we he she they there i'll we'll i'm i'd we'd we're it's there's");
const auxiliaries = internAll('is are was were do does did can could should will would has');

/** Words the ask with its verb in the base form. Undefined when the verb is unknown or the rest is not safe to keep. */
export function verbPhrase(sentence: Sentence, frame: Frame, at: number): Phrase | undefined {
  if (frame.hasTail === true) {
    const last = startOfTail(sentence, at);
    return last < 0 ? undefined : verbPhrase({ ...sentence, last }, { ...frame, hasTail: false }, at);
  }
  if (at >= sentence.last || !isSafe(sentence, frame, at)) return undefined;
  if (frame.form === 'question') return asQuestion(sentence, frame, at);
  if (frame.form === 'whether') return asYesNo(sentence, at);
  const head = adverbs.has(sentence.tokens.id[at] ?? 0) ? at + 1 : at;
  if (head >= sentence.last) return undefined;
  const verb = baseIn(frame, tokenText(sentence, head).toLowerCase());
  if (verb === undefined) return undefined;
  if (stateVerbs.has(verb)) return asState(sentence, at, head);
  if (forMe.has(verb) && head + 1 >= sentence.last) return undefined;
  if (frame.agent === 'you' && (isAbility(frame, verb) || (verb === 'have' && ownsThing(sentence, head))))
    return undefined;
  const { text } = sentence.tokens;
  const adverb = text.slice(startOf(sentence, at), startOf(sentence, head));
  if (verb === 'have' && hasParticiple(sentence, head + 1)) return undefined;
  if (verb === 'make' && isComing(sentence, head)) return undefined;
  if (verb === 'be' && states.has(sentence.tokens.id[head + 1] ?? 0)) return undefined;
  const isToBeMore = verb === 'be' && sentence.tokens.id[head + 1] === more;
  if (frame.isDemand && ((notAsked.has(verb) && !isToBeMore) || hasPurpose(sentence, head))) return undefined;
  // "Would you just be scaling them up?" asks what will happen, "able to tell if it ran" what can be.
  if (verb === 'be' && isGerund(sentence, head + 1)) return undefined;
  if (verb === 'tell' && conditions.has(sentence.tokens.id[head + 1] ?? 0)) return undefined;
  if (isWayForMe(sentence, frame, at) && !forMe.has(verb)) return undefined;
  const rest = restAfter(sentence, frame, head);
  const agent = frame.agent === 'anybody' ? agentOf(sentence, verb, head) : frame.agent;
  if (rest === undefined || agent === undefined) return undefined;
  return wordings(agent, adverb + verb + rest);
}

const conditions = internAll('if whether how');
const way = intern('way');
const to = intern('to');
const aims = internAll('become receive qualify win claim access earn be');

/** "You must apply in order to receive it": what it takes, said to whom it may concern. */
function hasPurpose({ tokens, last }: Sentence, head: number): boolean {
  for (let i = head + 1; i < last - 1; i += 1)
    if (tokens.id[i] === to && aims.has(tokens.id[i + 1] ?? 0)) return true;
  return false;
}

function isGerund(sentence: Sentence, index: number): boolean {
  return index < sentence.last && baseOfGerund(tokenText(sentence, index).toLowerCase()) !== undefined;
}

/** "Is there a way I can do it myself?" asks how, and not for leave. */
function isWayForMe({ tokens, body }: Sentence, { agent }: Frame, at: number): boolean {
  if (agent !== 'I' && agent !== 'we') return false;
  for (let i = Math.max(body, at - 5); i < at; i += 1) if (tokens.id[i] === way) return true;
  return false;
}

const match: Match = { from: 0, to: 0, end: 0 };

/** The comma before ", that would be great" at the end; -1 where the sentence ends in another way. */
function startOfTail(sentence: Sentence, from: number): number {
  for (let i = from + 1; i < sentence.last; i += 1) {
    for (const pattern of hitsAt(sentence.tokens, Index.tails, i))
      if (matches(pattern, sentence, i, match) && match.end >= sentence.last) return i;
  }
  return -1;
}

/** Nobody can be asked to like or to know something. */
const stateVerbs = new Set(
  'know like want love hate prefer mean need mind happen own seem believe'.split(' '),
);
const would = intern('would');
const you = intern('you');
const more = intern('more');

/** "if you would like to join us" → "Would you like to join us?" */
function asState({ tokens, last }: Sentence, at: number, head: number): Phrase | undefined {
  if (at !== head || tokens.id[at - 1] !== would || tokens.id[at - 2] !== you) return undefined;
  const words = tokens.text.slice(tokens.start[head], tokens.end[last - 1]);
  const question = `would you ${words}?`;
  return { direct: question, warm: `could you please let me know if you would ${words}?`, short: question };
}

/** "could you be interested" would ask about a state, not for a deed. */
const states = internAll('interested able willing aware open up happy available right wrong');
/** "you need to know", "you must be", "you'll need to store it": tells a fact or a remedy and asks for nothing. */
const notAsked = new Set([
  'be',
  'have',
  'know',
  'understand',
  'realize',
  'realise',
  'see',
  'get',
  'want',
  'need',
  'learn',
  'admit',
  'agree',
  'remember',
  'mean',
  'love',
  'hate',
  'use',
  'install',
  'store',
  'create',
  'search',
  'pass',
  'find',
  'set',
  'run',
  'enter',
  'select',
  'choose',
  'configure',
  'download',
  'make',
  'try',
  'turn',
  'click',
  'declare',
  'cast',
  'convert',
  'handle',
  'call',
  'import',
]);
const forMe = new Set(['get', 'have', 'see', 'receive', 'borrow', 'use', 'keep', 'attend']);
const forUs = new Set([
  'meet',
  'talk',
  'speak',
  'discuss',
  'chat',
  'catch',
  'reschedule',
  'move',
  'postpone',
  'connect',
  'sync',
]);
const forYou = new Set(
  'send share update review provide add change extend explain clarify check confirm look resend forward give fix remove include post split separate merge approve help reply rephrase describe elaborate show tell cancel book'.split(
    ' ',
  ),
);

/** "Can you see the folder?" asks whether it works, and for no deed. */
const abilities = new Set('see hear remember recall imagine feel tell-apart believe smell'.split(' '));

function isAbility(frame: Frame, verb: string): boolean {
  return frame.isPlain && abilities.has(verb);
}

const things = internAll('a an any some the enough more another');
const deeds = internAll(
  'look read chat word think go try glance talk listen call meeting ready done finished sent fixed signed it them this that someone somebody play peek',
);

/** "could you have a spare key": a question of what is there; "have a look" is a deed. */
function ownsThing({ tokens, last }: Sentence, head: number): boolean {
  if (!things.has(tokens.id[head + 1] ?? 0)) return false;
  for (let i = head + 2; i < Math.min(last, head + 6); i += 1) if (deeds.has(tokens.id[i] ?? 0)) return false;
  return true;
}

/** "might have left it": what is over is not asked for. */
function hasParticiple(sentence: Sentence, index: number): boolean {
  if (index >= sentence.last) return false;
  const word = tokenText(sentence, index).toLowerCase();
  return !isVerbBase(word) && baseOfParticiple(word) !== undefined;
}

const it = intern('it');
const withOrTo = internAll('with to');

/** "make it", "make it to the party": to come, which is no making. */
function isComing({ tokens, last }: Sentence, head: number): boolean {
  if (tokens.id[head + 1] !== it) return false;
  return (
    head + 2 >= last ||
    isIn(tokens.id[head + 2] ?? 0, WordClass.prep | WordClass.det) ||
    dates.has(tokens.id[head + 2] ?? 0)
  );
}

const dates = internAll('today tomorrow tonight then there next');

/** Who acts in "would it be possible to …": only some verbs tell. */
function agentOf({ tokens }: Sentence, verb: string, head: number): string | undefined {
  // "to speak with someone", "to meet with you": the other side is named.
  if (forMe.has(verb) || (forUs.has(verb) && withOrTo.has(tokens.id[head + 1] ?? 0))) return 'I';
  if (forUs.has(verb)) return 'we';
  return forYou.has(verb) ? 'you' : undefined;
}

function wordings(agent: string, words: string): Phrase {
  const thanks = words.includes(',')
    ? /,\s*((?:many )?(?:thanks|thank you|thx|ty|cheers|tia)\b[^,;:]{0,30})$/i.exec(words)
    : null;
  if (thanks?.[1] !== undefined) {
    const asked = wordings(agent, words.slice(0, thanks.index));
    const after = ` ${thanks[1].charAt(0).toUpperCase()}${thanks[1].slice(1)}!`;
    return { direct: asked.direct + after, warm: asked.warm + after, short: asked.short + after };
  }
  const unhurried = words.replace(/\b(?:asap|a\.s\.a\.p\.?)$/i, 'as soon as you can');
  if (unhurried !== words) return wordings(agent, unhurried);
  const isPolite = /\b(?:please|pls|plz)\b/i.test(words);
  const polite = isPolite ? words : `please ${words}`;
  return {
    direct: `could ${agent} ${polite}?`,
    warm: `could ${agent} ${polite}?`,
    short: `can ${agent} ${words}?`,
  };
}

function baseIn(frame: Frame, word: string): string | undefined {
  switch (frame.form) {
    case 'gerund':
      return baseOfGerund(word);
    case 'past':
      return baseOfPastForm(word);
    case 'participle':
      return baseOfParticiple(word);
    default:
      return isVerbBase(word) ? word : undefined;
  }
}

/** What follows the verb, word for word. A second verb in the frame's own form is put into the base form too. */
function restAfter(sentence: Sentence, frame: Frame, head: number): string | undefined {
  const { tokens } = sentence;
  const isYet = frame.form === 'participle' && tokenText(sentence, sentence.last - 1).toLowerCase() === 'yet';
  const last = isYet ? sentence.last - 1 : sentence.last;
  const text = (from: number, to: number) => tokens.text.slice(from, to);
  if (frame.form === 'base') return text(endOf(sentence, head), endOf(sentence, last - 1));
  let rest = '';
  let done = endOf(sentence, head);
  for (let i = head + 1; i < last - 1; i += 1) {
    if (!andOr.has(tokens.id[i] ?? 0)) continue;
    const word = tokenText(sentence, i + 1).toLowerCase();
    const base = baseIn(frame, word);
    if (base === undefined && /(?:ing|ed)$/.test(word)) return undefined;
    if (base === undefined || base === word) continue;
    rest += text(done, startOf(sentence, i + 1)) + base;
    done = endOf(sentence, i + 1);
  }
  return rest + text(done, endOf(sentence, last - 1));
}

/** Whether keeping the rest word for word gives one clean question. */
function isSafe(sentence: Sentence, frame: Frame, at: number): boolean {
  const { tokens, last } = sentence;
  let [quotes, brackets] = [0, 0];
  for (let i = at; i < last; i += 1) {
    const id = tokens.id[i] ?? 0;
    if (id === quoteMark) quotes += 1;
    if (id === openBracket) brackets += 1;
    if (id === closeBracket) brackets -= 1;
    if (i === at && negations.has(id)) return false;
    if (i + 1 < last && andOr.has(id) && startsClause(sentence, frame, i + 1)) return false;
    if (id === comma && (runsOn.has(tokens.id[i + 1] ?? 0) || tokens.id[i + 1] === but)) return false;
    if ((joining.has(id) || id === dash) && subjectsOfClauses.has(tokens.id[i + 1] ?? 0)) return false;
    // "to check it, and to add …": the second verb keeps the "to" of a frame that goes.
    if (andOr.has(id) && tokens.id[i + 1] === to && frame.form === 'base') return false;
    if (id === comma && isAssent(sentence, i + 1)) return false;
    if (brackets < 0 || (isMark(tokens, i) && ';[]{}'.includes(tokenText(sentence, i)))) return false;
  }
  return quotes % 2 === 0 && brackets === 0;
}

/** ", would you?", ", huh?" */
function isAssent({ tokens, last }: Sentence, at: number): boolean {
  if (at === last - 1) return assents.has(tokens.id[at] ?? 0);
  return at === last - 2 && auxiliaries.has(tokens.id[at] ?? 0) && subjects.has(tokens.id[at + 1] ?? 0);
}

/** "… and what it costs", "… or if I should": the rest hangs on the frame that goes. */
function startsClause(sentence: Sentence, frame: Frame, at: number): boolean {
  const id = sentence.tokens.id[at] ?? 0;
  if (questionWords.has(id)) return frame.form !== 'question' && frame.isRoundabout;
  if (frame.isRoundabout && auxiliaries.has(id)) return true;
  return negations.has(id) && frame.form === 'whether';
}

/** "how you deploy it" → "Could you tell me how you deploy it?" */
function asQuestion(sentence: Sentence, frame: Frame, at: number): Phrase | undefined {
  const { tokens, last } = sentence;
  // "Does anyone know the password?" asks to be told it.
  const isTold = frame.agent === 'someone' && known.has(tokens.id[at] ?? 0);
  if (!isTold && !questionWords.has(tokens.id[at] ?? 0)) return undefined;
  const next = tokens.id[at + 1] ?? 0;
  // "how do I deploy it" is a question already and takes no "tell me".
  if (
    isIn(next, WordClass.modal | WordClass.be) ||
    /^(?:do|does|did|have|has)$/i.test(tokenText(sentence, Math.min(at + 1, last - 1)))
  ) {
    if (!subjects.has(tokens.id[at + 2] ?? 0)) return undefined;
    const question = `${tokens.text.slice(startOf(sentence, at), endOf(sentence, last - 1))}?`;
    return { direct: question, warm: question, short: question };
  }
  const clause = tokens.text.slice(startOf(sentence, at), endOf(sentence, last - 1));
  // "which one do you prefer" is a question as well.
  for (let i = at + 2; i < Math.min(at + 6, last - 1); i += 1)
    if (
      doing.has(tokens.id[i] ?? 0) &&
      people.has(tokens.id[i + 1] ?? 0) &&
      !people.has(tokens.id[i - 1] ?? 0)
    )
      return undefined;
  const who = frame.agent === 'someone' ? 'someone' : 'you';
  return {
    direct: `could ${who} please tell me ${clause}?`,
    warm: `could ${who} please tell me ${clause}?`,
    short: `can ${who} tell me ${clause}?`,
  };
}

const known = internAll('the his her their its your');
const doing = internAll('do does did');
const people = internAll('you i we they he she');
const past = internAll('was were wondered wanted hoped');

/** "I was wondering if you were free": whether that is past or present, only its writer knows. */
function isShifted(sentence: Sentence, at: number): boolean {
  const { tokens, body } = sentence;
  let isPast = false;
  for (let i = Math.max(body, at - 6); i < at; i += 1) isPast ||= past.has(tokens.id[i] ?? 0);
  if (!isPast) return false;
  const isAdverb = adverbsBetween.has(tokens.id[at + 1] ?? 0);
  const verb = tokenText(sentence, Math.min(at + (isAdverb ? 2 : 1), sentence.last - 1)).toLowerCase();
  return /^(?:was|were|had|did)$/.test(verb) || (!isVerbBase(verb) && baseOfPastForm(verb) !== undefined);
}

const adverbsBetween = internAll('still also really ever already just actually');
const plainPresent = internAll(
  'have know want need think plan use remember see expect prefer agree get like mind',
);
const inverted = internAll('are were is was can could will would should have has had am did do does');
const subjects = internAll(
  'you i we they he she it there this that these those the my your our his her their',
);

const youd = intern("you'd");
const contractions = new Map([
  [intern("you'd"), 'would you'],
  [intern("you're"), 'are you'],
  [intern("you've"), 'have you'],
  [intern("we're"), 'are we'],
  [intern("they're"), 'are they'],
  [intern("it's"), 'is it'],
  [intern("there's"), 'is there'],
]);

/** "you have the numbers" → "Do you have the numbers?"; "the report is ready" → "Is the report ready?" */
function asYesNo(sentence: Sentence, at: number): Phrase | undefined {
  const { tokens, last } = sentence;
  const first = tokens.id[at] ?? 0;
  const contraction = contractions.get(first);
  if (contraction !== undefined) {
    const after = `${contraction}${tokens.text.slice(endOf(sentence, at), endOf(sentence, last - 1))}?`;
    const told = tokens.text.slice(startOf(sentence, at), endOf(sentence, last - 1));
    const warm = `could you please let me know if ${told}?`;
    // "if you'd seen it" is no "would you".
    const next = tokenText(sentence, Math.min(at + 1, last - 1)).toLowerCase();
    if (first === youd && !isVerbBase(next) && baseOfParticiple(next) !== undefined)
      return { direct: warm, warm, short: `can you tell me if ${told}?` };
    return { direct: after, warm, short: after };
  }
  if (!subjects.has(first) || last - at < 2) return undefined;
  if (/n['’]t$/i.test(tokenText(sentence, at + 1))) return undefined;
  const clause = tokens.text.slice(startOf(sentence, at), endOf(sentence, last - 1));
  const warm = `could you please let me know if ${clause}?`;
  const told = {
    direct: `could you please tell me if ${clause}?`,
    warm,
    short: `can you tell me if ${clause}?`,
  };
  const isPronoun = isIn(first, WordClass.pronoun) || first === intern('there');
  if (!isPronoun) return told;
  if (isShifted(sentence, at)) return undefined;
  const second = tokens.id[at + 1] ?? 0;
  const subject = tokenText(sentence, at);
  const rest = tokens.text.slice(startOf(sentence, at + 1), endOf(sentence, last - 1));
  if (
    plainPresent.has(second) &&
    (first === intern('you') || first === intern('we') || first === intern('they'))
  ) {
    const isPerfect =
      second === intern('have') &&
      /^have (?:had|been|seen|got|heard|made|read|done|received|already|ever|any luck)\b/i.test(rest);
    if (isPerfect)
      return { direct: `have ${subject}${rest.slice(4)}?`, warm, short: `have ${subject}${rest.slice(4)}?` };
    return { direct: `do ${subject} ${rest}?`, warm, short: `do ${subject} ${rest}?` };
  }
  if (!inverted.has(second) || at + 2 >= last) return told;
  const verb = tokenText(sentence, at + 1);
  const after = tokens.text.slice(endOf(sentence, at + 1), endOf(sentence, last - 1));
  if (/^(?:had|did|do|does|were|was)$/i.test(verb)) return told;
  return {
    direct: `${verb.toLowerCase()} ${subject}${after}?`,
    warm,
    short: `${verb.toLowerCase()} ${subject}${after}?`,
  };
}
