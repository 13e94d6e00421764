import { readdirSync } from 'node:fs';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';

/** The forms of a message by the count they are for; a message without forms has the one named `n`. */
type Forms = Readonly<Record<string, string>>;

async function messagesOf(locale: string): Promise<Map<string, Forms>> {
  const messages = await parseMessagesFile(`locales/${locale}.yml`);
  return new Map(
    messages.map((message) => [
      message.key.join('.'),
      message.type === 'plural' ? message.plurals : { n: message.message },
    ]),
  );
}

const placeholders = (text: string): string[] => Array.from(new Set(text.match(/\$\d/g))).sort();

const locales = readdirSync('locales').map((file) => file.replace(/\.yml$/, ''));
const others = locales.filter((locale) => locale !== 'en');

test('there is German', () => {
  expect(others).toContain('de');
});

describe.each(others)('%s says all that English says', async (locale) => {
  const [english, other] = await Promise.all([messagesOf('en'), messagesOf(locale)]);

  test('has exactly its keys', () => {
    expect(english.size).toBeGreaterThan(500);
    expect(Array.from(other.keys()).sort()).toEqual(Array.from(english.keys()).sort());
  });

  test('has its plural forms', () => {
    const forms = (messages: Map<string, Forms>) =>
      Array.from(messages, ([key, message]) => [key, Object.keys(message).sort()]).sort();
    expect(forms(other)).toEqual(forms(english));
  });

  test('has its placeholders', () => {
    // A form for one may leave the number out: "1 ask" needs none.
    const different = Array.from(other).filter(
      ([key, { n }]) => placeholders(n ?? '').join() !== placeholders(english.get(key)?.n ?? '').join(),
    );
    expect(different).toEqual([]);
    const unknown = Array.from(other).filter(([key, forms]) => {
      const known = placeholders(english.get(key)?.n ?? '');
      return Object.values(forms).some((form) => !placeholders(form).every((name) => known.includes(name)));
    });
    expect(unknown).toEqual([]);
  });

  test('names itself and its direction', () => {
    expect(other.get('language')).toEqual({ n: locale });
    expect(['ltr', 'rtl']).toContain(other.get('direction')?.n);
  });
});

/** What a language's quotation marks look like, and which marks it has no use for. */
const quotes: Readonly<Record<string, { pair: RegExp; stray: RegExp }>> = {
  en: { pair: /“[^“”]*”/gu, stray: /[“”„"']/u },
  de: { pair: /„[^„“]*“|‚[^‚‘]*‘/gu, stray: /[“”„"'’‚‘]/u },
};

test.each(locales)('%s has its own quotation marks, in pairs', async (locale) => {
  const marks = quotes[locale];
  if (!marks) throw new Error(`Say what quotation marks “${locale}” has.`);
  const texts = Array.from(await messagesOf(locale), ([key, forms]) => [key, Object.values(forms)] as const);
  const stray = texts.filter(([, forms]) =>
    forms.some((form) => marks.stray.test(form.replaceAll(marks.pair, ''))),
  );
  expect(stray).toEqual([]);
});

test('German says du', async () => {
  const formal = /\b(?:Ihnen|Ihrem|Ihren|Ihres|(?:Haben|Können|Möchten|Wollen|Geben|Wählen) Sie)\b/u;
  const texts = Array.from(await messagesOf('de')).flatMap(([key, forms]) =>
    Object.values(forms).map((form) => [key, form] as const),
  );
  expect(texts.filter(([, text]) => formal.test(text))).toEqual([]);
});
