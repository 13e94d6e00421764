import { maxLineRead } from './lines';
import { blankReading, type Reading, readProse } from './reading';
import { assemble } from './review';
import type { Review, Reviewer, ReviewOptions } from './review-result';
import { rules } from './rules/en';
import { createSegmentReader, initialState, type ReadState, readSegment } from './segments';
import { createSentence } from './sentence';

const reader = createSegmentReader();

/** Reviews a whole draft once. Any string is fine; the time is linear in its length. */
export function review(draft: string, options: ReviewOptions = {}): Review {
  return createReviewer(options).review(draft);
}

/** Makes a reviewer that remembers the draft and reads again only the sentences that changed. */
export function createReviewer(options: ReviewOptions = {}): Reviewer {
  const disabled = new Set(options.disabledRules);
  const active = rules.filter(({ id }) => !disabled.has(id));
  let text = '';
  let readings: Reading[] = [];
  return {
    review(draft) {
      readings = readAgain(text, readings, draft, disabled);
      text = draft;
      return assemble(text, readings, active, options);
    },
  };
}

/** Where reading stands: an offset, the state there, and how many of the old readings lie before it. */
interface Position {
  readonly at: number;
  readonly state: ReadState;
}

function readOne(
  draft: string,
  { at, state }: Position,
  disabled: ReadonlySet<string>,
): { reading: Reading; next: Position } {
  readSegment(reader, draft, at, state);
  const { end } = reader;
  const isBlank = reader.isMasked || reader.tokens.count === 0;
  const reading = isBlank
    ? blankReading(end - at, state)
    : readProse(createSentence(reader.tokens, reader.isListItem, end), disabled, at, state);
  return { reading, next: { at: end, state: reader.state } };
}

/** How far before an edit a decision may have looked ahead: two lines as far as they are read, and a word. */
const lookAhead = 2 * maxLineRead + 20;

/** The readings of `draft`, given those of the text before it. */
function readAgain(
  before: string,
  old: readonly Reading[],
  draft: string,
  disabled: ReadonlySet<string>,
): Reading[] {
  const same = commonStart(before, draft);
  if (same === before.length && same === draft.length) return [...old];
  const tail = commonEnd(before, draft, same);
  const kept = keptBefore(old, same - lookAhead);
  const readings = old.slice(0, kept.count);
  let position: Position = { at: kept.at, state: old[kept.count]?.state ?? initialState };
  if (kept.count === 0) position = { at: 0, state: initialState };
  let oldIndex = kept.count;
  let oldAt = kept.at;
  const shift = draft.length - before.length;
  const firstSame = draft.length - tail;
  while (position.at < draft.length) {
    while (oldIndex < old.length && oldAt + shift < position.at) {
      oldAt += old[oldIndex]?.length ?? 0;
      oldIndex += 1;
    }
    const isInStep = oldAt + shift === position.at && old[oldIndex]?.state === position.state;
    // One unit more than the edit: a boundary is decided by what stands just before it, too.
    if (isInStep && position.at > firstSame + 1 && position.at > same)
      return readings.concat(old.slice(oldIndex));
    const { reading, next } = readOne(draft, position, disabled);
    readings.push(reading);
    position = next;
  }
  return readings;
}

/** The readings that end before `limit`, and where they end. */
function keptBefore(old: readonly Reading[], limit: number): { count: number; at: number } {
  let count = 0;
  let at = 0;
  while (count < old.length) {
    const { length } = old[count] ?? { length: 0 };
    if (at + length > limit) break;
    at += length;
    count += 1;
  }
  return { count, at };
}

/** Compared at once: equality of slices runs at the speed of memory. */
const block = 2_048;

function commonStart(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let at = 0;
  while (at + block <= length && a.slice(at, at + block) === b.slice(at, at + block)) at += block;
  while (at < length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}

function commonEnd(a: string, b: string, start: number): number {
  const length = Math.min(a.length, b.length) - start;
  let same = 0;
  while (same + block <= length && blockBefore(a, same) === blockBefore(b, same)) same += block;
  while (same < length && a.charCodeAt(a.length - 1 - same) === b.charCodeAt(b.length - 1 - same)) same += 1;
  return same;
}

function blockBefore(text: string, fromEnd: number): string {
  const end = text.length - fromEnd;
  return text.slice(end - block, end);
}
