import { describe, expect, test } from 'vitest';
import { review } from '@/utils/core/phrasing';
import type { Rule } from '@/utils/core/phrasing/rule';

interface Table {
  /** The text with every flagged range between « and »; then the text after the first replacement, if there is one. */
  readonly flags: readonly (readonly [marked: string, fixed?: string])[];
  /** Texts in which the rule finds nothing: near misses first. At least as many as there are flags. */
  readonly ignores: readonly string[];
}

/** Runs a rule's table on whole drafts: each row is one test, named by its own text. */
export function describeRule({ id }: Rule, { flags, ignores }: Table): void {
  const findingsIn = (text: string) => review(text).findings.filter(({ rule }) => rule === id);

  describe(id, () => {
    test('has at least as many near misses as hits, and no row twice', () => {
      const rows = [...flags.map(([marked]) => unmarked(marked)), ...ignores];
      expect(rows).toEqual([...new Set(rows)]);
      expect(flags.length).toBeGreaterThanOrEqual(3);
      expect(ignores.length).toBeGreaterThanOrEqual(flags.length);
    });

    test.for(flags)('flags %s', ([marked, fixed]) => {
      const text = unmarked(marked);
      const findings = findingsIn(text);
      expect(withMarks(text, findings)).toBe(marked);

      const [first] = findings;
      const replaced = first?.replacements.map(
        (words) => text.slice(0, first.start) + words + text.slice(first.end),
      );
      expect(replaced?.[0]).toBe(fixed);
    });

    test.for(ignores)('ignores %s', (text) => {
      expect(withMarks(text, findingsIn(text))).toBe(text);
    });
  });
}

/** Marks what was found, so that a failed row shows both readings of the whole text. */
function withMarks(
  text: string,
  findings: readonly { readonly start: number; readonly end: number }[],
): string {
  let marked = '';
  let done = 0;
  for (const { start, end } of findings) {
    marked += `${text.slice(done, start)}«${text.slice(start, end)}»`;
    done = end;
  }
  return marked + text.slice(done);
}

function unmarked(marked: string): string {
  return marked.replaceAll(/[«»]/g, '');
}
