import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import type { BrowserKind } from './scripts/browser/find-browser';
import './tests/support/group-by.ts';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)) };
const kinds: readonly BrowserKind[] = ['chromium', 'firefox'];

/** Real browsers that an organisation manages, by real policy files. One after the other: such a file is the machine's. */
export default defineConfig({
  test: {
    maxWorkers: 1,
    projects: kinds.map((kind) => ({
      resolve: { alias },
      test: {
        name: kind,
        include: ['tests/managed/**/*.test.ts'],
        environment: 'node',
        provide: { kind },
        globalSetup: ['tests/browser/support/global-setup.ts'],
        testTimeout: 120_000,
        hookTimeout: 120_000,
        retry: 0,
      },
    })),
  },
});
