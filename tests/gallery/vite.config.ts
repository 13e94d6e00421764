import { fileURLToPath } from 'node:url';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { defineConfig, type Plugin } from 'vite';
import solid from 'vite-plugin-solid';

const root = fileURLToPath(new URL('../..', import.meta.url));
const WORDS = 'virtual:words';

/** The English words, in the shape in which a browser hands them to an extension. */
function words(): Plugin {
  return {
    name: 'askwell:words',
    resolveId: (source) => (source === WORDS ? `\0${WORDS}` : undefined),
    async load(id) {
      if (id !== `\0${WORDS}`) return undefined;
      const messages = await parseMessagesFile(`${root}locales/en.yml`);
      return `export default ${JSON.stringify(generateChromeMessages(messages))};`;
    },
  };
}

/** The gallery of components, for development alone: `npm run gallery` serves it, a browser test builds it. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  logLevel: 'warn',
  plugins: [solid(), words()],
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      { find: '#i18n', replacement: `${root}.wxt/i18n/index.ts` },
    ],
  },
  build: {
    target: 'es2023',
    chunkSizeWarningLimit: 2000,
    outDir: `${root}.output/gallery`,
    emptyOutDir: true,
  },
});
