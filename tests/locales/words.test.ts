import { readdirSync } from 'node:fs';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';
import { forbiddenWords } from '@/utils/core/nudges/nudge-texts';
import { rules, sentencesFor } from '@/utils/core/phrasing/index';
import { shamingPattern } from './shaming-words';

/** A text the user may meet, and where it stands. */
type Text = readonly [where: string, text: string];

const forbiddenIn = (texts: readonly Text[], language = 'en') => {
  const shaming = shamingPattern(language);
  return texts.filter(([, text]) => shaming.test(text.replaceAll('’', "'")));
};

/** Every text inside a table: in lists and plain objects, however deep; schemas and functions are none. */
function textsIn(value: unknown, where: string): Text[] {
  if (typeof value === 'string') return [[where, value]];
  if (typeof value !== 'object' || value === null) return [];
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  if (!isPlain) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${where}.${key}`));
}

// Whatever the core exports as data is content; the phrasing rules hold patterns too, so they come by hand below.
const modules = import.meta.glob<Record<string, unknown>>(
  '/utils/core/{practice,goals,nudges,stats}/**/*.ts',
  {
    eager: true,
  },
);
const tables = Object.entries(modules).flatMap(([file, exported]) =>
  Object.entries(exported)
    .filter(([, value]) => value !== forbiddenWords)
    .flatMap(([name, value]) => textsIn(value, `${file} ${name}`)),
);

// Words that shame, threaten or count against somebody appear nowhere in the interface.
describe('the words of the interface', () => {
  test.each(readdirSync('locales'))('keep %s free of words that shame', async (file) => {
    const messages = generateChromeMessages(await parseMessagesFile(`locales/${file}`));
    const texts = Object.entries(messages).map(([key, { message }]): Text => [key, message]);
    expect(texts.length).toBeGreaterThan(100);
    expect(forbiddenIn(texts, file.replace(/\.yml$/, ''))).toEqual([]);
  });

  test('keep every table of the core free of them', () => {
    const where = tables.map(([name]) => name).join('\n');
    // The tables people read are really among them.
    for (const table of ['ladder-defaults', 'ladder-examples', 'library', 'reaction-suggestions'])
      expect(where).toContain(`/${table}.ts `);
    // A language's list does no harm to another's texts, and a German one may stand in any of these files.
    for (const language of ['en', 'de']) expect(forbiddenIn(tables, language)).toEqual([]);
  });

  test('keep the phrasing rules and their ready sentences free of them', () => {
    const absent = {
      who: 'absent',
      what: 'absent',
      size: 'absent',
      when: 'absent',
      why: 'absent',
      tried: 'absent',
      easyOut: 'absent',
    } as const;
    const texts = [
      ...rules.flatMap(({ id, title, advice }): Text[] => [
        [id, title],
        [id, advice],
      ]),
      ...textsIn(sentencesFor(absent), 'sentences'),
    ];
    expect(rules.length).toBeGreaterThan(10);
    expect(forbiddenIn(texts)).toEqual([]);
  });

  test.each([
    ['You should ask.', true],
    ['ONLY two', true],
    ["Don't forget it", true],
    ['He broke it.', true],
    ['Shoulder', false],
    ['unlost', false],
    ['Du solltest fragen.', true, 'de'],
    ['Nur zwei', true, 'de'],
    ['Natur', false, 'de'],
  ])('%j is %s', (text, isForbidden, language = 'en') => {
    expect(forbiddenIn([['here', text]], language).length > 0).toBe(isForbidden);
  });
});
