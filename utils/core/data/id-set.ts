/**
 * A set of UUIDs in 16 bytes each, for a million of them: as strings in a `Set` they take ten times that, and the
 * browser looks through all of them whenever it makes room.
 */
export interface IdSet {
  /** Adds an id of 32 hexadecimal digits, with hyphens or without. @returns whether it was there already */
  add(id: string): boolean;
}

/** Four of them are an id. No id is all zeros, so zeros are a free place. */
const WORDS = 4;

export function createIdSet(): IdSet {
  let places = 256;
  let count = 0;
  let table = new Uint32Array(places * WORDS);
  const id = new Uint32Array(WORDS);

  function placeOf(words: Uint32Array): number {
    // Ids made one after the other differ in few bits: those are spread over all of them (Knuth, 6.4).
    let hash = 0;
    for (const word of words) hash = Math.imul(hash ^ word ^ (hash >>> 15), 0x9e3779b1);
    let place = (hash ^ (hash >>> 16)) & (places - 1);
    while (isTaken(place) && !isSame(place, words)) place = (place + 1) & (places - 1);
    return place;
  }

  const isTaken = (place: number) => table.subarray(place * WORDS, (place + 1) * WORDS).some(Boolean);
  const isSame = (place: number, words: Uint32Array) =>
    words.every((word, at) => table[place * WORDS + at] === word);

  function grow(): void {
    const before = table;
    places *= 2;
    table = new Uint32Array(places * WORDS);
    for (let start = 0; start < before.length; start += WORDS) {
      const words = before.subarray(start, start + WORDS);
      if (words.some(Boolean)) table.set(words, placeOf(words) * WORDS);
    }
  }

  return {
    add(text) {
      const digits = text.replaceAll('-', '');
      for (let at = 0; at < WORDS; at += 1) id[at] = Number.parseInt(digits.slice(at * 8, at * 8 + 8), 16);
      const place = placeOf(id);
      if (isTaken(place)) return true;
      table.set(id, place * WORDS);
      count += 1;
      if (count * 2 > places) grow();
      return false;
    },
  };
}
