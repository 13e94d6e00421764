/** What the scanner needs to know about one UTF-16 unit. Plain constants: a bundler writes their numbers. */
export const mark = 0;
export const letter = 1;
export const digit = 2;
export const space = 3;
export const newline = 4;
export const emoji = 5;
