import {
  CHARACTER,
  HASH_BITS,
  markersOf,
  type NgramGroup,
  plainText,
  visitNgrams,
  WORD,
} from './tone-features';

/** A linear model over the n-grams and markers of a text, small enough to ship. */
export interface ToneWeights {
  /** Log-odds of a text without any known feature. */
  readonly bias: number;
  /** A weight for each marker. */
  readonly markers: readonly number[];
  /** What one step of an n-gram's weight is worth. */
  readonly step: number;
  /** The n-grams that count, packed by `packNgrams`. */
  readonly ngrams: string;
}

/** An n-gram with its weight in whole steps, at most `MOST_STEPS` up or down. */
export interface WeightedNgram {
  readonly key: number;
  readonly steps: number;
}

export const MOST_STEPS = 45;

/** One number for an n-gram of either group. */
export const ngramKey = (hash: number, group: NgramGroup): number => (group << HASH_BITS) | hash;

/** The group of a key. */
export const groupOf = (key: number): NgramGroup => (key >>> HASH_BITS === WORD ? WORD : CHARACTER);

// 92 printable characters from `#` on: a digit below 46 ends a number, one above goes on.
const FIRST_CHARACTER = 35;
const BASE = 46;

/**
 * Packs n-grams, sorted by key, into printable characters: the distance to the key before in base 46, then the weight.
 * Short for gzip, and read without a decoder of base64, which the core does not have.
 */
export function packNgrams(ngrams: readonly WeightedNgram[]): string {
  let before = -1;
  let packed = '';
  for (const { key, steps } of ngrams) {
    packed += digits(key - before) + String.fromCharCode(FIRST_CHARACTER + MOST_STEPS + steps);
    before = key;
  }
  return packed;
}

function digits(value: number): string {
  let text = '';
  let rest = value;
  for (; rest >= BASE; rest = Math.floor(rest / BASE)) {
    text += String.fromCharCode(FIRST_CHARACTER + BASE + (rest % BASE));
  }
  return text + String.fromCharCode(FIRST_CHARACTER + rest);
}

/** Reads what `packNgrams` wrote. */
export function unpackNgrams(packed: string): WeightedNgram[] {
  const ngrams: WeightedNgram[] = [];
  let key = -1;
  let at = 0;
  const next = (): number => packed.charCodeAt(at++) - FIRST_CHARACTER;
  while (at < packed.length) {
    let distance = 0;
    let worth = 1;
    let digit = next();
    for (; digit >= BASE; digit = next()) {
      distance += (digit - BASE) * worth;
      worth *= BASE;
    }
    key += distance + digit * worth;
    ngrams.push({ key, steps: next() - MOST_STEPS });
  }
  return ngrams;
}

/**
 * Makes the scorer of a set of weights: text in, P(heard as polite) out, 0–1. A text is the set of its known
 * n-grams, each group divided by the root of its size, and its markers.
 */
export function createTone(weights: ToneWeights): (text: string) => number {
  const table = createTable(unpackNgrams(weights.ngrams));
  return (text) => {
    const plain = plainText(text);
    const odds = weights.bias + markerOdds(plain, weights.markers) + weights.step * ngramSteps(plain, table);
    return 1 / (1 + Math.exp(-odds));
  };
}

function markerOdds(plain: string, markers: readonly number[]): number {
  return markersOf(plain).reduce((sum, marker) => sum + (markers[marker] ?? 0), 0);
}

function ngramSteps(plain: string, table: Table): number {
  const seen = new Uint8Array(table.keys.length);
  const sums = [0, 0];
  const sizes = [0, 0];
  visitNgrams(plain, (hash, group) => {
    const slot = slotOf(table, ngramKey(hash, group));
    if (table.keys[slot] === FREE || seen[slot] === 1) return;
    seen[slot] = 1;
    sums[group] = (sums[group] ?? 0) + (table.steps[slot] ?? 0);
    sizes[group] = (sizes[group] ?? 0) + 1;
  });
  const ofGroup = (group: NgramGroup): number =>
    (sums[group] ?? 0) / Math.sqrt(Math.max(1, sizes[group] ?? 0));
  return ofGroup(WORD) + ofGroup(CHARACTER);
}

/** Keys and weights side by side, a key in the first free slot from its own place on (linear probing). */
interface Table {
  readonly keys: Int32Array;
  readonly steps: Int8Array;
}

const FREE = -1;

function createTable(ngrams: readonly WeightedNgram[]): Table {
  // A power of two, at most half full: a search ends after a slot or two.
  const slots = 2 ** Math.ceil(Math.log2(2 * ngrams.length + 2));
  const table = { keys: new Int32Array(slots).fill(FREE), steps: new Int8Array(slots) };
  for (const { key, steps } of ngrams) {
    const slot = slotOf(table, key);
    table.keys[slot] = key;
    table.steps[slot] = steps;
  }
  return table;
}

/** Where a key is, or the free slot where it would be. */
function slotOf({ keys }: Table, key: number): number {
  const mask = keys.length - 1;
  let slot = key & mask;
  while (keys[slot] !== key && keys[slot] !== FREE) slot = (slot + 1) & mask;
  return slot;
}
