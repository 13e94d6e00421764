import { classBits, macros } from './en/word-classes';
import type { Tokens } from './tokens';
import { intern, isIn, membersOf, numberWord } from './vocabulary';

/**
 * A pattern over tokens, written as text and compiled once:
 *
 * - `word` and marks such as `,` stand for themselves; case and the kind of apostrophe do not matter
 * - `(a|b c)` is a choice, tried in order; a `?` after a word, class or choice makes it optional
 * - `<class>` is any word of a class of `word-classes.ts`, `<any>` any word; `$name` is a macro from there
 * - `{3}` skips at most three words (no marks), as few as will do
 * - `?` after white space is the question mark itself, digits are any number
 * - `^` only at the start of a clause, `%` only before its end
 * - `[` and `]` mark the part that is meant; without them it is the whole
 */
export interface Pattern {
  readonly start: readonly number[];
  readonly node: Node;
}

interface Node {
  readonly op: 'word' | 'class' | 'any' | 'choice' | 'gap' | 'from' | 'upTo' | 'first' | 'last' | 'done';
  /** Word id, class mask or gap length. */
  readonly value: number;
  readonly choices: readonly Node[];
  readonly next: Node | undefined;
}

/** Where a pattern matched: token indexes, `to` and `end` exclusive. */
export interface Match {
  from: number;
  to: number;
  end: number;
}

const done: Node = { op: 'done', value: 0, choices: [], next: undefined };

/** Compiles a pattern. Throws on a bracket that is not closed or a class that does not exist. */
export function compile(source: string): Pattern {
  const words =
    expandMacros(source)
      .replace(/\s\?/g, ' QM')
      .match(/<[a-z]+>|\{\d+\}|[()|?^%[\]]|[^\s()|?^%[\]{}<>]+/gi) ?? [];
  const reader = { words, at: 0 };
  const node = readSequence(reader, done);
  if (reader.at < words.length) throw new Error(`Cannot read the pattern "${source}"`);
  return { node, start: [...new Set(startsOf(node))] };
}

function expandMacros(source: string): string {
  let expanded = source;
  while (expanded.includes('$')) {
    expanded = expanded.replace(/\$([a-z]+)/gi, (_, name: string) => {
      const macro = macros[name];
      if (macro === undefined) throw new Error(`No macro $${name} in "${source}"`);
      return `(${macro})`;
    });
  }
  return expanded;
}

interface Reader {
  readonly words: readonly string[];
  at: number;
}

type Step = (next: Node) => Node;

function readSequence(reader: Reader, tail: Node): Node {
  return readSteps(reader).reduceRight((next, step) => step(next), tail);
}

function readSteps(reader: Reader): Step[] {
  const steps: Step[] = [];
  for (;;) {
    const word = reader.words[reader.at];
    if (word === undefined || word === '|' || word === ')') return steps;
    reader.at += 1;
    const step = readStep(reader, word);
    if (reader.words[reader.at] === '?') {
      reader.at += 1;
      steps.push((next) => choice([step(next), next]));
    } else {
      steps.push(step);
    }
  }
}

function readStep(reader: Reader, word: string): Step {
  if (word === '(') return readChoice(reader);
  if (word === '[') return (next) => single('from', 0, next);
  if (word === ']') return (next) => single('upTo', 0, next);
  if (word === '^') return (next) => single('first', 0, next);
  if (word === '%') return (next) => single('last', 0, next);
  if (word === '<number>' || /^\d+$/.test(word)) return (next) => single('word', numberWord, next);
  if (word === '<any>') return (next) => single('any', 0, next);
  if (word.startsWith('<') && word.endsWith('>')) return classStep(word.slice(1, -1));
  if (word.startsWith('{')) return (next) => single('gap', Number(word.slice(1, -1)), next);
  const id = intern(word === 'QM' ? '?' : word);
  return (next) => single('word', id, next);
}

function classStep(name: string): Step {
  const bit = classBits[name];
  if (bit === undefined) throw new Error(`No word class <${name}>`);
  return (next) => single('class', bit, next);
}

function readChoice(reader: Reader): Step {
  const options: Step[][] = [readSteps(reader)];
  while (reader.words[reader.at] === '|') {
    reader.at += 1;
    options.push(readSteps(reader));
  }
  if (reader.words[reader.at] !== ')')
    throw new Error(`A bracket is not closed in "${reader.words.join(' ')}"`);
  reader.at += 1;
  return (next) => choice(options.map((steps) => steps.reduceRight((rest, step) => step(rest), next)));
}

function single(op: Node['op'], value: number, next: Node): Node {
  return { op, value, choices: [], next };
}

function choice(choices: readonly Node[]): Node {
  return { op: 'choice', value: 0, choices, next: undefined };
}

function startsOf(node: Node): number[] {
  if (node.op === 'word') return [node.value];
  if (node.op === 'class') return membersOf(node.value);
  if (node.op === 'choice') return node.choices.flatMap(startsOf);
  if ((node.op === 'from' || node.op === 'upTo' || node.op === 'first') && node.next)
    return startsOf(node.next);
  throw new Error('A pattern begins with a word or a class');
}

/** What a pattern may ask about the sentence it is tried in. */
export interface Clauses {
  readonly tokens: Tokens;
  isClauseStart(index: number): boolean;
  isClauseEnd(index: number): boolean;
}

/** Tries the pattern at token `index`; fills `match` and says whether it fits. */
export function matches(pattern: Pattern, clauses: Clauses, index: number, match: Match): boolean {
  match.from = index;
  match.to = -1;
  const end = run(pattern.node, clauses, index, match);
  if (end < 0) return false;
  match.end = end;
  if (match.to < 0) match.to = end;
  return true;
}

function run(start: Node, clauses: Clauses, index: number, match: Match): number {
  const { tokens } = clauses;
  let node: Node | undefined = start;
  let at = index;
  while (node !== undefined) {
    switch (node.op) {
      case 'done':
        return at;
      case 'word':
        if (at >= tokens.count || tokens.id[at] !== node.value) return -1;
        at += 1;
        break;
      case 'class':
        if (at >= tokens.count || !isIn(tokens.id[at] ?? 0, node.value)) return -1;
        at += 1;
        break;
      case 'any':
        if (at >= tokens.count || isMark(tokens, at)) return -1;
        at += 1;
        break;
      case 'first':
        if (!clauses.isClauseStart(at)) return -1;
        break;
      case 'last':
        if (!clauses.isClauseEnd(at)) return -1;
        break;
      case 'from':
        match.from = at;
        break;
      case 'upTo':
        match.to = at;
        break;
      case 'gap':
        return runGap(node, clauses, at, match);
      case 'choice':
        return runChoice(node, clauses, at, match);
    }
    node = node.next;
  }
  return -1;
}

function runGap(node: Node, clauses: Clauses, index: number, match: Match): number {
  const { next } = node;
  if (next === undefined) return -1;
  for (let skipped = 0; skipped <= node.value; skipped += 1) {
    const end = run(next, clauses, index + skipped, match);
    if (end >= 0) return end;
    if (index + skipped >= clauses.tokens.count || isMark(clauses.tokens, index + skipped)) return -1;
  }
  return -1;
}

function runChoice(node: Node, clauses: Clauses, index: number, match: Match): number {
  const { from, to } = match;
  for (const option of node.choices) {
    const end = run(option, clauses, index, match);
    if (end >= 0) return end;
    match.from = from;
    match.to = to;
  }
  return -1;
}

/** Whether the token is a mark such as a comma, not a word, number or opaque part. */
export function isMark(tokens: Tokens, index: number): boolean {
  const code = tokens.text.charCodeAt(tokens.start[index] ?? 0);
  return (
    code < 128 &&
    !(code >= 97 && code <= 122) &&
    !(code >= 65 && code <= 90) &&
    !(code >= 48 && code <= 57) &&
    (tokens.id[index] ?? 0) > 2
  );
}
