import { fileURLToPath } from 'node:url';
import solid from 'vite-plugin-solid';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import './tests/support/group-by.ts';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)) };

export default defineConfig({
  test: {
    mockReset: true,
    restoreMocks: true,
    projects: [
      {
        // The core runs in plain Node: a test that needs a browser does not belong here.
        resolve: { alias },
        test: {
          name: 'core',
          include: ['tests/{utils/core,locales,scripts,architecture,bench}/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['tests/support/temporal.ts'],
        },
      },
      {
        plugins: [WxtVitest(), solid()],
        resolve: { alias },
        test: {
          name: 'page',
          include: ['tests/{components,entrypoints,utils/browser,utils/composer}/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          setupFiles: ['tests/support/temporal.ts', 'tests/support/page.ts'],
        },
      },
    ],
  },
});
