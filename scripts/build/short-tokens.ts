import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const TOKENS = new URL('../../components/tokens.css', import.meta.url);
const NAME = /--[a-z][a-z0-9-]*/g;

/** Style sheets name colours and spaces for people to read; those that ship say `--t0`, `--t1` … */
export function shortTokens(): Plugin {
  const names = [...new Set(readFileSync(TOKENS, 'utf8').match(/--[a-z][a-z0-9-]*(?=:)/g))];
  const shorter = new Map(names.map((name, place) => [name, `--t${place.toString(36)}`]));
  const short = (css: string) => css.replaceAll(NAME, (name) => shorter.get(name) ?? name);
  return {
    name: 'askwell:short-tokens',
    enforce: 'pre',
    transform: (code, id) =>
      /\.css(?:\?|$)/.test(id) && !id.includes('/node_modules/')
        ? { code: short(code), map: null }
        : undefined,
    generateBundle: {
      order: 'post',
      // A sheet that another one composes from comes past the step above.
      handler(_, files) {
        for (const file of Object.values(files))
          if (file.type === 'asset' && file.fileName.endsWith('.css'))
            file.source = short(String(file.source));
      },
    },
  };
}
