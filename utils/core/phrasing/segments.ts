import { isLower, isUpper, kindOf } from './characters';
import * as Kind from './kind';
import { classifyLine } from './lines';
import * as Mode from './mode';
import {
  createTokens,
  ellipsis,
  endTokens,
  exclamationMark,
  isAbbreviation,
  maxTokens,
  period,
  questionMark,
  readToken,
  type Tokens,
} from './tokens';

/** Where reading stands between two segments: the line mode, and whether a line begins here. */
export type ReadState = number;

const lineStart = 8;

export const initialState: ReadState = lineStart | Mode.prose;

/** A sentence of the writer's own prose with its tokens, or a stretch that is masked. */
export interface SegmentReader {
  readonly tokens: Tokens;
  isMasked: boolean;
  /** The sentence is an item of a list. */
  isListItem: boolean;
  /** Offset after the segment; segments follow each other without a gap. */
  end: number;
  /** The state after the segment. */
  state: ReadState;
}

export function createSegmentReader(): SegmentReader {
  return { tokens: createTokens(), isMasked: false, isListItem: false, end: 0, state: initialState };
}

/** Reads the segment that begins at `at` (UTF-16 offset) into `reader`. */
export function readSegment(reader: SegmentReader, text: string, at: number, state: ReadState): void {
  const { tokens } = reader;
  tokens.text = text;
  tokens.count = 0;
  reader.isListItem = false;
  reader.isMasked = false;
  let mode = state & 7;
  let isClosing = false;
  if ((state & lineStart) !== 0) {
    const kind = classifyLine(text, at, mode);
    if (kind.isMasked) {
      reader.isMasked = true;
      reader.end = afterLine(text, at);
      reader.state = kind.mode | lineStart;
      return;
    }
    mode = kind.mode;
    isClosing = mode === Mode.closing;
  }
  readSentence(reader, at, state, mode);
  if (isClosing) reader.state = Mode.closing | (reader.state & lineStart);
}

function readSentence(reader: SegmentReader, from: number, state: ReadState, mode: number): void {
  const { tokens } = reader;
  const { text } = tokens;
  const { length } = text;
  const begin = skipSpace(text, from);
  let at = (state & lineStart) === 0 ? begin : skipBullet(reader, begin);
  let lineFrom = from;
  for (;;) {
    at = skipSpace(text, at);
    if (at >= length) {
      finish(reader, length, mode | lineStart);
      return;
    }
    const kind = kindOf(text.charCodeAt(at));
    if (kind === Kind.newline) {
      const next = afterNewline(text, at);
      if (tokens.count === 0 || !continues(text, lineFrom, at, next)) {
        finish(reader, afterBlankLines(text, next), mode | lineStart);
        return;
      }
      lineFrom = next;
      at = next;
      continue;
    }
    if (tokens.count >= maxTokens) {
      finish(reader, at, mode);
      return;
    }
    at = readToken(tokens, at, length);
    if (endsSentence(tokens, at)) {
      at = skipClosers(tokens, at);
      const next = skipSpace(text, at);
      if (next >= length) {
        finish(reader, length, mode | lineStart);
        return;
      }
      if (kindOf(text.charCodeAt(next)) !== Kind.newline) {
        finish(reader, next, mode);
        return;
      }
      finish(reader, afterBlankLines(text, afterNewline(text, next)), mode | lineStart);
      return;
    }
  }
}

function finish(reader: SegmentReader, end: number, state: ReadState): void {
  endTokens(reader.tokens);
  reader.end = end;
  reader.state = state;
}

function skipSpace(text: string, at: number): number {
  let next = at;
  while (next < text.length && kindOf(text.charCodeAt(next)) === Kind.space) next += 1;
  return next;
}

function afterNewline(text: string, at: number): number {
  return text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
}

function afterLine(text: string, at: number): number {
  let end = at;
  while (end < text.length && kindOf(text.charCodeAt(end)) !== Kind.newline) end += 1;
  return end < text.length ? afterNewline(text, end) : end;
}

function afterBlankLines(text: string, at: number): number {
  let start = at;
  for (;;) {
    const next = skipSpace(text, start);
    if (next >= text.length) return text.length;
    if (kindOf(text.charCodeAt(next)) !== Kind.newline) return start;
    start = afterNewline(text, next);
  }
}

/** `- item`, `* item`, `• item`, `1. item`, `2) item`: the mark is no part of the sentence. */
function skipBullet(reader: SegmentReader, at: number): number {
  const { text } = reader.tokens;
  const code = text.charCodeAt(at);
  let end = at;
  if (code === 45 || code === 42 || code === 0x2022 || code === 0x2013) end = at + 1;
  else {
    while (end < at + 3 && kindOf(text.charCodeAt(end)) === Kind.digit) end += 1;
    const mark = text.charCodeAt(end);
    if (end === at || (mark !== 46 && mark !== 41)) return at;
    end += 1;
  }
  if (kindOf(text.charCodeAt(end)) !== Kind.space || end >= text.length) return at;
  reader.isListItem = true;
  return end;
}

/** Whether a sentence goes on after a line break: mail programs and people wrap long lines. */
function continues(text: string, lineFrom: number, lineEnd: number, next: number): boolean {
  const start = skipSpace(text, next);
  if (start >= text.length) return false;
  const code = text.charCodeAt(start);
  const length = lineEnd - lineFrom;
  if (isLower(code)) return length >= 40 || text.charCodeAt(lineEnd - 1) === 44;
  if (!isUpper(code) && kindOf(code) !== Kind.digit) return false;
  return length >= 62 && length <= 100;
}

function endsSentence(tokens: Tokens, at: number): boolean {
  const { text, count } = tokens;
  const id = tokens.id[count - 1];
  const next = text.charCodeAt(at);
  const isFree =
    at >= text.length || kindOf(next) === Kind.space || kindOf(next) === Kind.newline || isCloser(next);
  if (id === questionMark || id === exclamationMark) {
    if (next === 63 || next === 33 || goesOnAfterQuote(text, at)) return false;
    // "my delete !vote"
    if (!isFree && count > 1 && tokens.end[count - 2] !== tokens.start[count - 1]) return false;
    return isFree || kindOf(next) !== Kind.mark;
  }
  if (id === ellipsis) return isFree && isUpper(text.charCodeAt(skipSpace(text, at)));
  if (id !== period) return false;
  if (!isFree) return isUpper(next) && count > 1;
  if (count < 2) return at >= text.length;
  const after = text.charCodeAt(skipSpace(text, at));
  if (tokens.end[count - 2] !== tokens.start[count - 1]) return true;
  if (isAbbreviation(tokens.id[count - 2] ?? 0, after) || isMeasure(tokens, count - 2, after)) return false;
  return !isInitial(tokens, count - 2, after);
}

/** '"Are you in?" is what the sign says': the mark ends the quotation, and the sentence goes on. */
function goesOnAfterQuote(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 34 || code === 0x201d) && isLower(text.charCodeAt(skipSpace(text, at + 1)));
}

/** "2000ft. long": a number with its unit. */
function isMeasure({ text, start, end }: Tokens, index: number, after: number): boolean {
  const last = text.charCodeAt((end[index] ?? 0) - 1);
  return kindOf(text.charCodeAt(start[index] ?? 0)) === Kind.digit && isLower(last) && isLower(after);
}

/** "J. Smith": one capital letter before the period. */
function isInitial(tokens: Tokens, index: number, after: number): boolean {
  const start = tokens.start[index] ?? 0;
  const code = tokens.text.charCodeAt(start);
  return (tokens.end[index] ?? 0) - start === 1 && isUpper(code) && code !== 73 && isUpper(after);
}

function isCloser(code: number): boolean {
  return code === 41 || code === 93 || code === 34 || code === 39 || code === 0x201d || code === 0x2019;
}

/** Closing quotes and brackets belong to the sentence they end. */
function skipClosers(tokens: Tokens, at: number): number {
  const { text } = tokens;
  let end = at;
  while (end < text.length && tokens.count < maxTokens + 4 && isCloser(text.charCodeAt(end))) {
    end = readToken(tokens, end, text.length);
  }
  return end;
}
