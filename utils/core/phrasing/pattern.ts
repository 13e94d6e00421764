import { nextSign, type Reader, wordAfter } from './pattern-code';
import { classWords, macros } from './patterns.generated';
import * as Sign from './sign';
import * as Step from './step';
import type { Tokens } from './tokens';
import { addToClass, isIn, numberWord, opaqueWord, unknownWord } from './vocabulary';

/**
 * A pattern over tokens, written as text:
 *
 * - `word` and marks such as `,` stand for themselves; case and the kind of apostrophe do not matter
 * - `(a|b c)` is a choice, tried in order; a `?` right after a word, class or choice makes it optional
 * - `?` after white space is the question mark itself; digits are any number
 * - `<class>` is any word of a class of `en/word-classes.ts`, `<any>` any word; `$name` is a macro from there
 * - `{3}` skips at most three words (no marks), as few as will do
 * - `^` holds only at the start of a clause, `%` only before its end
 * - `[` and `]` mark the part that is meant; without them it is the whole
 *
 * `npm run build:patterns` packs the texts into `patterns.generated.ts`. Here a packed pattern becomes steps when a
 * draft first has words with which it can begin, and the steps are walked at a token.
 */

/** The steps of all patterns unpacked so far, and their number. */
let steps = new Uint16Array(16_384);
let used = 0;

/** Adds a step and returns its place. */
function addStep(step: number): number {
  if (used === steps.length) {
    const more = new Uint16Array(2 * used);
    more.set(steps);
    steps = more;
  }
  steps[used] = step;
  used += 1;
  return used - 1;
}

const macroTexts = macros.split(' ');

for (const [bit, text] of classWords.split(' ').entries()) {
  const reader: Reader = { text, at: 0 };
  const ids: number[] = [];
  while (reader.at < text.length) ids.push(wordAfter(reader, nextSign(reader)));
  addToClass(1 << bit, ids);
}

/** Where the steps of each macro begin. A macro comes after those it uses. */
const macroBegins: number[] = [];

/** Unpacks what patterns share; call it before the first `unpack`. */
export function unpackMacros(): void {
  for (let i = 0; i < macroTexts.length; i += 1) {
    const begin = used;
    addChoice({ text: macroTexts[i] ?? '', at: 0 });
    addStep(Step.end);
    macroBegins.push(begin);
  }
}

/** Unpacks a pattern and returns where its steps begin. */
export function unpack(text: string): number {
  const begin = used;
  const reader: Reader = { text, at: 0 };
  while (reader.at < text.length) addItem(reader);
  addStep(Step.end);
  return begin;
}

function addItem(reader: Reader): void {
  const sign = nextSign(reader);
  if (sign >= Sign.word) {
    addStep(Step.word);
    addStep(wordAfter(reader, sign));
  } else if (sign >= Sign.twoWords) addWords(reader, sign - Sign.twoWords + 2);
  else {
    switch (sign) {
      case Sign.optional: {
        addStep(Step.attempt);
        const place = addStep(0);
        addItem(reader);
        steps[place] = used;
        break;
      }
      case Sign.open:
        addChoice(reader);
        break;
      case Sign.gap:
        addStep(Step.gap);
        addStep(nextSign(reader));
        break;
      case Sign.wordClass:
        addStep(Step.wordClass);
        addStep(1 << nextSign(reader));
        break;
      case Sign.any:
        addStep(Step.any);
        break;
      case Sign.macro:
        addStep(Step.macro);
        addStep(macroBegins[nextSign(reader)] ?? 0);
        break;
      case Sign.words:
        addWords(reader, nextSign(reader));
        break;
      default:
        addStep(Step.clauseStart + sign - Sign.clauseStart);
    }
  }
}

function addWords(reader: Reader, count: number): void {
  addStep(Step.words);
  addStep(count);
  for (let i = 0; i < count; i += 1) addStep(wordAfter(reader, nextSign(reader)));
}

function addChoice(reader: Reader): void {
  const ends: number[] = [];
  for (;;) {
    addStep(Step.attempt);
    const place = addStep(0);
    const sign = addSequence(reader);
    if (sign === Sign.close) {
      // The last option leaves nothing to try after it.
      steps[place - 1] = Step.goTo;
      steps[place] = place + 1;
      break;
    }
    addStep(Step.goTo);
    ends.push(addStep(0));
    steps[place] = used;
  }
  for (const end of ends) steps[end] = used;
}

/** Adds items up to the sign that ends them. */
function addSequence(reader: Reader): number {
  for (;;) {
    const { at } = reader;
    const sign = nextSign(reader);
    if (sign === Sign.or || sign === Sign.close) return sign;
    reader.at = at;
    addItem(reader);
  }
}

/** What a pattern can begin with. */
export interface Starts {
  /** Called with the id of each word. */
  word(id: number): void;
  /** Called with the number of each class. */
  class(bit: number): void;
}

/** Tells with what a packed pattern can begin, without unpacking it. */
export function startsOf(text: string, starts: Starts): void {
  const reader: Reader = { text, at: 0 };
  while (reader.at < text.length && mayBeMissing(reader, starts));
}

/** Tells the starts of the next item and whether the pattern may begin after it. */
function mayBeMissing(reader: Reader, starts: Starts | undefined): boolean {
  const sign = nextSign(reader);
  if (sign >= Sign.word) {
    const id = wordAfter(reader, sign);
    starts?.word(id);
    return false;
  }
  if (sign === Sign.optional) {
    mayBeMissing(reader, starts);
    return true;
  }
  if (sign === Sign.open) return choiceMayBeMissing(reader, starts);
  if (sign === Sign.macro) {
    const text = macroTexts[nextSign(reader)] ?? '';
    return starts !== undefined && choiceMayBeMissing({ text, at: 0 }, starts);
  }
  if (sign === Sign.wordClass) {
    const bit = nextSign(reader);
    starts?.class(bit);
    return false;
  }
  if (sign >= Sign.words) {
    const count = sign === Sign.words ? nextSign(reader) : sign - Sign.twoWords + 2;
    for (let i = 0; i < count; i += 1) {
      const id = wordAfter(reader, nextSign(reader));
      starts?.word(id);
    }
    return false;
  }
  if (sign === Sign.gap) nextSign(reader);
  return sign !== Sign.gap && sign !== Sign.any;
}

function choiceMayBeMissing(reader: Reader, starts: Starts | undefined): boolean {
  let isMissing = false;
  for (;;) {
    let isOpen = true;
    for (;;) {
      const { at } = reader;
      const sign = nextSign(reader);
      if (sign === Sign.or || sign === Sign.close) {
        isMissing ||= isOpen;
        if (sign === Sign.close) return isMissing;
        break;
      }
      reader.at = at;
      isOpen = mayBeMissing(reader, isOpen ? starts : undefined) && isOpen;
    }
  }
}

/** Where to go on after a macro. */
interface Rest {
  readonly at: number;
  readonly rest: Rest | undefined;
}

const nothing = -2;

/**
 * Whether a match of the steps from `from` on can begin with two words; -1 is the end of the sentence. A quick look
 * before the whole is tried.
 */
export function mayBegin(from: number, first: number, second: number, after?: Rest): boolean {
  let at = from;
  let word = first;
  let next = second;
  let rest = after;
  for (;;) {
    const step = steps[at] ?? Step.end;
    if (step === Step.end) {
      if (rest === undefined) return true;
      ({ at, rest } = rest);
    } else if (step === Step.macro) {
      rest = { at: at + 2, rest };
      at = steps[at + 1] ?? 0;
    } else if (step === Step.gap) return true;
    else if (step === Step.attempt) {
      if (mayBegin(at + 2, word, next, rest)) return true;
      at = steps[at + 1] ?? 0;
    } else if (step === Step.goTo) at = steps[at + 1] ?? 0;
    else if (step > Step.gap) at += 1;
    else {
      if (step !== Step.any && !takes(at, word)) return false;
      if (next === nothing) return true;
      word = next;
      next = nothing;
      at = afterWord(at);
    }
  }
}

/** Whether the step takes the word. */
function takes(at: number, word: number): boolean {
  const step = steps[at];
  if (step === Step.word) return steps[at + 1] === word;
  if (step === Step.wordClass) return isIn(word, steps[at + 1] ?? 0);
  const end = at + 2 + (steps[at + 1] ?? 0);
  for (let i = at + 2; i < end; i += 1) if (steps[i] === word) return true;
  return false;
}

/** The step after one that takes a word. */
function afterWord(at: number): number {
  const step = steps[at];
  if (step === Step.any) return at + 1;
  return step === Step.words ? at + 2 + (steps[at + 1] ?? 0) : at + 2;
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

/** Tries the steps from `begin` on at token `index`; fills `match` and says whether they fit. */
export function fits(begin: number, clauses: Clauses, index: number, match: Match): boolean {
  match.from = index;
  match.to = -1;
  const end = run(begin, clauses, index, match, undefined);
  if (end < 0) return false;
  match.end = end;
  if (match.to < 0) match.to = end;
  return true;
}

/** The token after the match; -1 when there is none. */
function run(begin: number, clauses: Clauses, index: number, match: Match, after: Rest | undefined): number {
  const { tokens } = clauses;
  const { id, count } = tokens;
  let at = begin;
  let rest = after;
  let token = index;
  for (;;) {
    const step = steps[at] ?? Step.end;
    if (step === Step.word) {
      if (token >= count || id[token] !== steps[at + 1]) return -1;
      at += 2;
      token += 1;
      continue;
    }
    switch (step) {
      case Step.end:
        if (rest === undefined) return token;
        ({ at, rest } = rest);
        break;
      case Step.macro:
        rest = { at: at + 2, rest };
        at = steps[at + 1] ?? 0;
        break;
      case Step.words:
      case Step.wordClass:
        if (token >= count || !takes(at, id[token] ?? 0)) return -1;
        at = afterWord(at);
        token += 1;
        break;
      case Step.any:
        if (token >= count || isMark(tokens, token)) return -1;
        at += 1;
        token += 1;
        break;
      case Step.gap:
        return runGap(at, clauses, token, match, rest);
      case Step.clauseStart:
        if (!clauses.isClauseStart(token)) return -1;
        at += 1;
        break;
      case Step.clauseEnd:
        if (!clauses.isClauseEnd(token)) return -1;
        at += 1;
        break;
      case Step.from:
        match.from = token;
        at += 1;
        break;
      case Step.upTo:
        match.to = token;
        at += 1;
        break;
      case Step.attempt: {
        const next = steps[at + 2] ?? Step.end;
        const isWord = next === Step.word || next === Step.words || next === Step.wordClass;
        if (!isWord || (token < count && takes(at + 2, id[token] ?? 0))) {
          const { from, to } = match;
          const end = run(at + 2, clauses, token, match, rest);
          if (end >= 0) return end;
          match.from = from;
          match.to = to;
        }
        at = steps[at + 1] ?? 0;
        break;
      }
      default:
        at = steps[at + 1] ?? 0;
    }
  }
}

function runGap(at: number, clauses: Clauses, from: number, match: Match, rest: Rest | undefined): number {
  const { tokens } = clauses;
  const last = from + (steps[at + 1] ?? 0);
  for (let token = from; token <= last; token += 1) {
    const end = run(at + 2, clauses, token, match, rest);
    if (end >= 0) return end;
    if (token >= tokens.count || isMark(tokens, token)) return -1;
  }
  return -1;
}

/** Whether the token is a mark such as a comma, not a word, number or opaque part. */
export function isMark(tokens: Tokens, index: number): boolean {
  const id = tokens.id[index] ?? 0;
  if (id === unknownWord || id === numberWord || id === opaqueWord) return false;
  const code = tokens.text.charCodeAt(tokens.start[index] ?? 0);
  const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return !isLetter && code < 0x3000 && !(code >= 0xc0 && code < 0x2000);
}
