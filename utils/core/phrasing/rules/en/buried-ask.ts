import type { Draft, Found, Rule, RuleText } from '../../rule';

/** Words of prose before the first ask from which a lead-in counts as long. */
const longLeadIn = { email: 90, chat: 60 } as const;

/** The first ask comes after a long lead-in. */
export const buriedAsk: Rule = {
  id: 'buried-ask',
  severity: 'strong',
  scope: 'any',
  inDraft: findLateAsk,
};

export const text: RuleText = {
  title: 'The ask comes late',
  advice: 'Move the ask into the first lines, and let the background follow.',
  source:
    'Mueller et al. 2018, BMJ Open 8:e022202 (a fixed order of situation and request; moderate evidence)',
};

function findLateAsk({ readings, asks, firstAsk, channel }: Draft): readonly Found[] {
  const [ask] = asks;
  if (ask === undefined) return [];
  let words = 0;
  for (const reading of readings.slice(0, firstAsk)) words += reading.words;
  return words < longLeadIn[channel] ? [] : [{ start: ask.start, end: ask.end, replacements: [] }];
}
