import type { Plugin } from 'vite';

const STARTS = /entrypoints\/(?:background\/index\.ts|[\w-]+\/main\.tsx)$/;

/**
 * Safari may not know `Temporal` yet. Its build of our pages and of the background brings a copy along, which
 * steps aside where the browser has its own.
 */
export function temporalForSafari(): Plugin {
  return {
    name: 'askwell:temporal-for-safari',
    enforce: 'pre',
    transform: (code, id) =>
      STARTS.test(id.replaceAll('\\', '/')) ? `import 'temporal-polyfill/global';\n${code}` : undefined,
  };
}
