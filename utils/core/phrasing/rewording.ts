import { hasLetter, isLower, isUpper } from './characters';
import { isCommandAt } from './en/asks';
import { verbPhrase } from './en/verb-phrase';
import { type FoundFrame, followsJoint, frameOf } from './find-frame';
import type { Match } from './pattern';
import { hasHits, hitsAt, matches } from './pattern-index';
import * as Index from './pattern-use';
import { capitalised } from './repair';
import type { AskKind } from './review-result';
import { endOf, type Sentence, startOf, tokenText } from './sentence';
import {
  closeBracket,
  colon,
  comma,
  ellipsis,
  exclamationMark,
  openBracket,
  period,
  questionMark,
  quoteMark,
  semicolon,
} from './tokens';
import { intern, internAll } from './vocabulary';

/** Other wordings of one sentence. Offsets count from the start of its segment, `end` is exclusive. */
export interface Rewording {
  readonly start: number;
  readonly end: number;
  readonly direct: string;
  readonly warm: string;
  readonly short: string;
  /** The sentence only leads up to an ask; it goes when the draft asks elsewhere. */
  readonly isOpener: boolean;
}

const match: Match = { from: 0, to: 0, end: 0 };
/** After a statement these carry its subject on: the frame cannot become a question of its own. */
const runOns = new Set(['and', 'or'].map(intern));
const and = intern('and');
const conditions = internAll('if when once after before as since while because whether');
const notes = internAll('that remember note mind "');
const selves = internAll("i i'm i'd i've i'll");
const please = intern('please');
const to = intern('to');
const pleases = internAll('please pls plz');
const courtesies = internAll('please pls plz just then kindly');
const runsOn = internAll(
  "i we he she they it let this there you i'll i'm i've i'd we'll we're we've it's it'll that's there's they're you'll",
);
/** Words that open another clause: a hurry at the end may belong to that one. */
const embeds = internAll(', " what when where who why how which if whether that because so which');
const hurries = new Set(['asap', 'a.s.a.p', 'immediately', 'pronto'].map(intern));
const apostrophe = intern("'");
const away = intern('away');
const right = intern('right');
const why = intern('why');
const finalMarks = new Set([period, questionMark, exclamationMark, ellipsis]);

/** Tokens beyond which a sentence wants to be split, which only its writer can do. */
const longest = 42;

/** Rewords the sentence, which asks for something of this kind or for nothing, by its frame; undefined when there is none, or when it would not be safe. */
export function rewordSentence(
  whole: Sentence,
  base: number,
  kind: AskKind | undefined,
): Rewording | undefined {
  const sentence = endsInBrackets(whole) ? { ...whole, last: whole.last + 1 } : whole;
  const body = sentence.body;
  if (body >= sentence.last || sentence.last - body > longest) return undefined;
  if (
    isWhole(Index.askingOpeners, sentence, body) ||
    (kind === undefined && isWhole(Index.openerSentences, sentence, body))
  )
    return openerRewording(sentence, base);
  const { afterOpeners, frame: found } = frameOf(sentence);
  if (found !== undefined) {
    const isChanged =
      afterOpeners > body || !found.frame.isPlain || found.hasSoftener || lacksWarmth(sentence, found);
    const reworded = isChanged ? byFrame(sentence, found, afterOpeners, base) : undefined;
    if (reworded !== undefined || !found.frame.isPlain || found.from !== afterOpeners) return reworded;
  }
  const softened = softenedCommand(sentence, afterOpeners, base);
  if (softened !== undefined) return softened;
  return afterOpeners > body ? withoutOpeners(sentence, afterOpeners, base) : undefined;
}

/** "Could you read it (page 2)?": the bracket closes what the ask itself opened. */
function endsInBrackets({ tokens, body, last }: Sentence): boolean {
  if (tokens.id[last] !== closeBracket) return false;
  for (let i = last - 1; i >= body; i -= 1) if (tokens.id[i] === openBracket) return true;
  return false;
}

/** "Can you call when you have a minute?": plain already, so only warmth is offered. */
function lacksWarmth(sentence: Sentence, { frame, from }: FoundFrame): boolean {
  if (frame.agent !== 'you') return false;
  for (let i = from; i < sentence.last; i += 1) if (sentence.tokens.id[i] === please) return false;
  return hasLeave(sentence, sentence.body);
}

/** Whether a pattern matches from a token to the end of the sentence. */
function isWhole(use: number, sentence: Sentence, at: number): boolean {
  for (const pattern of hitsAt(sentence.tokens, use, at)) {
    if (matches(pattern, sentence, at, match) && match.end >= sentence.last) return true;
  }
  return false;
}

function openerRewording(sentence: Sentence, base: number): Rewording | undefined {
  const { body, tokens } = sentence;
  if (body === 0) {
    return {
      start: startOf(sentence, 0) - base,
      end: sentence.segmentEnd - base,
      ...same(''),
      isOpener: true,
    };
  }
  // "Hi Sam, I have a question." keeps its greeting: "Hi Sam."
  const mark = body - 1;
  if (tokens.id[mark] !== comma) return undefined;
  const end = endOf(sentence, tokens.count - 1);
  return { start: startOf(sentence, mark) - base, end: end - base, ...same('.'), isOpener: true };
}

function same(text: string): { direct: string; warm: string; short: string } {
  return { direct: text, warm: text, short: text };
}

function byFrame(
  sentence: Sentence,
  found: FoundFrame,
  afterOpeners: number,
  base: number,
): Rewording | undefined {
  if (found.frame.isDemand && tellsHowThingsAre(sentence, found, afterOpeners)) return undefined;
  // "Please, could you maybe send it" would say please twice.
  for (let i = afterOpeners; i < found.from; i += 1)
    if (pleases.has(sentence.tokens.id[i] ?? 0)) return undefined;
  const phrase = verbPhrase(sentence, found.frame, found.to);
  if (phrase === undefined) return undefined;
  const end = endOfAsk(sentence);
  if (end === undefined) return undefined;
  const { text } = sentence.tokens;
  const start = startOf(sentence, sentence.body);
  const joint = sentence.tokens.id[found.from - 1] ?? 0;
  const isJoined = found.from > afterOpeners && runOns.has(joint) && found.frame.isRoundabout;
  // "I am stuck and was wondering …" becomes two sentences.
  if (
    isJoined &&
    (joint !== and || found.from - 1 <= afterOpeners || conditions.has(sentence.tokens.id[afterOpeners] ?? 0))
  )
    return undefined;
  const lead = isJoined
    ? leadAsSentence(sentence, afterOpeners, found.from - 1)
    : text.slice(startOf(sentence, afterOpeners), startOf(sentence, found.from));
  const put = isJoined ? afterSentence(sentence, lead) : capitalLike(sentence, found.from, lead);
  return {
    start: start - base,
    end: end - base,
    direct: put(phrase.direct),
    warm: put(phrase.warm),
    short: put(phrase.short),
    isOpener: false,
  };
}

/** "If you want to leave early, you have to sign this", "Keep in mind that you need …", "You need to pass it to C?" */
function tellsHowThingsAre(sentence: Sentence, { from }: FoundFrame, afterOpeners: number): boolean {
  const { tokens } = sentence;
  if (sentence.isQuestion || tokens.id[afterOpeners] === to) return true;
  for (let i = afterOpeners; i < from; i += 1)
    if (conditions.has(tokens.id[i] ?? 0) || notes.has(tokens.id[i] ?? 0)) return true;
  return false;
}

/**
 * "Send me the report ASAP." → "Could you please send me the report as soon as you can?" and
 * "When you get a chance, call me." → "When you get a chance, could you please call me?"
 */
function softenedCommand(sentence: Sentence, from: number, base: number): Rewording | undefined {
  const command = findCommand(sentence, from);
  const end = endOfAsk(sentence);
  if (command === undefined || end === undefined) return undefined;
  const { tokens, last, body } = sentence;
  const { verb, hurry } = command;
  for (let i = verb; i < last; i += 1) if (isUnsafe(sentence, i, hurry > 0)) return undefined;
  // "Please, when you get a chance, send it" would say please twice.
  if (from < command.leadEnd && tokens.id[from] === please) return undefined;
  const start = startOf(sentence, body);
  const lead = tokens.text.slice(startOf(sentence, from), startOf(sentence, command.leadEnd));
  const head = tokenText(sentence, verb);
  const rest = tokens.text.slice(endOf(sentence, verb), endOf(sentence, (hurry > 0 ? hurry : last) - 1));
  const phrase = `${head.toLowerCase()}${rest}${hurry > 0 ? ' as soon as you can' : ''}`;
  const isCapital = body === 0 || isUpper(tokens.text.charCodeAt(start));
  const put = (words: string) => (isCapital ? capitalised(lead + words) : lead + words);
  const asked = put(`could you please ${phrase}?`);
  return {
    start: start - base,
    end: end - base,
    direct: asked,
    warm: asked,
    short: put(`can you ${phrase}?`),
    isOpener: false,
  };
}

interface Command {
  readonly verb: number;
  /** Where the words before the command end; equal to the start when there are none. */
  readonly leadEnd: number;
  /** The token at which "asap" ends the sentence; 0 when it is no hurry that is softened. */
  readonly hurry: number;
}

function findCommand(sentence: Sentence, from: number): Command | undefined {
  for (let at = from; at < sentence.last; at += 1) {
    if (at > from && !followsJoint(sentence, at)) continue;
    const lead = endOfLeave(sentence, at);
    if (lead === at) continue;
    const verb = skipPlease(sentence, lead);
    return isCommandAt(sentence, verb) ? { verb, leadEnd: lead, hurry: 0 } : undefined;
  }
  const verb = skipPlease(sentence, from);
  if (!isCommandAt(sentence, verb)) return undefined;
  const hurry = hurryAtEnd(sentence);
  if (hurry > verb) return { verb, leadEnd: from, hurry };
  return hasLeave(sentence, verb + 1) ? { verb, leadEnd: from, hurry: 0 } : undefined;
}

/** Whether "when you have a minute" or the like stands in the sentence. */
function hasLeave(sentence: Sentence, from: number): boolean {
  if (!hasHits(sentence.tokens, Index.leaves)) return false;
  for (let i = from; i < sentence.last; i += 1) {
    for (const pattern of hitsAt(sentence.tokens, Index.leaves, i)) {
      if (matches(pattern, sentence, i, match)) return true;
    }
  }
  return false;
}

/** After "When you get a chance sometime today," and the like; `from` when no such words begin there. */
function endOfLeave(sentence: Sentence, from: number): number {
  const { tokens, last } = sentence;
  for (const pattern of hitsAt(tokens, Index.leaves, from)) {
    if (!matches(pattern, sentence, from, match)) continue;
    for (let i = match.end; i < Math.min(last, match.end + 5); i += 1) {
      if (tokens.id[i] === comma) return i + 1;
      if (tokens.id[i] === please || isCommandAt(sentence, i)) return i;
      if (tokens.id[i] === to) return from;
    }
  }
  return from;
}

function skipPlease({ tokens }: Sentence, from: number): number {
  let at = from;
  while (courtesies.has(tokens.id[at] ?? 0)) at += 1;
  return at;
}

function isUnsafe({ tokens, last }: Sentence, index: number, isHurry: boolean): boolean {
  const id = tokens.id[index] ?? 0;
  if (id === quoteMark || id === colon || id === semicolon) return true;
  if ((id === comma || runOns.has(id)) && index + 1 < last && runsOn.has(tokens.id[index + 1] ?? 0))
    return true;
  return isHurry && embeds.has(id);
}

/** The token at which "asap" or the like ends the sentence; -1 when none does. */
function hurryAtEnd({ tokens, last }: Sentence): number {
  if (hurries.has(tokens.id[last - 1] ?? 0)) return last - 1;
  return tokens.id[last - 1] === away && tokens.id[last - 2] === right ? last - 2 : -1;
}

function leadAsSentence(sentence: Sentence, from: number, joint: number): string {
  const last = sentence.tokens.id[joint - 1] === comma ? joint - 2 : joint - 1;
  return `${sentence.tokens.text.slice(startOf(sentence, from), endOf(sentence, last))}. `;
}

function afterSentence(sentence: Sentence, lead: string): (words: string) => string {
  const isCapital =
    sentence.body === 0 || isUpper(sentence.tokens.text.charCodeAt(startOf(sentence, sentence.body)));
  return (words) => (isCapital ? capitalised(lead) + capitalised(words) : lead + words);
}

/** Joins the words that stay before the ask to it, with a capital where the sentence had one. */
function capitalLike(sentence: Sentence, frame: number, lead: string): (words: string) => string {
  const { tokens, body } = sentence;
  const hasWords = hasLetter(lead);
  const first = hasWords || tokens.id[body] !== tokens.id[frame] ? body : frame;
  // "I" has its capital anywhere, so after a greeting it says nothing about the sentence.
  const isSelf = selves.has(tokens.id[first] ?? 0) && body > 0;
  const code = tokens.text.charCodeAt(
    startOf(sentence, hasLetter(tokenText(sentence, first)) ? first : frame),
  );
  if (body > 0 && (!isUpper(code) || isSelf)) return (words) => lead + words;
  return (words) => (hasWords ? capitalised(lead) + words : lead + capitalised(words));
}

/** The end of the sentence's final marks; undefined when a bracket or quotation closes after them. */
function endOfAsk({ tokens, last }: Sentence): number | undefined {
  const final = tokens.id[last - 1] ?? 0;
  if (final === colon || final === comma || final === semicolon) return undefined;
  let end = last;
  while (end < tokens.count && finalMarks.has(tokens.id[end] ?? 0)) end += 1;
  for (let i = last; i < tokens.count; i += 1) {
    if (tokens.id[i] === closeBracket || tokens.id[i] === quoteMark || tokens.id[i] === apostrophe)
      return undefined;
  }
  return tokens.end[end - 1];
}

function withoutOpeners(sentence: Sentence, from: number, base: number): Rewording | undefined {
  const { tokens, body } = sentence;
  const first = startOf(sentence, from);
  const code = tokens.text.charCodeAt(first);
  // "Just curious, why …?": a bare why is the question heard worst, so the opener stays.
  if (tokens.id[from] === why) return undefined;
  if (!sentence.isQuestion || (!isLower(code) && !isUpper(code))) return undefined;
  const takesCapital = body === 0 || isUpper(tokens.text.charCodeAt(startOf(sentence, body)));
  const word = tokenText(sentence, from);
  const text = takesCapital ? capitalised(word) : word;
  return {
    start: startOf(sentence, body) - base,
    end: endOf(sentence, from) - base,
    ...same(text),
    isOpener: false,
  };
}
