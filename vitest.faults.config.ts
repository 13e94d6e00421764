import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import type { BrowserKind } from './scripts/browser/find-browser';
import './tests/support/group-by.ts';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)) };
const kinds: readonly BrowserKind[] = ['chromium', 'firefox'];

/** Real browsers that are killed, filled up and given broken files, in profiles that outlive them. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: kinds.map((kind) => ({
      resolve: { alias },
      test: {
        name: kind,
        include: ['tests/faults/**/*.test.ts'],
        environment: 'node',
        provide: { kind },
        globalSetup: ['tests/browser/support/global-setup.ts'],
        testTimeout: 240_000,
        hookTimeout: 120_000,
        retry: 0,
      },
    })),
  },
});
