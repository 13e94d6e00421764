import { readdirSync } from 'node:fs';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';
import { longestText, shownKinds } from '@/utils/core/nudges/nudge-texts';

/** Words that tell a bystander what a nudge is about, by language. */
const telling: Readonly<Record<string, RegExp>> = {
  en: /\b(?:help|ask|asks|asking|asked)\b/i,
  de: /hilf|bitt|frag/i,
};

describe.each(readdirSync('locales'))('nudges in %s', async (file) => {
  const messages = generateChromeMessages(await parseMessagesFile(`locales/${file}`));
  const texts = Object.entries(messages)
    .filter(([key]) => /^nudge_(?:text|backOff|choice)_/.test(key))
    .map(([key, { message }]) => ({ key, message }));
  const discreet = texts.filter(({ key }) => /_discreet_|_backOff_/.test(key));

  test('are there for every kind, twice, discreet and detailed', () => {
    expect(texts).toHaveLength(shownKinds.length * 2 * 2 * 2 + 2 + 5);
  });

  test.each(texts)('$key is short', ({ message }) => {
    expect(message.length).toBeGreaterThan(0);
    expect(message.length).toBeLessThanOrEqual(longestText);
  });

  test.each(discreet)('$key tells a bystander nothing', ({ message }) => {
    expect(message).not.toMatch(telling[file.replace('.yml', '')] ?? /^/);
  });
});
