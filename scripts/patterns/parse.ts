/** An item of a pattern; the language is described in `utils/core/phrasing/pattern.ts`. */
export type Item =
  /** One word, or one of several. */
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'choice'; readonly options: readonly (readonly Item[])[] }
  | { readonly kind: 'optional'; readonly item: Item }
  | { readonly kind: 'gap'; readonly words: number }
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'macro'; readonly name: string }
  | { readonly kind: 'any' | 'clauseStart' | 'clauseEnd' | 'from' | 'upTo' };

interface Reader {
  readonly source: string;
  at: number;
}

/** Any number, in a pattern and among the words the engine knows. */
export const numberWord = '<number>';

/** Reads a pattern. Throws when a bracket is not closed. */
export function parse(source: string): readonly Item[] {
  const reader = { source, at: 0 };
  const items = readSequence(reader);
  if (reader.at < source.length) throw new Error(`Cannot read the pattern "${source}"`);
  return items;
}

/** Reads the options of a macro, which has no brackets of its own. */
export function parseOptions(source: string): readonly (readonly Item[])[] {
  return readOptions({ source: `${source})`, at: 0 });
}

function readSequence(reader: Reader): Item[] {
  const items: Item[] = [];
  const { source } = reader;
  for (;;) {
    while (source[reader.at] === ' ') reader.at += 1;
    const first = source[reader.at];
    if (first === undefined || first === '|' || first === ')') return items;
    const read = readItem(reader, first);
    if (source[reader.at] !== '?') {
      items.push(...read);
      continue;
    }
    reader.at += 1;
    const [only] = read;
    const item: Item =
      read.length === 1 && only !== undefined && only.kind !== 'optional'
        ? only
        : { kind: 'choice', options: [read] };
    items.push({ kind: 'optional', item });
  }
}

const marks = { '[': 'from', ']': 'upTo', '^': 'clauseStart', '%': 'clauseEnd' } as const;

function readItem(reader: Reader, first: string): readonly Item[] {
  if (first in marks) {
    reader.at += 1;
    return [{ kind: marks[first as keyof typeof marks] }]; // just found among them
  }
  if (first === '(') {
    reader.at += 1;
    const options = readOptions(reader);
    return options.length === 1 ? (options[0] ?? []) : [{ kind: 'choice', options }];
  }
  const macro = take(reader, /\$([a-z]+)/y);
  if (macro !== undefined) return [{ kind: 'macro', name: macro }];
  const gap = take(reader, /\{(\d+)\}/y);
  if (gap !== undefined) return [{ kind: 'gap', words: Number(gap) }];
  const name = take(reader, /<([a-z]+)>/y);
  if (name === 'any') return [{ kind: 'any' }];
  if (name === 'number') return [{ kind: 'words', words: [numberWord] }];
  if (name !== undefined) return [{ kind: 'class', name }];
  const word = take(reader, /([\s\S][^ ()|\]?]*)/y) ?? '';
  return [{ kind: 'words', words: [/^\d+$/.test(word) ? numberWord : word] }];
}

function take(reader: Reader, shape: RegExp): string | undefined {
  shape.lastIndex = reader.at;
  const found = shape.exec(reader.source);
  if (found === null) return undefined;
  reader.at = shape.lastIndex;
  return found[1];
}

/** Options up to the closing bracket; single words beside each other become one option, their order is all the same. */
function readOptions(reader: Reader): readonly (readonly Item[])[] {
  const options: (readonly Item[])[] = [];
  for (;;) {
    const option = readSequence(reader);
    const before = wordsOf(options.at(-1));
    const words = wordsOf(option);
    if (before !== undefined && words !== undefined)
      options[options.length - 1] = [{ kind: 'words', words: [...new Set([...before, ...words])] }];
    else options.push(option);
    const end = reader.source[reader.at];
    reader.at += 1;
    if (end === ')') return options;
    if (end !== '|') throw new Error(`A bracket is not closed in "${reader.source}"`);
  }
}

function wordsOf(option: readonly Item[] | undefined): readonly string[] | undefined {
  const [only] = option ?? [];
  return option?.length === 1 && only?.kind === 'words' ? only.words : undefined;
}
