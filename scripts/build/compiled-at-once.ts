import type { Plugin } from 'vite';

const ENGINE = /\/utils\/core\/phrasing\/reviewer\.ts$/;

/**
 * Tells the browser that the first review calls nearly every function of the phrasing engine, so that it compiles
 * them in one go, beside the page where it can, and not one by one while the writer waits
 * (https://v8.dev/blog/explicit-compile-hints; Chrome 136 and later, a comment to all others).
 */
export function compiledAtOnce(): Plugin {
  return {
    name: 'askwell:compiled-at-once',
    // After minifying, which takes comments away.
    generateBundle(_, files) {
      for (const file of Object.values(files)) {
        if (file.type !== 'chunk') continue;
        const isEngine = file.moduleIds.some((id) => ENGINE.test(id.replaceAll('\\', '/')));
        if (isEngine) file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
      }
    },
  };
}
