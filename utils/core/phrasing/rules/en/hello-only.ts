import type { Draft, Found, Rule, RuleText } from '../../rule';

/** A greeting and nothing else. The reader has to write back to learn what it is about. */
export const helloOnly: Rule = {
  id: 'hello-only',
  severity: 'strong',
  scope: 'any',
  inDraft: findGreetingAlone,
};

export const text: RuleText = {
  title: 'A greeting on its own',
  advice: 'Add the question to the greeting, so that the reader can answer when it suits them.',
  source: 'https://nohello.net',
};

function findGreetingAlone({ readings, starts, text }: Draft): readonly Found[] {
  const prose = readings.filter(({ isMasked, words }) => !isMasked && words > 0);
  if (prose.length === 0 || prose.length > 3 || !prose.every(({ isPleasantry }) => isPleasantry)) return [];
  if (!prose.some(({ hasGreeting }) => hasGreeting)) return [];
  const first = readings.findIndex(({ isMasked, words }) => !isMasked && words > 0);
  const start = starts[first] ?? 0;
  const reading = readings[first];
  const end = start + (reading?.textEnd ?? 0);
  return text.length === 0 ? [] : [{ start: start + (reading?.textStart ?? 0), end, replacements: [] }];
}
