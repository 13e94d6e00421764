import type { Edit } from './span';

/** Above this many comparisons the middle of the draft is taken as one change: 4 million take some 20 ms. */
const MOST_COMPARISONS = 4_000_000;

const TOKEN = /\n|[^\S\n]+|[\p{L}\p{N}\p{M}_'’]+|[^\p{L}\p{N}\p{M}_'’\s]/gu;

/**
 * The fewest words to change so that `before` becomes `after`, in order and without overlap.
 * Words, runs of spaces, line ends and single signs are never cut, so that what stands between two changes
 * (a link, a mention, something in bold) is left alone.
 */
export function smallestEdits(before: string, after: string): Edit[] {
  const left = tokensOf(before);
  const right = tokensOf(after);
  const head = commonTokens(left, right, 0);
  const tail = commonTokens(left.slice(head).reverse(), right.slice(head).reverse(), 0);
  const leftMiddle = left.slice(head, left.length - tail);
  const rightMiddle = right.slice(head, right.length - tail);
  const from = lengthOf(left.slice(0, head));
  return joinNeighbours(before, changesBetween(leftMiddle, rightMiddle, from));
}

/** The edits as one, from the first word changed to the last. `edits` is not empty. */
export function asOneEdit(draft: string, edits: readonly Edit[]): Edit {
  const start = Math.min(...edits.map((edit) => edit.start));
  const end = Math.max(...edits.map((edit) => edit.end));
  let text = '';
  let at = start;
  for (const edit of edits) {
    text += draft.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return { start, end, text: text + draft.slice(at, end) };
}

function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

function lengthOf(tokens: readonly string[]): number {
  return tokens.reduce((sum, token) => sum + token.length, 0);
}

function commonTokens(left: readonly string[], right: readonly string[], from: number): number {
  let count = from;
  while (count < left.length && count < right.length && left[count] === right[count]) count++;
  return count;
}

function changesBetween(left: readonly string[], right: readonly string[], from: number): Edit[] {
  if (left.length === 0 && right.length === 0) return [];
  if (left.length * right.length > MOST_COMPARISONS)
    return [{ start: from, end: from + lengthOf(left), text: right.join('') }];
  const common = longestCommonLengths(left, right);
  const width = right.length + 1;
  const edits: Edit[] = [];
  let row = 0;
  let column = 0;
  let at = from;
  let start = from;
  let text = '';
  const close = () => {
    if (at > start || text !== '') edits.push({ start, end: at, text });
    text = '';
  };
  while (row < left.length || column < right.length) {
    const own = left[row];
    const other = right[column];
    if (own !== undefined && own === other) {
      close();
      at += own.length;
      start = at;
      row++;
      column++;
      continue;
    }
    const down = common[(row + 1) * width + column] ?? 0;
    const across = common[row * width + column + 1] ?? 0;
    if (own !== undefined && (other === undefined || down >= across)) {
      at += own.length;
      row++;
    } else {
      text += other ?? '';
      column++;
    }
  }
  close();
  return edits;
}

/** The textbook table of longest common subsequences, read from the end; one row and column more than tokens. */
function longestCommonLengths(left: readonly string[], right: readonly string[]): Uint32Array {
  const width = right.length + 1;
  const table = new Uint32Array((left.length + 1) * width);
  for (let row = left.length - 1; row >= 0; row--)
    for (let column = right.length - 1; column >= 0; column--)
      table[row * width + column] =
        left[row] === right[column]
          ? (table[(row + 1) * width + column + 1] ?? 0) + 1
          : Math.max(table[(row + 1) * width + column] ?? 0, table[row * width + column + 1] ?? 0);
  return table;
}

/** Two changes with only a space between them are one: the reader sees one phrase changed. */
function joinNeighbours(draft: string, edits: readonly Edit[]): Edit[] {
  const joined: Edit[] = [];
  for (const edit of edits) {
    const previous = joined.at(-1);
    const between = previous ? draft.slice(previous.end, edit.start) : '';
    if (previous && /^[^\S\n]+$/u.test(between))
      joined[joined.length - 1] = asOneEdit(draft, [previous, edit]);
    else joined.push(edit);
  }
  return joined;
}
