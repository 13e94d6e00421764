/** Word classes of the patterns: a bit each. Their words are in `en/word-classes.ts`. */

export const verb = 1;
export const softener = 2;
export const anyone = 4;
export const wh = 16;
export const modal = 32;
export const pronoun = 64;
export const det = 128;
export const prep = 256;
export const be = 512;
export const poor = 1024;
