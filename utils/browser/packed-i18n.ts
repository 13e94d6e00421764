import { browser } from 'wxt/browser';
import { markOf, unpackWords } from '../core/word-pack';

/** Put in place of themselves: a browser fills in the places of a text when it hands one over. */
const places = Array.from({ length: 9 }, (_, place) => `$${place + 1}`);

/**
 * What `#i18n` is made with in a build, in place of its library's own: it reads the pack that
 * `scripts/build/packed-words.ts` wrote, and says the same.
 */
export function createI18n() {
  let known: ReadonlyMap<string, string> | undefined;

  /**
   * @param key as in `locales/en.yml`, or its mark
   * @param rest the count that chooses a form, and what stands for `$1`, `$2` … (the count alone stands for `$1`)
   */
  function t(key: string, ...rest: readonly (number | readonly (string | number)[])[]): string {
    // Types know of what is in every catalogue; ours holds more.
    known ??= unpackWords(browser.i18n.getMessage('words' as '@@ui_locale', places));
    const text = known.get(key) ?? known.get(markOf(key)) ?? '';
    const count = rest.find((each) => typeof each === 'number');
    const values = rest.find((each) => typeof each === 'object') ?? [count ?? ''];
    return formFor(text, count).replaceAll(/\$(\d)/g, (_, place) => String(values[Number(place) - 1] ?? ''));
  }
  return { t };
}

/** A text has one form; two: for one and for other counts; or three: for none, one and other counts. */
function formFor(text: string, count: number | undefined): string {
  const forms = count === undefined ? [text] : text.split(' | ');
  const place = forms.length === 3 ? count : count === 1 ? 0 : 1;
  return forms[Math.min(Math.trunc(place ?? 0), forms.length - 1)] ?? '';
}
