import { defineConfig } from 'vitest/config';
import './tests/support/group-by.ts';

/** What was built, as it would be shipped: run after `npm run build`. */
export default defineConfig({ test: { include: ['tests/build/**/*.test.ts'], environment: 'node' } });
