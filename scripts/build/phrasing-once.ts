import type { Plugin } from 'vite';

const ENGINE = /\/phrasing(?:\/index)?$/;
const OWNERS = /utils\/core\/phrasing\/|entrypoints\/composer-(?:phrasing|tone)\//;
/** The rules again, beside their examples: settings show both. */
const CATALOGUE = /utils\/core\/phrasing\/catalogue\.ts$/;
/** The module that stands for the engine in what imports it. */
export const SHARED = '\0askwell-phrasing';
const FILE = '/composer-phrasing.js';

const held = "globalThis[Symbol.for('askwell.phrasing')]";
/** A page runs the script when it first needs it. The name stands apart, so that no bundler looks for the file. */
const fetched = `${held} ?? await (async (file) => (await import(/* @vite-ignore */ file), ${held}))('${FILE}')`;

/**
 * The phrasing engine is the largest thing we ship, and both the help in a site's composer and our own pages need
 * it. A script in a site cannot import a module of ours, so each build would carry the engine for itself. With this
 * plugin the imports of both read it from one script, `composer-phrasing.js`, which the background puts into the
 * frame before the help and a page loads by itself.
 *
 * @param canWait whether what is built is a module, which may wait for the script
 */
export function phrasingOnce(canWait: boolean): Plugin {
  return {
    name: 'askwell:phrasing-once',
    enforce: 'pre',
    resolveId: (source, importer) => {
      const from = importer?.replaceAll('\\', '/');
      if (from === undefined) return undefined;
      const isShared = CATALOGUE.test(from)
        ? source === './rule-cards'
        : ENGINE.test(source) && !OWNERS.test(from);
      return isShared ? SHARED : undefined;
    },
    load: (id) =>
      id === SHARED
        ? `export const { createReviewer, review, ruleWords, rules, sentencesFor } = ${canWait ? fetched : held};`
        : undefined,
  };
}
