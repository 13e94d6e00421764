import * as Fact from './en/fact';
import type { Rewrite, RewriteStyle } from './review-result';
import type { Rewording } from './rewording';
import type { Draft } from './rule';

const styles: readonly RewriteStyle[] = ['direct', 'warm', 'short'];

/**
 * Warmth that goes with the words taken out is put back: without it a shorter ask is heard as less polite
 * (Danescu-Niculescu-Mizil et al. 2013; gratitude and a "please" inside the sentence count most).
 */
const thanksFor: Readonly<Record<RewriteStyle, string>> = {
  direct: '',
  warm: 'Thank you!',
  short: 'Thanks!',
};

/**
 * Whole drafts with every ask that has a frame reworded. Nothing outside those sentences changes.
 * Two styles that come out the same are offered once.
 */
export function rewritesOf(draft: Draft): Rewrite[] {
  const { readings, starts, text, hasConcreteAsk } = draft;
  const pieces: Piece[] = [];
  let [hasThanks, hasAsk] = [false, false];
  for (let i = 0; i < readings.length; i += 1) {
    const reading = readings[i];
    if (reading === undefined) continue;
    const { rewording, facts, staysThankful, textEnd } = reading;
    const isLeft = rewording === undefined || (rewording.isOpener && !hasConcreteAsk);
    if ((facts & Fact.thanks) !== 0 && (isLeft || staysThankful)) hasThanks = true;
    if (isLeft) continue;
    const base = starts[i] ?? 0;
    hasAsk ||= !rewording.isOpener;
    pieces.push({
      rewording,
      start: base + rewording.start,
      end: base + rewording.end,
      textEnd: base + textEnd,
    });
  }
  if (pieces.length === 0) return [];
  const last = hasAsk ? pieces.findLastIndex(({ rewording }) => !rewording.isOpener) : -1;
  const rewrites: Rewrite[] = [];
  for (const style of styles) {
    const thanks = hasThanks ? '' : thanksFor[style];
    const isKnown = rewrites.some((other) => saysTheSame(pieces, other.style, style, hasThanks));
    if (isKnown) continue;
    const result = reworded(text, pieces, style, { at: last, words: thanks });
    if (result !== text && !rewrites.some((other) => other.text === result))
      rewrites.push({ style, text: result });
  }
  return rewrites;
}

/** A rewording and where it goes in the draft; `textEnd` is the end of its sentence's words. */
interface Piece {
  readonly rewording: Rewording;
  readonly start: number;
  readonly end: number;
  readonly textEnd: number;
}

/** Whether two styles give the same text, seen from their parts: whole texts take longer to compare. */
function saysTheSame(
  pieces: readonly Piece[],
  a: RewriteStyle,
  b: RewriteStyle,
  hasThanks: boolean,
): boolean {
  if (!hasThanks && thanksFor[a] !== thanksFor[b]) return false;
  return pieces.every(({ rewording }) => rewording[a] === rewording[b]);
}

function reworded(
  text: string,
  pieces: readonly Piece[],
  style: RewriteStyle,
  thanks: { readonly at: number; readonly words: string },
): string {
  let result = '';
  let done = 0;
  for (const [i, { rewording, start, end, textEnd }] of pieces.entries()) {
    const before = text.slice(done, start);
    // Where the last sentence goes, so does the space before it.
    const isEnd = rewording[style] === '' && end === text.length;
    result += (isEnd ? before.trimEnd() : before) + rewording[style];
    done = end;
    if (i !== thanks.at || thanks.words === '') continue;
    result += `${text.slice(done, Math.max(done, textEnd))} ${thanks.words}`;
    done = Math.max(done, textEnd);
  }
  return result + text.slice(done);
}
