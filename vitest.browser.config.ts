import { defineConfig } from 'vitest/config';
import { browserProjects } from './scripts/test/browser-projects.ts';

/** Real browsers with the built extension, each test in a fresh profile: see tests/browser/support. */
export default defineConfig({
  test: {
    // Two at a time is what two cores can do without one test slowing another down.
    maxWorkers: 2,
    projects: browserProjects('browser'),
  },
});
