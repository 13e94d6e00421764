import * as Sign from './sign';

/**
 * How patterns are packed into text by `scripts/build-patterns.ts`, and unpacked by `pattern.ts`: one sign for
 * what is frequent, two for the rest, in an order that both know.
 */

/** Every sign has the value of its place. No quotation mark, backslash or space is among them. */
export const signs =
  '!#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';

/** So many words have one sign; the others have two. */
export const shortWords = 48;
const lead = Sign.word + shortWords;

const values = new Uint8Array(128);
for (let i = 0; i < signs.length; i += 1) values[signs.charCodeAt(i)] = i;

/** A place in packed text. */
export interface Reader {
  readonly text: string;
  at: number;
}

export function nextSign(reader: Reader): number {
  const value = values[reader.text.charCodeAt(reader.at)] ?? 0;
  reader.at += 1;
  return value;
}

/** The id of the word that begins with this sign. */
export function wordAfter(reader: Reader, sign: number): number {
  if (sign < lead) return sign - Sign.word + 1;
  return (sign - lead) * signs.length + nextSign(reader) + shortWords + 1;
}

/** The signs of a word, by its id; the other way round. Throws when the word has too high an id to be packed. */
export function packedWord(id: number): string {
  const value = id - 1 + Sign.word;
  if (value < lead) return signs.charAt(value);
  const high = lead + Math.floor((value - lead) / signs.length);
  if (high >= signs.length) throw new Error(`Too many words are used in patterns: no signs for ${id}`);
  return signs.charAt(high) + signs.charAt((value - lead) % signs.length);
}
