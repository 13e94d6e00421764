/** A stretch of a draft: UTF-16 offsets, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One change of a draft: the words at `start`..`end` become `text`. */
export interface Edit extends Span {
  readonly text: string;
}

/** The draft after `edits`, which stand in order and do not overlap. */
export function withEdits(draft: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits) {
    result += draft.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + draft.slice(at);
}

/**
 * Where a span of `before` stands in `after`, or nothing when what changed between the two touches it.
 * The change is taken to be one stretch: what lies between the common beginning and the common end.
 */
export function spanAfterChange(before: string, after: string, span: Span): Span | undefined {
  if (before === after) return span;
  const head = commonStart(before, after);
  const tail = commonEnd(before, after, head);
  if (span.end <= head) return span;
  const shift = after.length - before.length;
  if (span.start >= before.length - tail) return { start: span.start + shift, end: span.end + shift };
  return undefined;
}

/** Where a caret at `offset` stands once `edits` are made: after an edit that it touches. */
export function offsetAfterEdits(offset: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const edit of edits) {
    if (offset < edit.start) break;
    if (offset <= edit.end) return edit.start + shift + edit.text.length;
    shift += edit.text.length - (edit.end - edit.start);
  }
  return offset + shift;
}

/** How many UTF-16 units both texts begin with. */
export function commonStart(left: string, right: string): number {
  const most = Math.min(left.length, right.length);
  let count = 0;
  while (count < most && left.charCodeAt(count) === right.charCodeAt(count)) count++;
  return count;
}

/** How many UTF-16 units both texts end with, outside the first `taken` of either. */
export function commonEnd(left: string, right: string, taken: number): number {
  const most = Math.min(left.length, right.length) - taken;
  let count = 0;
  while (
    count < most &&
    left.charCodeAt(left.length - 1 - count) === right.charCodeAt(right.length - 1 - count)
  )
    count++;
  return count;
}
