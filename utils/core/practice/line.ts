const LONGEST_LINE = 280;
const LONGEST_TEXT = 10_000;
const email = /[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;

/** A line, and what did not fit into it. */
export interface SplitLine {
  /** At most 280 UTF-16 units, white space folded, empty when nothing was typed. */
  readonly line: string;
  /** The whole text as it was typed, at most 10,000 units, when the line does not hold all of it. */
  readonly rest?: string;
}

/**
 * Makes one line of what was typed or pasted. Nothing is dropped: when it is longer than a line, the line ends
 * at a word and `rest` holds everything, for the note.
 */
export function splitLine(typed: string): SplitLine {
  const line = typed.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_LINE) return { line };
  return { line: cutAtWord(line, LONGEST_LINE - 1) + '…', rest: cut(typed.trim(), LONGEST_TEXT) };
}

/** The text without e-mail addresses: what a draft on a page offers for the log names nobody's address. */
export function withoutAddresses(text: string): string {
  return text.replace(email, '…');
}

/** Whether the text holds something that reads as an e-mail address. */
export function hasAddress(text: string): boolean {
  return text.search(email) >= 0;
}

function cutAtWord(text: string, length: number): string {
  const head = cut(text, length);
  const space = head.lastIndexOf(' ');
  return space > length / 2 ? head.slice(0, space) : head;
}

/** The first `length` units, never half of a surrogate pair. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}
