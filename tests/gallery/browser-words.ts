import words from 'virtual:words';

/** What components need of a browser: its words. `$1` and so on are filled in as a browser does. */
const getMessage = (key: string, values: string | readonly string[] = []) =>
  words[key]?.message.replaceAll(
    /\$(\d)/gu,
    (_, place: string) => [values].flat()[Number(place) - 1] ?? '',
  ) ?? '';

Object.assign(globalThis, { browser: { runtime: { id: 'gallery' }, i18n: { getMessage } } });
