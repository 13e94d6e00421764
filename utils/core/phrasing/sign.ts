/** What a sign means at the beginning of an item. The values from `word` on are words. */

/** The item that follows may be missing. */
export const optional = 0;
export const open = 1;
export const or = 2;
export const close = 3;
export const clauseStart = 4;
export const clauseEnd = 5;
export const from = 6;
export const upTo = 7;
/** One more sign: how many words at most. */
export const gap = 8;
/** One more sign: which class. */
export const wordClass = 9;
export const any = 10;
/** One more sign: which macro. */
export const macro = 11;
/** One more sign: how many words, which follow. */
export const words = 12;
/** Two words, of which one stands there; then three, and so on to nine. */
export const twoWords = 13;
export const word = 21;
