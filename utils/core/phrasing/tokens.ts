import { isSkinTone, isUpper, kindOf } from './characters';
import * as Kind from './kind';
import type { Hits } from './pattern-index';
import {
  hashSeed,
  hashStep,
  intern,
  internAll,
  lookUp,
  lowerCode,
  numberWord,
  opaqueWord,
  unknownWord,
} from './vocabulary';

/** A sentence longer than this is cut: nobody writes one, and it bounds the work on hostile input. */
export const maxTokens = 320;

const abbreviations = internAll(
  'mr mrs ms dr prof st jr sr vs etc inc ltd co corp dept approx fig no nos ext tel ref resp incl esp e.g i.e a.m p.m u.s eg ie jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri',
);
/** These may also be a word that ends a sentence; they abbreviate only before a digit. */
const onlyBeforeNumber = internAll('no fig mar mon fri wed thu tue dec jan co st ms');
const titles = internAll('mr mrs ms dr prof st');

const marks = new Map<number, number>();
for (const mark of '.,;:?!()[]{}"-/*=+&%$#@<>|~^`\'\\_') marks.set(mark.charCodeAt(0), intern(mark));
for (const [from, to] of ['“"', '”"', '«"', '»"', '–-', '—-', '……', '•*', "‘'", "’'", '‐-', '‑-'].map(
  (pair) => [pair[0], pair[1]],
)) {
  if (from !== undefined && to !== undefined) marks.set(from.charCodeAt(0), intern(to));
}

export const period = intern('.');
export const questionMark = intern('?');
export const exclamationMark = intern('!');
export const comma = intern(',');
export const colon = intern(':');
export const semicolon = intern(';');
export const dash = intern('-');
export const ellipsis = intern('…');
export const quoteMark = intern('"');
export const openBracket = intern('(');
export const closeBracket = intern(')');
export const star = intern('*');
export const doubleDash = intern('--');
const you = intern('you');

const clitics = new Set(["n't", "'s", "'m", "'re", "'ll", "'d", "'ve"]);

/** The tokens of one sentence. One set of buffers serves every sentence: read what you need before the next. */
export interface Tokens {
  text: string;
  count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Vocabulary id: a word, a mark, `numberWord`, `opaqueWord` (URL, code, mention, emoji) or 0. */
  readonly id: Int32Array;
  /** The patterns that may match at each token, and which indexes have any. */
  readonly hits: Hits[];
  mask: number;
}

export function createTokens(): Tokens {
  const size = maxTokens + 8;
  return {
    text: '',
    count: 0,
    start: new Int32Array(size),
    end: new Int32Array(size),
    id: new Int32Array(size),
    hits: [],
    mask: 0,
  };
}

/** Nothing stands after the last token: not what the sentence before this one had there. */
export function endTokens({ text, count, start, end, id }: Tokens): void {
  for (let i = count; i < count + 4; i += 1) {
    id[i] = unknownWord;
    start[i] = text.length;
    end[i] = text.length;
  }
}

/** Reads one token at `at`, which is not white space, adds it and returns the offset after it. */
export function readToken(tokens: Tokens, at: number, limit: number): number {
  const { text } = tokens;
  const code = text.charCodeAt(at);
  const kind = kindOf(code);
  if (kind === Kind.letter) return readWord(tokens, at, limit);
  if (kind === Kind.digit) return add(tokens, at, endOfNumber(text, at, limit), numberWord);
  if (kind === Kind.emoji) return add(tokens, at, endOfEmoji(text, at, limit), opaqueWord);
  return readMark(tokens, at, limit);
}

function add(tokens: Tokens, start: number, end: number, id: number): number {
  const { count } = tokens;
  tokens.start[count] = start;
  tokens.end[count] = end;
  tokens.id[count] = id;
  tokens.count = count + 1;
  return end;
}

function readWord(tokens: Tokens, at: number, limit: number): number {
  const { text } = tokens;
  let hash = hashSeed;
  let end = at;
  let isDotted = false;
  while (end < limit) {
    const code = text.charCodeAt(end);
    const kind = kindOf(code);
    if (kind !== Kind.letter && kind !== Kind.digit && !isGluedTone(text, end)) {
      if (!joins(text, end, at, limit)) break;
      if (code === 46) isDotted = true;
    }
    hash = hashStep(hash, lowerCode(code));
    end += 1;
  }
  if (startsBlackBox(text, end, limit)) return add(tokens, at, endOfBlackBox(text, end, limit), opaqueWord);
  // "can u", "if u could": chat writes the reader so. A capital is the letter: "plan U".
  const isShortYou = end === at + 1 && text.charCodeAt(at) === 117;
  const id = isShortYou ? you : lookUp(text, at, end, hash);
  if (id === unknownWord && isDotted) return add(tokens, at, endOfBlackBox(text, end, limit), opaqueWord);
  if (text.charCodeAt(end) === 32 && mayBeClitic(text, end + 1))
    return addWithClitic(tokens, { start: at, end, id, hash }, limit);
  return add(tokens, at, end, id);
}

/** A quick look for an apostrophe where `'s` or `n't` would have it. */
function mayBeClitic(text: string, at: number): boolean {
  return isApostrophe(text.charCodeAt(at)) || isApostrophe(text.charCodeAt(at + 1));
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly id: number;
  readonly hash: number;
}

/** Text that was tokenised before ("do n't", "let 's") gets its contractions back. */
function addWithClitic(tokens: Tokens, word: Word, limit: number): number {
  const { text } = tokens;
  const next = word.end + 1;
  const end = endOfClitic(text, next, limit);
  if (end === next) return add(tokens, word.start, word.end, word.id);
  let { hash } = word;
  for (let i = next; i < end; i += 1) hash = hashStep(hash, lowerCode(text.charCodeAt(i)));
  return add(tokens, word.start, end, lookUpParts(text, word, next, end, hash));
}

function lookUpParts(text: string, word: Word, next: number, end: number, hash: number): number {
  const joined = text.slice(word.start, word.end) + text.slice(next, end);
  return lookUp(joined, 0, joined.length, hash);
}

function endOfClitic(text: string, at: number, limit: number): number {
  for (let length = 2; length <= 3; length += 1) {
    const end = at + length;
    if (end > limit || (end < text.length && kindOf(text.charCodeAt(end)) === Kind.letter)) continue;
    if (clitics.has(text.slice(at, end).toLowerCase().replace('’', "'"))) return end;
  }
  return at;
}

/** Whether the mark at `at` holds a word together: `don't`, `follow-up`, `e.g`, `index.ts`. */
function joins(text: string, at: number, start: number, limit: number): boolean {
  const code = text.charCodeAt(at);
  const isJoiner = code === 39 || code === 0x2019 || code === 45 || code === 46 || code === 0x2011;
  if (!isJoiner || at + 1 >= limit || at === start) return false;
  const next = text.charCodeAt(at + 1);
  const nextKind = kindOf(next);
  if (nextKind !== Kind.letter && !(nextKind === Kind.digit && code === 45)) return false;
  // "end.Next" is two sentences without a space; "e.g" and "index.ts" are one word.
  if (code === 46) return !isUpper(next) || isUpper(text.charCodeAt(at - 1));
  return true;
}

function isGluedTone(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0xd83c && at + 1 < text.length && isSkinTone(text.charCodeAt(at + 1));
}

/** A URL or an address goes on after a word: `https` + `://…`, `ann` + `@example.org`. */
function startsBlackBox(text: string, at: number, limit: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 58) return text.startsWith('://', at);
  return code === 64 && at + 1 < limit && kindOf(text.charCodeAt(at + 1)) === Kind.letter;
}

/** To the next white space, without the punctuation that ends the sentence around it. */
function endOfBlackBox(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit) {
    const kind = kindOf(text.charCodeAt(end));
    if (kind === Kind.space || kind === Kind.newline) break;
    end += 1;
  }
  while (end > at + 1 && '.,;:!?)]}>"\'’”'.includes(text.charAt(end - 1))) end -= 1;
  return end;
}

function endOfNumber(text: string, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit) {
    const code = text.charCodeAt(end);
    const kind = kindOf(code);
    if (kind === Kind.letter || kind === Kind.digit || isGluedTone(text, end)) {
      end += 1;
      continue;
    }
    const isInner = code === 46 || code === 44 || code === 58 || code === 47 || code === 45;
    if (!isInner || end + 1 >= limit || kindOf(text.charCodeAt(end + 1)) !== Kind.digit) break;
    end += 1;
  }
  return end;
}

/** A run of pictographs is one token, with whatever attaches to them. */
function endOfEmoji(text: string, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit) {
    const code = text.charCodeAt(end);
    const kind = kindOf(code);
    if (code < 128 || (kind !== Kind.emoji && kind !== Kind.letter)) break;
    end += 1;
  }
  return end;
}

function readMark(tokens: Tokens, at: number, limit: number): number {
  const { text } = tokens;
  const code = text.charCodeAt(at);
  const end = code < 128 ? endOfOpaqueMark(text, at, limit) : at;
  if (end > at) return add(tokens, at, end, opaqueWord);
  if (code === 46 && text.charCodeAt(at + 1) === 46)
    return add(tokens, at, endOfRun(text, at, limit, 46), ellipsis);
  if (code === 45 && text.charCodeAt(at + 1) === 45)
    return add(tokens, at, endOfRun(text, at, limit, 45), dash);
  return add(tokens, at, at + 1, marks.get(code) ?? unknownWord);
}

function endOfRun(text: string, at: number, limit: number, code: number): number {
  let end = at + 1;
  while (end < limit && text.charCodeAt(end) === code) end += 1;
  return end;
}

/** Longest stretch that a code span, a tag or a short name may take. */
const maxOpaque = 400;

/** Mentions, channels, `code`, <tags> and :emoji: end where this says; `at` when there is none. */
function endOfOpaqueMark(text: string, at: number, limit: number): number {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  const afterFace = endOfEmoticon(text, at, limit);
  if (afterFace > at) return afterFace;
  if (code === 64 || code === 35)
    return at + 1 < limit && kindOf(next) === Kind.letter ? endOfName(text, at + 1, limit) : at;
  if (code === 96) return closing(text, at, limit, 96);
  if (code === 60)
    return kindOf(next) === Kind.letter || next === 47 || next === 33 || next === 64
      ? closing(text, at, limit, 62)
      : at;
  if (code === 58 && kindOf(next) === Kind.letter) {
    const end = endOfName(text, at + 1, limit);
    return text.charCodeAt(end) === 58 && end < limit ? end + 1 : at;
  }
  if (
    code === 47 &&
    kindOf(next) === Kind.letter &&
    (at === 0 || kindOf(text.charCodeAt(at - 1)) === Kind.space)
  ) {
    return endOfBlackBox(text, at, limit);
  }
  return at;
}

/** ":)", ";-)", ":D" between spaces; `at` when there is none. */
function endOfEmoticon(text: string, at: number, limit: number): number {
  const code = text.charCodeAt(at);
  if (code !== 58 && code !== 59) return at;
  if (at > 0 && kindOf(text.charCodeAt(at - 1)) !== Kind.space) return at;
  const mouth = at + (text.charAt(at + 1) === '-' ? 2 : 1);
  if (mouth >= limit || !')(DPp/|]*'.includes(text.charAt(mouth))) return at;
  const end = mouth + 1;
  const after = end < limit ? kindOf(text.charCodeAt(end)) : Kind.space;
  return after === Kind.letter || after === Kind.digit ? at : end;
}

function endOfName(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit) {
    const code = text.charCodeAt(end);
    const kind = kindOf(code);
    const isInner = code === 45 || code === 46;
    if (kind !== Kind.letter && kind !== Kind.digit && !isInner) break;
    end += 1;
  }
  while (end > at && (text.charCodeAt(end - 1) === 46 || text.charCodeAt(end - 1) === 45)) end -= 1;
  return end;
}

/** The offset after the next `close` on the same line and near enough; `at` when there is none. */
function closing(text: string, at: number, limit: number, close: number): number {
  const last = Math.min(limit, at + maxOpaque);
  for (let end = at + 1; end < last; end += 1) {
    const code = text.charCodeAt(end);
    if (code === close) return end === at + 1 ? at : end + 1;
    if (kindOf(code) === Kind.newline) return at;
  }
  return at;
}

/** Whether the period after token `index` belongs to an abbreviation; `next` is the unit after the space. */
export function isAbbreviation(id: number, next: number): boolean {
  if (!abbreviations.has(id)) return false;
  const isDigit = next >= 48 && next <= 57;
  if (onlyBeforeNumber.has(id) && !titles.has(id)) return isDigit;
  return titles.has(id) || isDigit || !isUpper(next);
}
