import type { Plugin } from 'vite';

const SINK = 't.innerHTML = html;';

/** Made once in each document of ours; a page that is not ours keeps its own rules out of this. */
const POLICY = `
const askwellTemplates = globalThis.location?.protocol.endsWith('-extension:')
  ? globalThis.trustedTypes?.createPolicy('solid', { createHTML: (html) => html })
  : undefined;
`;

/**
 * Lets our pages demand Trusted Types. Solid makes its elements from templates by `innerHTML`; a template is
 * written by the compiler and holds no text of a user. That one place gets a policy nobody else can reach, and
 * the browser refuses every other text that is to become HTML or script.
 *
 * @throws Error when Solid no longer reads as this expects, so that an update cannot go by unnoticed
 */
export function trustedTemplates(): Plugin {
  return {
    name: 'trusted-templates',
    enforce: 'pre',
    transform(code, id) {
      if (!/solid-js\/web\/dist\/(?:web|dev)\.js(?:\?|$)/.test(id)) return undefined;
      const parts = code.split(SINK);
      if (parts.length !== 2) throw new Error(`Solid's template() is not where it was: ${id}`);
      // Imports come first in a module whatever stands above them.
      return {
        code: POLICY + parts.join('t.innerHTML = askwellTemplates?.createHTML(html) ?? html;'),
        map: null,
      };
    },
  };
}
