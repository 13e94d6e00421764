import { classBits, macros } from './en/word-classes';
import type { Tokens } from './tokens';
import { intern, isIn, membersOf, numberWord, opaqueWord, unknownWord } from './vocabulary';

/**
 * A pattern over tokens, written as text and compiled once:
 *
 * - `word` and marks such as `,` stand for themselves; case and the kind of apostrophe do not matter
 * - `(a|b c)` is a choice, tried in order; a `?` right after a word, class or choice makes it optional
 * - `?` after white space is the question mark itself; digits are any number
 * - `<class>` is any word of a class of `word-classes.ts`, `<any>` any word; `$name` is a macro from there
 * - `{3}` skips at most three words (no marks), as few as will do
 * - `^` holds only at the start of a clause, `%` only before its end
 * - `[` and `]` mark the part that is meant; without them it is the whole
 */
export interface Pattern {
  readonly items: readonly Item[];
}

const Op = {
  word: 0,
  class: 1,
  any: 2,
  gap: 3,
  first: 4,
  last: 5,
  from: 6,
  upTo: 7,
  words: 8,
  choice: 9,
} as const;

interface Item {
  readonly op: number;
  /** Word id, class mask or gap length. */
  readonly value: number;
  /** For `words`: a choice among single words, the common case. */
  readonly ids: readonly number[];
  /** For `choice`. */
  readonly options: readonly (readonly Item[])[];
  readonly isOptional: boolean;
}

/** Where a pattern matched: token indexes, `to` and `end` exclusive. */
export interface Match {
  from: number;
  to: number;
  end: number;
}

/** What a pattern may ask about the sentence it is tried in. */
export interface Clauses {
  readonly tokens: Tokens;
  isClauseStart(index: number): boolean;
  isClauseEnd(index: number): boolean;
}

const noIds: readonly number[] = [];
const noOptions: readonly (readonly Item[])[] = [];
const macroItems = new Map<string, Item>();

/** Compiles a pattern. Throws on a bracket that is not closed or a class that does not exist. */
export function compile(source: string): Pattern {
  const known = patterns.get(source);
  if (known !== undefined) return known;
  const pattern = compileAnew(source);
  patterns.set(source, pattern);
  return pattern;
}

/** Several indexes share some patterns. */
const patterns = new Map<string, Pattern>();

function compileAnew(source: string): Pattern {
  const reader = { source, at: 0 };
  const items = readItems(reader);
  if (reader.at < source.length) throw new Error(`Cannot read the pattern "${source}"`);
  return { items };
}

/** Ids of the words with which a match can begin, without compiling the pattern. */
export function startsOf(source: string): readonly number[] {
  internWords(source);
  const reader = { source, at: 0 };
  const starts: number[] = [];
  for (;;) {
    const item = readNext(reader);
    if (item === undefined || (!addStartsOf(item, starts) && !item.isOptional)) return starts;
  }
}

/** The words and macros of a pattern; classes and gaps are passed over. */
const wordsAndMacros = /<[a-z]+>|\{\d+\}|\$[a-z]+|[^ ()|[\]^%?][^ ()|\]?]*/g;
const knownMacros = new Set<string>();

/**
 * Makes every word of a pattern known. A draft is read with the words known at that time, so this may not
 * wait until the pattern is compiled.
 */
function internWords(source: string): void {
  for (const part of source.match(wordsAndMacros) ?? []) {
    const first = part.charCodeAt(0);
    if (first === 36) internMacro(part.slice(1));
    else if (first !== 60 && first !== 123) intern(part);
  }
}

function internMacro(name: string): void {
  if (knownMacros.has(name)) return;
  knownMacros.add(name);
  internWords(macros[name] ?? '');
}

interface Reader {
  readonly source: string;
  at: number;
}

function readItems(reader: Reader): Item[] {
  const items: Item[] = [];
  for (let item = readNext(reader); item !== undefined; item = readNext(reader)) items.push(item);
  return items;
}

/** The next item of a sequence; undefined at its end. */
function readNext(reader: Reader): Item | undefined {
  const { source } = reader;
  while (source.charCodeAt(reader.at) === 32) reader.at += 1;
  const code = source.charCodeAt(reader.at);
  if (reader.at >= source.length || code === 124 || code === 41) return undefined;
  const item = readItem(reader, code);
  if (source.charCodeAt(reader.at) !== 63) return item;
  reader.at += 1;
  return optional(item);
}

function readItem(reader: Reader, code: number): Item {
  reader.at += 1;
  switch (code) {
    case 40:
      return readChoice(reader);
    case 91:
      return leaf(Op.from, 0);
    case 93:
      return leaf(Op.upTo, 0);
    case 94:
      return leaf(Op.first, 0);
    case 37:
      return leaf(Op.last, 0);
    case 36:
      return macro(readUntil(reader, isNameEnd));
    case 123:
      return leaf(Op.gap, Number(readThrough(reader, '}')));
    case 60:
      return wordClass(readThrough(reader, '>'));
    default:
      reader.at -= 1;
      return word(readUntil(reader, isWordEnd));
  }
}

/** `(a | b | c)` with single words, the common case, read without a step between. */
function readWordChoice(reader: Reader): Item | undefined {
  const { source } = reader;
  const ids: number[] = [];
  let at = reader.at;
  for (;;) {
    while (source.charCodeAt(at) === 32) at += 1;
    const start = at;
    while (isPlain(source.charCodeAt(at))) at += 1;
    if (at === start) return undefined;
    const end = at;
    while (source.charCodeAt(at) === 32) at += 1;
    const code = source.charCodeAt(at);
    if (code !== 124 && code !== 41) return undefined;
    ids.push(intern(source.slice(start, end)));
    at += 1;
    if (code === 41) break;
  }
  reader.at = at;
  return { op: Op.words, value: 0, ids, options: noOptions, isOptional: false };
}

/** Letters and apostrophes. */
function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || code === 39;
}

function readChoice(reader: Reader): Item {
  const words = readWordChoice(reader);
  if (words !== undefined) return words;
  const { source } = reader;
  const options: Item[][] = [];
  for (;;) {
    options.push(readItems(reader));
    const code = source.charCodeAt(reader.at);
    reader.at += 1;
    if (code === 41) return choice(options);
    if (code !== 124) throw new Error(`A bracket is not closed in "${source}"`);
  }
}

function readUntil(reader: Reader, isEnd: (code: number) => boolean): string {
  const { source, at } = reader;
  let end = at + 1;
  while (end < source.length && !isEnd(source.charCodeAt(end))) end += 1;
  reader.at = end;
  return source.slice(at, end);
}

function readThrough(reader: Reader, close: string): string {
  const end = reader.source.indexOf(close, reader.at);
  const text = reader.source.slice(reader.at, end);
  reader.at = end + 1;
  return text;
}

function isNameEnd(code: number): boolean {
  return code < 97 || code > 122;
}

/** Space, `(`, `)`, `?`, `|` and `]` end a word. */
function isWordEnd(code: number): boolean {
  return code === 32 || code === 40 || code === 41 || code === 63 || code === 124 || code === 93;
}

function leaf(op: number, value: number): Item {
  return { op, value, ids: noIds, options: noOptions, isOptional: false };
}

function word(text: string): Item {
  const first = text.charCodeAt(0);
  const isNumber = first >= 48 && first <= 57 && Number.isInteger(Number(text));
  return leaf(Op.word, isNumber ? numberWord : intern(text));
}

function wordClass(name: string): Item {
  if (name === 'any') return leaf(Op.any, 0);
  if (name === 'number') return leaf(Op.word, numberWord);
  const bit = classBits[name];
  if (bit === undefined) throw new Error(`No word class <${name}>`);
  return leaf(Op.class, bit);
}

function macro(name: string): Item {
  const known = macroItems.get(name);
  if (known !== undefined) return known;
  const source = macros[name];
  if (source === undefined) throw new Error(`No macro $${name}`);
  const item = readChoice({ source: `${source})`, at: 0 });
  macroItems.set(name, item);
  return item;
}

function choice(options: readonly (readonly Item[])[]): Item {
  const ids: number[] = [];
  for (const option of options) {
    const only = option[0];
    if (option.length !== 1 || only === undefined || only.isOptional || only.op !== Op.word) {
      return { op: Op.choice, value: 0, ids: noIds, options, isOptional: false };
    }
    ids.push(only.value);
  }
  return { op: Op.words, value: 0, ids, options: noOptions, isOptional: false };
}

function optional({ op, value, ids, options }: Item): Item {
  return { op, value, ids, options, isOptional: true };
}

/** Adds the words with which the items can begin; says whether they can also be nothing. */
function addStarts(items: readonly Item[], starts: number[]): boolean {
  for (const item of items) if (!addStartsOf(item, starts) && !item.isOptional) return false;
  return true;
}

function addStartsOf(item: Item, starts: number[]): boolean {
  switch (item.op) {
    case Op.word:
      starts.push(item.value);
      return false;
    case Op.class:
      for (const id of membersOf(item.value)) starts.push(id);
      return false;
    case Op.words:
      for (const id of item.ids) starts.push(id);
      return false;
    case Op.choice: {
      let isNothing = false;
      for (const option of item.options) if (addStarts(option, starts)) isNothing = true;
      return isNothing;
    }
    case Op.any:
    case Op.gap:
      throw new Error('A pattern begins with a word or a class');
    default:
      return true;
  }
}

/** What may stand in second place after a given first word. */
export interface Seconds {
  readonly ids: Set<number>;
  /** Word classes of which any member may follow. */
  classMask: number;
  /** Whether anything may follow, or nothing. */
  isAny: boolean;
}

/** What may follow `first` where the pattern begins with it: a quick look before the whole is tried. */
export function secondsAfter(pattern: Pattern, first: number): Seconds {
  const seconds: Seconds = { ids: new Set(), classMask: 0, isAny: false };
  addSeconds({ items: pattern.items, index: 0, rest: undefined }, first, seconds);
  return seconds;
}

/** Walks on from `place`; `first` is -1 once the first word has been taken. */
function addSeconds({ items, index, rest }: Rest, first: number, seconds: Seconds): void {
  const isTaken = first < 0;
  const item = items[index];
  if (item === undefined) {
    if (rest !== undefined) addSeconds(rest, first, seconds);
    else if (isTaken) seconds.isAny = true;
    return;
  }
  const next: Rest = { items, index: index + 1, rest };
  if (item.op === Op.choice) {
    for (const option of item.options) addSeconds({ items: option, index: 0, rest: next }, first, seconds);
  } else if (isZeroWidth(item)) {
    addSeconds(next, first, seconds);
  } else if (isTaken) {
    addSecond(item, seconds);
  } else if (takesId(item, first)) {
    addSeconds(next, -1, seconds);
  }
  if (item.isOptional) addSeconds(next, first, seconds);
}

function isZeroWidth({ op }: Item): boolean {
  return op === Op.first || op === Op.last || op === Op.from || op === Op.upTo;
}

function addSecond(item: Item, seconds: Seconds): void {
  if (item.op === Op.word) seconds.ids.add(item.value);
  else if (item.op === Op.words) for (const id of item.ids) seconds.ids.add(id);
  else if (item.op === Op.class) seconds.classMask |= item.value;
  else seconds.isAny = true;
}

function takesId(item: Item, id: number): boolean {
  if (item.op === Op.word) return id === item.value;
  if (item.op === Op.words) return item.ids.includes(id);
  return item.op === Op.class && isIn(id, item.value);
}

/** What remains to be matched after a choice. */
interface Rest {
  readonly items: readonly Item[];
  readonly index: number;
  readonly rest: Rest | undefined;
}

/** Tries the pattern at token `index`; fills `match` and says whether it fits. */
export function matches(pattern: Pattern, clauses: Clauses, index: number, match: Match): boolean {
  match.from = index;
  match.to = -1;
  const end = run(clauses, pattern.items, 0, undefined, index, match);
  if (end < 0) return false;
  match.end = end;
  if (match.to < 0) match.to = end;
  return true;
}

function run(
  clauses: Clauses,
  items: readonly Item[],
  from: number,
  rest: Rest | undefined,
  start: number,
  match: Match,
): number {
  const { tokens } = clauses;
  const { id, count } = tokens;
  let at = start;
  for (let i = from; i < items.length; i += 1) {
    const item = items[i];
    if (item === undefined) return -1;
    const here = at < count ? (id[at] ?? 0) : -1;
    switch (item.op) {
      case Op.first:
        if (!clauses.isClauseStart(at)) return -1;
        continue;
      case Op.last:
        if (!clauses.isClauseEnd(at)) return -1;
        continue;
      case Op.from:
        match.from = at;
        continue;
      case Op.upTo:
        match.to = at;
        continue;
      case Op.gap:
        return runGap(clauses, item, { items, index: i + 1, rest }, at, match);
      case Op.choice:
        return runChoice(clauses, item, { items, index: i + 1, rest }, at, match);
      default:
    }
    if (!takes(item, here, tokens, at)) {
      if (item.isOptional) continue;
      return -1;
    }
    if (item.isOptional) {
      const { from: oldFrom, to } = match;
      const end = run(clauses, items, i + 1, rest, at + 1, match);
      if (end >= 0) return end;
      match.from = oldFrom;
      match.to = to;
      continue;
    }
    at += 1;
  }
  return rest === undefined ? at : run(clauses, rest.items, rest.index, rest.rest, at, match);
}

/** Whether a single-token item takes the token. */
function takes(item: Item, id: number, tokens: Tokens, at: number): boolean {
  if (id < 0) return false;
  if (item.op === Op.word) return id === item.value;
  if (item.op === Op.words) return item.ids.includes(id);
  if (item.op === Op.class) return isIn(id, item.value);
  return !isMark(tokens, at);
}

function runGap(clauses: Clauses, item: Item, rest: Rest, start: number, match: Match): number {
  const { tokens } = clauses;
  for (let skipped = 0; skipped <= item.value; skipped += 1) {
    const at = start + skipped;
    const end = run(clauses, rest.items, rest.index, rest.rest, at, match);
    if (end >= 0) return end;
    if (at >= tokens.count || isMark(tokens, at)) return -1;
  }
  return -1;
}

function runChoice(clauses: Clauses, item: Item, rest: Rest, at: number, match: Match): number {
  const { from, to } = match;
  const { tokens } = clauses;
  const here = at < tokens.count ? (tokens.id[at] ?? 0) : -1;
  for (const option of item.options) {
    const first = option[0];
    if (first !== undefined && first.op === Op.word && !first.isOptional && first.value !== here) continue;
    const end = run(clauses, option, 0, rest, at, match);
    if (end >= 0) return end;
    match.from = from;
    match.to = to;
  }
  return item.isOptional ? run(clauses, rest.items, rest.index, rest.rest, at, match) : -1;
}

/** Whether the token is a mark such as a comma, not a word, number or opaque part. */
export function isMark(tokens: Tokens, index: number): boolean {
  const id = tokens.id[index] ?? 0;
  if (id === unknownWord || id === numberWord || id === opaqueWord) return false;
  const code = tokens.text.charCodeAt(tokens.start[index] ?? 0);
  const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return !isLetter && code < 0x3000 && !(code >= 0xc0 && code < 0x2000);
}
