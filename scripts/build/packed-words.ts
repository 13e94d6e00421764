import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { markOf, packWords } from '../../utils/core/word-pack';

export type Catalogue = Readonly<Record<string, { readonly message: string }>>;

/** What the browser itself looks up, for the manifest. */
const isOfBrowser = (key: string): boolean => /^(?:ext|command)[A-Z]/.test(key);

/** A catalogue as it ships: what the browser reads stays as it is, and all other texts are one, `words`. */
export function packedCatalogue(catalogue: Catalogue): Catalogue {
  const entries = Object.entries(catalogue);
  const ours = entries.filter(([key]) => !isOfBrowser(key));
  return {
    ...Object.fromEntries(entries.filter(([key]) => isOfBrowser(key))),
    words: { message: packWords(new Map(ours.map(([key, { message }]) => [key, message]))) },
  };
}

/** Has `#i18n` read packed catalogues, and the code name its texts by their marks. A key made at run time stays. */
export function packedWords(): Plugin {
  return {
    name: 'askwell:packed-words',
    enforce: 'pre',
    resolveId: (source) =>
      source === '@wxt-dev/i18n'
        ? fileURLToPath(new URL('../../utils/browser/packed-i18n.ts', import.meta.url))
        : undefined,
    transform(code, id) {
      if (id.includes('/node_modules/') || !code.includes('i18n.t(')) return undefined;
      const marked = code.replaceAll(
        /\bi18n\.t\(\s*'([\w.]+)'/g,
        (_, key: string) => `i18n.t('${markOf(key)}'`,
      );
      return { code: marked, map: null };
    },
  };
}
