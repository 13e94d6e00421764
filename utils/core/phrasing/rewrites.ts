import { Fact } from './en/facts';
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
  const { readings, hasConcreteAsk } = draft;
  const rewordings = readings.map(({ rewording }) =>
    rewording?.isOpener === true && !hasConcreteAsk ? undefined : rewording,
  );
  if (!rewordings.some((rewording) => rewording !== undefined)) return [];
  const lastAsk = rewordings.findLastIndex((rewording) => rewording !== undefined && !rewording.isOpener);
  const hasThanks = readings.some(
    ({ facts }, i) => (facts & Fact.thanks) !== 0 && staysThankful(rewordings[i]),
  );
  const rewrites: Rewrite[] = [];
  for (const style of styles) {
    const thanks = hasThanks ? '' : thanksFor[style];
    const text = reworded(draft, rewordings, style, { at: lastAsk, words: thanks });
    if (text !== draft.text && !rewrites.some((other) => other.text === text)) rewrites.push({ style, text });
  }
  return rewrites;
}

/** "I'd appreciate it if you could …" is gone with its frame, and its thanks with it. */
function staysThankful(rewording: Rewording | undefined): boolean {
  return (
    rewording === undefined || /thank|thx|cheers|grateful|appreciat|\b(?:ty|tia)\b/i.test(rewording.direct)
  );
}

function reworded(
  { text, starts, readings }: Draft,
  rewordings: readonly (Rewording | undefined)[],
  style: RewriteStyle,
  thanks: { readonly at: number; readonly words: string },
): string {
  let result = '';
  let done = 0;
  rewordings.forEach((rewording, i) => {
    if (rewording === undefined) return;
    const base = starts[i] ?? 0;
    result += text.slice(done, base + rewording.start) + rewording[style];
    done = base + rewording.end;
    if (i === thanks.at && thanks.words !== '') {
      const end = base + (readings[i]?.textEnd ?? 0);
      result += `${text.slice(done, Math.max(done, end))} ${thanks.words}`;
      done = Math.max(done, end);
    }
  });
  return result + text.slice(done);
}
