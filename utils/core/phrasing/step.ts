/** The steps of an unpacked pattern, see `pattern.ts`. */

export const end = 0;
/** Then a word id. */
export const word = 1;
/** Then their number and the ids. */
export const words = 2;
/** Then a mask of classes. */
export const wordClass = 3;
export const any = 4;
/** Then how many words at most. */
export const gap = 5;
export const clauseStart = 6;
export const clauseEnd = 7;
export const from = 8;
export const upTo = 9;
/** Then where to go on when what follows does not fit. */
export const attempt = 10;
/** Then where to go on. */
export const goTo = 11;
/** Then where the steps of a macro begin. */
export const macro = 12;
