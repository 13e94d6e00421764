/** What the patterns are for. The order is that of `pattern-sources.ts`. */

export const asks = 0;
export const phrases = 1;
export const facts = 2;
export const softeners = 3;
export const frames = 4;
export const openers = 5;
export const openerSentences = 6;
export const tails = 7;
export const leaves = 8;
export const smallTalk = 9;
export const askingOpeners = 10;
