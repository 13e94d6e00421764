import { withEdits } from '@/utils/composer/span';
import type { Finding, Rewrite } from '@/utils/core/phrasing';
import { review } from '@/utils/core/phrasing';

/** A sentence with an ask in which something can be replaced. */
export const ASK = 'I was just wondering if maybe you could review this today.';

export interface Replaceable {
  readonly finding: Finding;
  readonly words: string;
  readonly replacement: string;
  /** The draft with the replacement made. */
  readonly after: string;
  /** Finds its first button in the card. */
  readonly choice: string;
}

/** The findings of a draft that offer a replacement, as the extension will show them on the mail host. */
export function replaceable(draft: string): Replaceable[] {
  return review(draft, { channel: 'email' }).findings.flatMap((finding) => {
    const [replacement] = finding.replacements;
    if (replacement === undefined) return [];
    const edit = { start: finding.start, end: finding.end, text: replacement };
    return [
      {
        finding,
        words: draft.slice(finding.start, finding.end),
        replacement,
        after: withEdits(draft, [edit]),
        choice: `.finding[data-at="${finding.rule}:${finding.start}:${finding.end}"] .choice`,
      },
    ];
  });
}

/** The first of them. @throws Error when the engine offers none, which would make the test say nothing */
export function firstReplaceable(draft: string): Replaceable {
  const [first] = replaceable(draft);
  if (!first) throw new Error(`Nothing can be replaced in “${draft}”.`);
  return first;
}

/** The first rewording of a draft. @throws Error when there is none */
export function firstRewrite(draft: string): Rewrite {
  const [first] = review(draft, { channel: 'email' }).rewrites;
  if (!first) throw new Error(`There is no rewording of “${draft}”.`);
  return first;
}

/** The words that are underlined in a draft, sorted. */
export function wordsFound(draft: string): string[] {
  return review(draft, { channel: 'email' })
    .findings.map(({ start, end }) => draft.slice(start, end))
    .toSorted();
}
