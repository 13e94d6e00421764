import { fileURLToPath } from 'node:url';
import type { TestProjectInlineConfiguration } from 'vitest/config';
import '../../tests/support/group-by.ts';
import type { BrowserKind } from '../browser/find-browser';

const alias = { '@': fileURLToPath(new URL('../..', import.meta.url)) };
const kinds: readonly BrowserKind[] = ['chromium', 'firefox'];

/**
 * The tests of a folder, once in each real browser with the built extension: see tests/browser/support.
 *
 * @param folder below `tests`
 * @param testTimeout in milliseconds: ends what hangs, times nothing
 */
export function browserProjects(folder: string, testTimeout = 120_000): TestProjectInlineConfiguration[] {
  return kinds.map((kind) => ({
    resolve: { alias },
    test: {
      name: kind,
      include: [`tests/${folder}/**/*.test.ts`],
      environment: 'node',
      provide: { kind },
      globalSetup: ['tests/browser/support/global-setup.ts'],
      testTimeout,
      hookTimeout: 120_000,
      retry: 0,
    },
  }));
}
