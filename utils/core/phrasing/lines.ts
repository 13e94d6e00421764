import { kindOf } from './characters';
import * as Kind from './kind';
import * as Mode from './mode';

/** What a line is, and the mode in which the next line begins. */
export interface LineKind {
  readonly isMasked: boolean;
  readonly mode: number;
}

/** Only this much of a line is looked at. */
export const maxLineRead = 200;

const prose: LineKind = { isMasked: false, mode: Mode.prose };
const masked: LineKind = { isMasked: true, mode: Mode.prose };
const startsFence: LineKind = { isMasked: true, mode: Mode.fence };
const startsTail: LineKind = { isMasked: true, mode: Mode.tail };
const startsClosing: LineKind = { isMasked: false, mode: Mode.closing };
const inClosing: LineKind = { isMasked: true, mode: Mode.closing };

/** Decides about the line that begins at `at` (UTF-16), given the mode it begins in. Reads two lines at most. */
export function classifyLine(text: string, at: number, mode: number): LineKind {
  if (mode === Mode.tail) return startsTail;
  const first = firstMark(text, at);
  const code = text.charCodeAt(first);
  if (mode === Mode.fence) return isFence(text, first, code) ? masked : startsFence;
  if (isFence(text, first, code)) return startsFence;
  if (mode === Mode.prose && !mayMatter(text, at, first, code)) return prose;
  return classifyByWords(text, at, first, mode);
}

function classifyByWords(text: string, at: number, first: number, mode: number): LineKind {
  const line = lineAt(text, at);
  if (line.trim() === '') return mode === Mode.closing ? startsClosing : prose;
  const code = text.charCodeAt(first);
  if (code === 62) return masked;
  const may = code < 128 ? (shapesFrom[code] ?? 0) : Shape.any;
  if ((may & Shape.separator) !== 0 && isSeparator(line)) return startsTail;
  if ((may & Shape.header) !== 0 && isHeader(text, at, line)) return startsTail;
  if ((may & Shape.attribution) !== 0 && isAttribution(text, at, line))
    return nextLineIsQuoted(text, at, line) ? masked : startsTail;
  if (isCode(line, may)) return masked;
  if ((may & Shape.sentFrom) !== 0 && isSentFrom(line)) return inClosing;
  if (isClosing(line)) return startsClosing;
  if (mode === Mode.closing && isSignatureLine(line)) return inClosing;
  return prose;
}

/** What a line may be, by its first character: a look that spares most lines the expressions below. */
const Shape = {
  separator: 1,
  header: 2,
  attribution: 4,
  trace: 8,
  log: 16,
  code: 32,
  sentFrom: 64,
  any: 127,
} as const;

const shapesFrom = new Uint8Array(128);
for (const [shape, characters] of [
  [Shape.separator, '-_bB'],
  [Shape.header, '*fF'],
  [Shape.attribution, 'oO'],
  [Shape.trace, 'aFTEC'],
  [Shape.log, '[$0123456789EWIDFT'],
  [Shape.code, '{}[]"<i#dSc'],
  [Shape.sentFrom, 'sSgG'],
] as const) {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    shapesFrom[code] = (shapesFrom[code] ?? 0) | shape;
  }
}

function firstMark(text: string, at: number): number {
  const last = Math.min(text.length, at + maxLineRead);
  let first = at;
  while (first < last && kindOf(text.charCodeAt(first)) === Kind.space) first += 1;
  return first;
}

/** The offset of the line's end, at most `maxLineRead` away. */
function endOfLine(text: string, at: number): number {
  const last = Math.min(text.length, at + maxLineRead);
  let end = at;
  while (end < last && kindOf(text.charCodeAt(end)) !== Kind.newline) end += 1;
  return end;
}

function lineAt(text: string, at: number): string {
  return text.slice(at, endOfLine(text, at));
}

function nextLine(text: string, at: number): string {
  let start = endOfLine(text, at);
  if (start >= text.length || kindOf(text.charCodeAt(start)) !== Kind.newline) return '';
  start += text.charCodeAt(start) === 13 && text.charCodeAt(start + 1) === 10 ? 2 : 1;
  return lineAt(text, start);
}

function isFence(text: string, first: number, code: number): boolean {
  return (code === 96 && text.startsWith('```', first)) || (code === 126 && text.startsWith('~~~', first));
}

/** Cheap look at a line's first character and length: most lines of prose end here. */
function mayMatter(text: string, at: number, first: number, code: number): boolean {
  if (kindOf(code) !== Kind.letter && kindOf(code) !== Kind.digit) return true;
  if (first > at) return true;
  const word = code | 32;
  // On … wrote, From, Forwarded, Begin, Sent, File/Traceback/Exception/at of traces.
  if (word === 111 || word === 102) return true;
  if (endOfLine(text, at) - at <= 60) return true;
  return kindOf(code) === Kind.digit || mayBeCode(text, at);
}

function mayBeCode(text: string, at: number): boolean {
  const end = endOfLine(text, at);
  const last = text.charCodeAt(end - 1);
  return last === 59 || last === 123 || last === 125 || last === 41 || last === 58;
}

function isSeparator(line: string): boolean {
  return (
    /^-- ?$/.test(line) ||
    /^\s*-{2,} ?(?:original message|forwarded message|forwarded by|forwarded)\b/i.test(line) ||
    /^\s*_{10,}\s*$/.test(line) ||
    /^\s*begin forwarded message:/i.test(line)
  );
}

function isHeader(text: string, at: number, line: string): boolean {
  return (
    /^\s*\*?from:\*? \S/i.test(line) && /^\s*\*?(?:sent|to|date|subject|reply-to):/i.test(nextLine(text, at))
  );
}

function isAttribution(text: string, at: number, line: string): boolean {
  if (!/^\s*on \S/i.test(line) || !/\d/.test(line)) return false;
  const isWhole = (words: string) => /(?:wrote|writes):\s*$/i.test(words);
  return isWhole(line) || (line.length > 40 && isWhole(nextLine(text, at)));
}

function nextLineIsQuoted(text: string, at: number, line: string): boolean {
  const next = nextLine(text, at);
  return next.startsWith('>') || (!/wrote:\s*$/.test(line) && next.endsWith(':'));
}

function isSentFrom(line: string): boolean {
  return /^(?:sent from my|sent from|get outlook for|sent via)\b/i.test(line) && line.length < 80;
}

const beforeClosing = [
  '',
  'many ',
  'kind ',
  'best ',
  'warm ',
  'warmest ',
  'kindest ',
  'with ',
  'all ',
  'yours ',
  'in ',
];
const closings = new Set(
  'best|regards|wishes|thanks|thank you|cheers|sincerely|truly|faithfully|cordially|respectfully|take care|talk soon|speak soon|love|xoxo|the best|kind regards|best regards|thx|ty|br|rgds|advance|appreciated'.split(
    '|',
  ),
);
const afterClosing = [
  '',
  ' so much',
  ' very much',
  ' a lot',
  ' a million',
  ' again',
  ' in advance',
  ' and regards',
  ' and best regards',
  ' wishes',
  ' regards',
];

/** "Many thanks in advance!": what may stand before and after the word that closes, and marks. */
function isClosing(line: string): boolean {
  if (line.length > 40) return false;
  const words = withoutMarks(line.trim()).toLowerCase();
  return beforeClosing.some(
    (before) =>
      words.startsWith(before) &&
      afterClosing.some(
        (after) =>
          words.endsWith(after) && closings.has(words.slice(before.length, words.length - after.length)),
      ),
  );
}

function withoutMarks(words: string): string {
  let end = words.length;
  while (end > 0 && ',.!'.includes(words.charAt(end - 1))) end -= 1;
  const hasSpace = end > 0 && words.charAt(end - 1).trim() === '';
  return words.slice(0, hasSpace ? end - 1 : end);
}

function isSignatureLine(line: string): boolean {
  if (line.includes('?') || line.length > 90 || /^\s*p\.? ?s\b/i.test(line)) return false;
  const words = line.trim().split(/\s+/).length;
  return (
    words <= 4 ||
    (/[|@•·]|https?:|www\.|\d{3}|, /.test(line) && !/\b(?:you|please|i|we|your|me)\b/i.test(line))
  );
}

function isCode(line: string, may: number): boolean {
  if (((may & Shape.trace) !== 0 || hasLabel(line)) && isTrace(line)) return true;
  if ((may & Shape.log) !== 0 && isLog(line)) return true;
  return ((may & Shape.code) !== 0 || mayBeCodeInside(line)) && isCodeShape(line);
}

/** "SyntaxError: …": the first word ends in a colon. */
function hasLabel(line: string): boolean {
  const colon = line.indexOf(': ');
  return colon > 0 && (line.endsWith('Error', colon) || line.endsWith('Exception', colon));
}

/** Indented, or with the end of a statement. */
function mayBeCodeInside(line: string): boolean {
  const first = line.charCodeAt(0);
  if (first === 9 || first === 32) return true;
  const end = line.trimEnd();
  const last = end.charCodeAt(end.length - 1);
  return last === 59 || last === 123;
}

function isTrace(line: string): boolean {
  return (
    /^\s*at \S[^()]{0,200}[(:][^()\s]{0,200}\d\)?$/.test(line) ||
    /^\s*File "[^"]+", line \d/.test(line) ||
    /^\s*(?:Traceback \(most|Exception in thread|Caused by: |\S*(?:Error|Exception): )/.test(line)
  );
}

function isLog(line: string): boolean {
  return (
    /^\s*\[?\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(line) ||
    /^\s*\[?(?:ERROR|WARN|WARNING|INFO|DEBUG|FATAL|TRACE)\]?:?\s/.test(line) ||
    /^\s*\$ \S/.test(line)
  );
}

function isCodeShape(line: string): boolean {
  if (/^(?: {4}|\t)/.test(line) && /[{};=<>]|\(\)|->|::/.test(line)) return true;
  if (/^\s*[{}[\]][\s,;{}[\])]*$/.test(line) || /^\s*"[^"]{1,80}":\s/.test(line)) return true;
  if (
    /^\s*<\/?[a-z][^>]{0,200}>/i.test(line) &&
    /<\/[a-z]+>\s*$|\/?>\s*$/i.test(line) &&
    !/[.?!]\s/.test(line)
  ) {
    return !/^\s*<(?:url|person|name|https?:)/i.test(line);
  }
  if (/[;{]\s*$/.test(line)) return /[=()]|^\s*(?:import|return|const|let|var|public|class)\b/.test(line);
  return /^\s*(?:import \S+ from |#include |def \w+\(|SELECT .* FROM |const \w+ = )/.test(line);
}
