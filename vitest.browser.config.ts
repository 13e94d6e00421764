import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import type { BrowserKind } from './scripts/browser/find-browser';
import './tests/support/group-by.ts';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)) };
const kinds: readonly BrowserKind[] = ['chromium', 'firefox'];

/** Real browsers with the built extension, each test in a fresh profile: see tests/browser/support. */
export default defineConfig({
  test: {
    // Two at a time is what two cores can do without one test slowing another down.
    maxWorkers: 2,
    projects: kinds.map((kind) => ({
      resolve: { alias },
      test: {
        name: kind,
        include: ['tests/browser/**/*.test.ts'],
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
