import { defineConfig } from 'vitest/config';
import { browserProjects } from './scripts/test/browser-projects.ts';

/** Real browsers that are killed, filled up and given broken files, in profiles that outlive them. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: browserProjects('faults', 240_000),
  },
});
