import { isLower, isUpper } from './characters';
import { isMark } from './pattern';
import type { Found, Repair } from './rule';
import { endOf, isEmoji, type Sentence, saysNothing, startOf, tokenText } from './sentence';

/** Turns a phrase that was found (token indexes, `to` exclusive) into a span with exact replacements. */
export function repaired(sentence: Sentence, from: number, to: number, repair: Repair): Found {
  const span = { start: startOf(sentence, from), end: endOf(sentence, to - 1) };
  if (repair === 'drop' && saysNothing(sentence, from, to)) return dropped(sentence, from, to);
  if (repair === 'none' || repair === 'drop') return { ...span, replacements: [] };
  return { ...span, replacements: repair.map((text) => withCaseOf(sentence, from, text)) };
}

/** The text with a capital where the word it replaces began the sentence with one. */
export function withCaseOf(sentence: Sentence, index: number, text: string): string {
  const isFirst = index <= sentence.body;
  return isFirst && isUpper(sentence.tokens.text.charCodeAt(startOf(sentence, index)))
    ? capitalised(text)
    : text;
}

export function capitalised(text: string): string {
  return isLower(text.charCodeAt(0)) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/**
 * Deletes tokens with the emoji and the space after them. A word that now begins the sentence joins the span for its
 * capital.
 */
function dropped(sentence: Sentence, from: number, end: number): Found {
  const { tokens } = sentence;
  let to = end;
  while (to < sentence.last && isEmoji(tokens, to)) to += 1;
  const start = startOf(sentence, from);
  if (to >= tokens.count || to >= sentence.last) return droppedToEnd(sentence, from, to);
  const next = startOf(sentence, to);
  const takesCapital = isUpper(tokens.text.charCodeAt(start)) && isLower(tokens.text.charCodeAt(next));
  if (!takesCapital) return { start, end: next, replacements: [''] };
  return { start, end: endOf(sentence, to), replacements: [capitalised(tokenText(sentence, to))] };
}

function droppedToEnd(sentence: Sentence, from: number, to: number): Found {
  const { tokens } = sentence;
  if (from === 0)
    return {
      start: startOf(sentence, 0),
      end: Math.max(sentence.segmentEnd, endOf(sentence, tokens.count - 1)),
      replacements: [''],
    };
  // The mark that ends the sentence stays; a comma before what goes does not.
  const hasComma = isMark(tokens, from - 1) && tokenText(sentence, from - 1) === ',';
  const kept = hasComma ? from - 1 : from;
  return {
    start: kept > 0 ? endOf(sentence, kept - 1) : startOf(sentence, kept),
    end: endOf(sentence, to - 1),
    replacements: [''],
  };
}
