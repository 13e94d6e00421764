import * as Fact from '../../en/fact';
import type { Draft, Found, Rule, RuleText } from '../../rule';

/** A shorter draft is a small favour: a date would only stiffen it. */
const enoughWords = 30;

/** A request that names no time, so the reader must guess how soon. */
export const noDate: Rule = {
  id: 'no-date',
  severity: 'optional',
  scope: 'any',
  inDraft: findUndated,
};

export const text: RuleText = {
  title: 'No date for the request',
  advice: 'Say by when it would help, if there is such a date.',
  source:
    'Knowles et al. 2022, Econ. Inq. 60:706 (fewest replies with a deadline a month away; so a near one, or none)',
};

function findUndated({ readings, starts, words, hasDate }: Draft): readonly Found[] {
  if (words < enoughWords || hasDate) return [];
  const index = readings.findIndex(
    ({ ask, facts }) => ask !== undefined && ask.kind !== 'question' && (facts & Fact.work) !== 0,
  );
  const ask = readings[index]?.ask;
  if (ask === undefined) return [];
  const start = starts[index] ?? 0;
  return [{ start: start + ask.start, end: start + ask.end, replacements: [] }];
}
