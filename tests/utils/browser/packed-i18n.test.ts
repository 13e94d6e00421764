import { createI18n as createOfLibrary } from '@wxt-dev/i18n';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { packedCatalogue } from '@/scripts/build/packed-words';
import { createI18n } from '@/utils/browser/packed-i18n';
import { markOf } from '@/utils/core/word-pack';

/** A browser with a catalogue: it fills in places and leaves none open. */
function reads(catalogue: Readonly<Record<string, { readonly message: string }>>): void {
  const getMessage = (key: string, values: readonly string[] = []) =>
    (catalogue[key]?.message ?? '').replaceAll(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? '');
  Object.assign(fakeBrowser.i18n, { getMessage });
}

describe.each(['en', 'de'])('%s', async (language) => {
  const catalogue = generateChromeMessages(await parseMessagesFile(`locales/${language}.yml`));

  const { words: _, ...ofBrowser } = packedCatalogue(catalogue);

  test('says packed what the library says of every text, count and value', () => {
    const values = ['one', 2, 'three $1', 'vier', '5', '6', '7', '8', '9'];
    const asked = Object.entries(catalogue)
      .filter(([key]) => !(key in ofBrowser))
      .flatMap(([key, { message }]): unknown[][] =>
        message.includes(' | ')
          ? [0, 1, 2, 5].flatMap((count) => [
              [key, count],
              [key, count, values],
            ])
          : [[key, values], [key]],
      );
    expect(asked.length).toBeGreaterThan(2000);

    const say = (t: (...parts: never[]) => string) =>
      asked.map((parts) => String(Reflect.apply(t, undefined, parts)));
    reads(catalogue);
    const whole = say(createOfLibrary().t);
    reads(packedCatalogue(catalogue));
    const { t } = createI18n();
    expect(say(t)).toEqual(whole);
    expect(
      asked.map(([key, ...rest]) => String(Reflect.apply(t, undefined, [markOf(String(key)), ...rest]))),
    ).toEqual(whole);
  });

  test('leaves to the browser what the manifest names', () => {
    const { words, ...others } = packedCatalogue(catalogue);
    expect(Object.keys(others).sort()).toEqual([
      'commandHide',
      'commandOpenCard',
      'extDescription',
      'extName',
    ]);
    expect(others['extName']).toEqual(catalogue['extName']);
    expect(words?.message).not.toContain(catalogue['extDescription']?.message);
  });
});

test('a value that looks like two forms is put in as it is', () => {
  reads(packedCatalogue({ asks: { message: '$2: $1 ask | $2: $1 asks' } }));
  expect(createI18n().t('asks', 1, ['1', 'this | that $1'])).toBe('this | that $1: 1 ask');
});

test('three forms are for none, one and more', () => {
  reads(packedCatalogue({ asks: { message: 'none | one | $1' } }));
  const { t } = createI18n();
  expect([0, 1, 2, 7].map((count) => t('asks', count))).toEqual(['none', 'one', '2', '7']);
});

test('the browser is asked once, and nothing it is not asked for', () => {
  const getMessage = vi.fn(() => packedCatalogue({ a: { message: 'x' } })['words']?.message ?? '');
  Object.assign(fakeBrowser.i18n, { getMessage });
  const { t } = createI18n();
  expect(getMessage).not.toHaveBeenCalled();
  expect([t('a'), t('a'), t('none')]).toEqual(['x', 'x', '']);
  expect(getMessage).toHaveBeenCalledOnce();
});
