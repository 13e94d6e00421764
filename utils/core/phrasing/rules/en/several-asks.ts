import type { Draft, Found, Rule, RuleText } from '../../rule';

/** Up to three questions raised replies; more lowered them. */
const easyToAnswer = 3;

/** More asks than a reader answers in one go, and no list to hold them. */
export const severalAsks: Rule = {
  id: 'several-asks',
  severity: 'optional',
  scope: 'any',
  inDraft: findMany,
};

export const text: RuleText = {
  title: 'Many asks in one message',
  advice: 'Number the asks, or keep the one that matters most for this message.',
  source:
    'Boomerang 2016, analysis of 40 million e-mails (one to three questions; a vendor’s figures, not controlled)',
};

function findMany({ readings, starts }: Draft): readonly Found[] {
  let count = 0;
  for (const [i, { ask, isListItem }] of readings.entries()) {
    if (ask === undefined || isListItem) continue;
    count += 1;
    const start = starts[i] ?? 0;
    if (count > easyToAnswer) return [{ start: start + ask.start, end: start + ask.end, replacements: [] }];
  }
  return [];
}
