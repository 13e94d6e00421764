import { defineConfig } from 'vitest/config';
import { browserProjects } from './scripts/test/browser-projects.ts';

/** Real browsers that an organisation manages, by real policy files. One after the other: such a file is the machine's. */
export default defineConfig({
  test: {
    maxWorkers: 1,
    projects: browserProjects('managed'),
  },
});
