import { existsSync, mkdirSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import type { BrowserKind } from '@/scripts/browser/find-browser';
import { makeUnusedProfile, removeProfile } from './firefox-profile';

declare module 'vitest' {
  interface ProvidedContext {
    kind: BrowserKind;
    /** Folder of a Firefox profile that nobody used; empty for Chromium. */
    unusedProfile: string;
  }
}

/** Browser tests look at what was built: an old build would prove nothing, so none at all is an error. */
export async function setup(project: TestProject): Promise<() => void> {
  for (const folder of ['.output/chrome-mv3', '.output/firefox-mv3']) {
    if (!existsSync(`${folder}/manifest.json`))
      throw new Error(`Build first (npm run build): ${folder} is empty.`);
  }
  mkdirSync('.output/screens', { recursive: true });
  const unusedProfile = project.name === 'firefox' ? await makeUnusedProfile() : '';
  project.provide('unusedProfile', unusedProfile);
  return () => {
    if (unusedProfile !== '') removeProfile(unusedProfile);
  };
}
