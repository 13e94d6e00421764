import { isUpper } from './characters';
import { beginsUnmarked } from './en/unmarked-clause';
import { type Clauses, isMark, type Match } from './pattern';
import {
  closeBracket,
  colon,
  comma,
  dash,
  ellipsis,
  exclamationMark,
  openBracket,
  period,
  questionMark,
  quoteMark,
  semicolon,
  type Tokens,
} from './tokens';
import { intern, internAll, numberWord, opaqueWord, unknownWord } from './vocabulary';

/** One sentence of the writer's prose, as rules see it. Token indexes; offsets are UTF-16 units of the draft. */
export interface Sentence extends Clauses {
  /** The first token after a greeting and a name that is addressed. */
  readonly body: number;
  /** One past the last token that is no closing mark. */
  readonly last: number;
  readonly isQuestion: boolean;
  readonly hasGreeting: boolean;
  /** The greeting names somebody: "Hi Sam,". */
  readonly hasGreetedName: boolean;
  /** A name is addressed at the start: "Sam, could you …". */
  readonly hasVocative: boolean;
  readonly isListItem: boolean;
  /** Offset of the end of the segment, with the white space after the sentence. */
  readonly segmentEnd: number;
}

const greetings = internAll('hi hello hey hiya heya dear howdy yo greetings morning afternoon evening');
const good = intern('good');
const day = intern('day');
const connectors = internAll(
  'and but so or also then because if that anyway however well ok okay yes no btw now please pls plz plus thanks hopefully since when once oh ah hmm actually alternatively otherwise additionally finally lastly first secondly which who while though although hi hello hey',
);
const breakers = new Set([
  comma,
  semicolon,
  colon,
  dash,
  ellipsis,
  period,
  questionMark,
  exclamationMark,
  openBracket,
  closeBracket,
  quoteMark,
]);

const enders = new Set([
  period,
  questionMark,
  exclamationMark,
  ellipsis,
  closeBracket,
  quoteMark,
  intern("'"),
]);

/** Makes the sentence that the tokens hold. */
export function createSentence(tokens: Tokens, isListItem: boolean, segmentEnd: number): Sentence {
  const afterGreeting = skipGreeting(tokens);
  const afterName = skipName(tokens, afterGreeting);
  const last = lastOf(tokens);
  return {
    tokens,
    body: afterName,
    last,
    isQuestion: endsInQuestion(tokens, last),
    hasGreeting: afterGreeting > 0,
    hasGreetedName: namesSomebody(tokens, afterGreeting),
    hasVocative: afterName > afterGreeting,
    isListItem,
    segmentEnd,
    isClauseStart: (index) =>
      index <= afterName || isBreak(tokens, index - 1) || connectors.has(tokens.id[index - 1] ?? 0),
    isClauseEnd: (index) => index >= last || isBreak(tokens, index) || beginsUnmarked(tokens, index),
  };
}

function isBreak(tokens: Tokens, index: number): boolean {
  return breakers.has(tokens.id[index] ?? 0) || isEmoji(tokens, index);
}

function lastOf(tokens: Tokens): number {
  let last = tokens.count;
  while (last > 0 && (enders.has(tokens.id[last - 1] ?? 0) || isEmoji(tokens, last - 1))) last -= 1;
  return last;
}

/** Whether a token is a pictograph, ":name:" or an emoticon. */
export function isEmoji(tokens: Tokens, index: number): boolean {
  if (tokens.id[index] !== opaqueWord) return false;
  const code = tokens.text.charCodeAt(tokens.start[index] ?? 0);
  return code > 0x2000 || code === 58 || code === 59;
}

function endsInQuestion(tokens: Tokens, last: number): boolean {
  for (let i = last; i < tokens.count; i += 1) if (tokens.id[i] === questionMark) return true;
  return false;
}

/** Words that greet a crowd. */
export const crowd = internAll('all everyone everybody team folks guys there people yall');

function namesSomebody(tokens: Tokens, end: number): boolean {
  for (let i = 1; i < end; i += 1) {
    const id = tokens.id[i] ?? 0;
    if (!isMark(tokens, i) && !crowd.has(id) && !greetings.has(id)) return true;
  }
  return false;
}

function skipGreeting(tokens: Tokens): number {
  // "@sam hi": who is meant may stand before the greeting.
  const from = isMention(tokens, 0) && tokens.count > 1 ? 1 : 0;
  const first = tokens.id[from] ?? 0;
  const second = tokens.id[from + 1] ?? 0;
  let at = from;
  if (first === good && (greetings.has(second) || second === day)) at += 2;
  else if (greetings.has(first) || isDrawnOut(tokens, from)) at += 1;
  if (at === from) return 0;
  // "Hi Sam and team," "Hey all -": at most five words, then a mark or the end.
  for (let end = at; end <= Math.min(tokens.count, at + 5); end += 1) {
    if (end >= tokens.count) return end;
    if (endsGreeting.has(tokens.id[end] ?? 0)) return end + 1;
    if (!mayBeGreeted(tokens, end)) return end > at && mayBeGreeted(tokens, at) ? at + 1 : at;
  }
  return at;
}

const endsGreeting = new Set([comma, dash, exclamationMark, colon, ellipsis, period]);
const betweenNames = internAll('and & / or mr mrs ms dr prof again my');

/** A name, "all", or what joins two of them. */
function mayBeGreeted(tokens: Tokens, index: number): boolean {
  const id = tokens.id[index] ?? 0;
  if (crowd.has(id) || greetings.has(id) || betweenNames.has(id) || isMention(tokens, index)) return true;
  if (isMark(tokens, index)) return false;
  if (id === unknownWord) return true;
  // "Hi Mark," is a name, "Hi Can you" is none.
  const isAlone = index + 1 >= tokens.count || endsGreeting.has(tokens.id[index + 1] ?? 0);
  return isAlone && isUpper(tokens.text.charCodeAt(tokens.start[index] ?? 0));
}

function isMention(tokens: Tokens, index: number): boolean {
  return tokens.id[index] === opaqueWord && tokens.text.charCodeAt(tokens.start[index] ?? 0) === 64;
}

/** "hellooo", "heyyy" */
function isDrawnOut({ text, start, end, id }: Tokens, index: number): boolean {
  const first = text.charCodeAt(start[index] ?? 0) | 32;
  // h or y
  if (id[index] !== unknownWord || (first !== 104 && first !== 121)) return false;
  return /^(?:hel+o+|he+y+|hi+y*|yo+)$/i.test(
    text.slice(start[index], Math.min(end[index] ?? 0, (start[index] ?? 0) + 20)),
  );
}

/** "Sam," "Sam and Lee -" "@sam": a capital or unknown word, then a mark. */
function skipName(tokens: Tokens, at: number): number {
  const first = tokens.id[at] ?? 0;
  if (at >= tokens.count) return at;
  if (first === opaqueWord && tokens.text.charCodeAt(tokens.start[at] ?? 0) === 64) {
    const next = tokens.id[at + 1] ?? 0;
    return next === comma || next === colon || next === dash ? at + 2 : at + 1;
  }
  for (let end = at; end < Math.min(tokens.count, at + 5); end += 1) {
    const id = tokens.id[end] ?? 0;
    if (end > at && (id === comma || id === dash || id === colon)) return end + 1;
    const isNamePart =
      (id === unknownWord && !isMark(tokens, end)) || (looksLikeName(tokens, end) && !connectors.has(id));
    if (!isNamePart && !wordsBetweenNames.has(id)) return at;
    if (end === at && connectors.has(id)) return at;
  }
  return at;
}

const wordsBetweenNames = new Set([intern('and'), intern('/'), intern('&'), intern('or')]);

function looksLikeName(tokens: Tokens, index: number): boolean {
  const start = tokens.start[index] ?? 0;
  return isUpper(tokens.text.charCodeAt(start)) && tokens.id[index] === unknownWord;
}

/** The text of a token as it stands in the draft. */
export function tokenText(sentence: { readonly tokens: Tokens }, index: number): string {
  const { tokens } = sentence;
  return tokens.text.slice(tokens.start[index] ?? 0, tokens.end[index] ?? 0);
}

export function startOf(sentence: { readonly tokens: Tokens }, index: number): number {
  return sentence.tokens.start[index] ?? 0;
}

export function endOf(sentence: { readonly tokens: Tokens }, index: number): number {
  return sentence.tokens.end[index] ?? 0;
}

export type { Match };

/**
 * Whether a stretch can go without a loss: every word of it is one the tables know. A name, a number, a link
 * or a word of the writer's own trade is worth keeping.
 */
export function saysNothing({ tokens }: { readonly tokens: Tokens }, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const id = tokens.id[i] ?? 0;
    if (id === unknownWord || id === opaqueWord || id === numberWord) return false;
  }
  return true;
}

/** Whether nothing but emoji and marks stands from token `from` on. */
export function emojiOnly({ tokens, last }: Sentence, from: number): boolean {
  for (let i = from; i < last; i += 1) {
    if (!isMark(tokens, i) && !isEmoji(tokens, i)) return false;
  }
  return true;
}
