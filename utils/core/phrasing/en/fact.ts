/** What a sentence says about an ask, a bit each; the checklist and some rules add them up. */

export const date = 1;
export const reason = 2;
export const tried = 4;
export const size = 8;
export const easyOut = 16;
export const thanks = 32;
/** The writer says what they want to achieve. */
export const aim = 64;
/** Somebody is spoken to by name. */
export const person = 128;
/** The ask goes to anyone. */
export const anyone = 256;
/** A piece of work is asked for that takes a while. */
export const work = 512;
