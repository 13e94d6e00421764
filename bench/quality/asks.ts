import { review } from '@/utils/core/phrasing';
import { readAsks, readDirectives } from '../data';
import { outcomesOf, percentRange, precision, proportion, recall } from '../statistics';

export interface Row {
  readonly what: string;
  readonly protocol: string;
  readonly others: string;
  readonly goal: string;
  readonly ours: string;
}

export const hasAsk = (text: string): boolean => review(text).asks.length > 0;

/** Whole lines: does the engine find an ask where readers found one. */
export function askRows(folder: string): { rows: Row[]; errors: string[] } {
  const lines = readAsks(folder);
  const outcomes = outcomesOf(lines.map(({ text, label }) => [hasAsk(text), label]));
  const directives = readDirectives(folder);
  const found = directives.filter(hasAsk);
  const others = 'regular expression: precision .86, recall .50';
  return {
    rows: [
      {
        what: 'asks, recall',
        protocol: `${lines.length} lines, majority of three readings`,
        others,
        goal: '≥ 95',
        ours: percentRange(recall(outcomes)),
      },
      {
        what: 'asks, precision',
        protocol: 'the same',
        others,
        goal: '≥ 92',
        ours: percentRange(precision(outcomes)),
      },
      {
        what: 'directives, recall',
        protocol: `${directives.length} lines, all directives`,
        others: 'regular expression 67, with a POS tagger 78',
        goal: '≥ 93',
        ours: percentRange(proportion(found.length, directives.length)),
      },
    ],
    errors: [
      ...lines.filter(({ text, label }) => label && !hasAsk(text)).map(({ text }) => `ask missed: ${text}`),
      ...lines
        .filter(({ text, label }) => !label && hasAsk(text))
        .map(({ text }) => `no ask, but found: ${text}`),
      ...directives.filter((text) => !hasAsk(text)).map((text) => `directive missed: ${text}`),
    ],
  };
}
