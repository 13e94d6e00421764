import type { Rewrite, RewriteStyle } from './review-result';
import type { Rewording } from './rewording';
import type { Draft } from './rule';

const styles: readonly RewriteStyle[] = ['direct', 'warm', 'short'];

/**
 * Whole drafts with every ask that has a frame reworded. Nothing outside those sentences changes.
 * Two styles that come out the same are offered once.
 */
export function rewritesOf(draft: Draft, hasThanks: boolean): Rewrite[] {
  const { readings, hasConcreteAsk } = draft;
  const rewordings = readings.map(({ rewording }) =>
    rewording?.isOpener === true && !hasConcreteAsk ? undefined : rewording,
  );
  if (!rewordings.some((rewording) => rewording !== undefined)) return [];
  const lastAsk = rewordings.findLastIndex((rewording) => rewording !== undefined && !rewording.isOpener);
  const rewrites: Rewrite[] = [];
  for (const style of styles) {
    const thanksAt = style === 'warm' && !hasThanks ? lastAsk : -1;
    const text = reworded(draft, rewordings, style, thanksAt);
    if (text !== draft.text && !rewrites.some((other) => other.text === text)) rewrites.push({ style, text });
  }
  return rewrites;
}

function reworded(
  { text, starts, readings }: Draft,
  rewordings: readonly (Rewording | undefined)[],
  style: RewriteStyle,
  thanksAt: number,
): string {
  let result = '';
  let done = 0;
  rewordings.forEach((rewording, i) => {
    if (rewording === undefined) return;
    const base = starts[i] ?? 0;
    result += text.slice(done, base + rewording.start) + rewording[style];
    done = base + rewording.end;
    if (i === thanksAt) {
      const end = base + (readings[i]?.textEnd ?? 0);
      result += `${text.slice(done, Math.max(done, end))} Thank you!`;
      done = Math.max(done, end);
    }
  });
  return result + text.slice(done);
}
