import * as Kind from './kind';

const ascii = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) {
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95) ascii[code] = Kind.letter;
  else if (code >= 48 && code <= 57) ascii[code] = Kind.digit;
  else if (code === 10 || code === 13) ascii[code] = Kind.newline;
  else if (code === 32 || code === 9 || code === 11 || code === 12 || code === 0) ascii[code] = Kind.space;
}

/**
 * The kind of a UTF-16 unit. Whatever may be part of a grapheme with an ASCII letter counts as a letter,
 * so that a word the engine knows always begins and ends on a grapheme boundary.
 */
export function kindOf(code: number): number {
  return code < 128 ? (ascii[code] ?? 0) : kindBeyondAscii(code);
}

function kindBeyondAscii(code: number): number {
  if (code === 0xa0 || code === 0x3000 || code === 0xfeff || code === 0x202f) return Kind.space;
  if (code >= 0x2000 && code <= 0x200a) return Kind.space;
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return Kind.newline;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba ? Kind.letter : Kind.mark;
  if (code >= 0x2010 && code <= 0x205e) return Kind.mark;
  if (code >= 0x2190 && code <= 0x2bff) return Kind.emoji;
  if (code >= 0x3001 && code <= 0x3029) return Kind.mark;
  // The high surrogates of the emoji planes; skin tones share 0xd83c and attach to what precedes them.
  if (code >= 0xd83c && code <= 0xd83e) return Kind.emoji;
  return Kind.letter;
}

/** Whether a low surrogate after 0xd83c makes a skin tone, which belongs to the grapheme before it. */
export function isSkinTone(code: number): boolean {
  return code >= 0xdffb && code <= 0xdfff;
}

export function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

export function isLower(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Whether the text has a letter of any alphabet. */
export function hasLetter(text: string): boolean {
  let isAscii = true;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (isLower(code) || isUpper(code)) return true;
    isAscii &&= code < 128;
  }
  return !isAscii && /\p{L}/u.test(text);
}

/**
 * Whether a grapheme surely begins at `offset`. Errs towards no: after an unusual character the
 * caller gives up its finding, which costs nothing in a draft in English.
 */
export function isSafeBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const code = text.charCodeAt(offset);
  const before = text.charCodeAt(offset - 1);
  if (code === 10) return before !== 13;
  if (before === 0x200d || (before >= 0x600 && before < 0x2000)) return false;
  if (code < 0x300 || (code >= 0x2010 && code <= 0x205e) || (code >= 0x2190 && code <= 0x2bff)) return true;
  if (code === 0xd83c) return !isSkinTone(text.charCodeAt(offset + 1));
  return (
    code === 0xd83d ||
    code === 0xd83e ||
    (code >= 0x3001 && code <= 0x3029) ||
    (code >= 0x4e00 && code <= 0x9fff)
  );
}
