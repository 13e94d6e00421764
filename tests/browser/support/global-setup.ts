import { existsSync, mkdirSync } from 'node:fs';
import type { BrowserKind } from '@/scripts/browser/find-browser';

declare module 'vitest' {
  interface ProvidedContext {
    kind: BrowserKind;
  }
}

/** Browser tests look at what was built: an old build would prove nothing, so none at all is an error. */
export function setup(): void {
  for (const folder of ['.output/chrome-mv3', '.output/firefox-mv3']) {
    if (!existsSync(`${folder}/manifest.json`))
      throw new Error(`Build first (npm run build): ${folder} is empty.`);
  }
  mkdirSync('.output/screens', { recursive: true });
}
