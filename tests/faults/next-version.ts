import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserKind } from '@/scripts/browser/find-browser';

/** A copy of the built extension that becomes its own next version. */
export interface Upgradable {
  readonly folder: string;
  /** Brings the next version into the folder; its script in the composer's page says in the page that it is there. */
  upgrade(): void;
  remove(): void;
}

export const NEXT_VERSION = '99.0.0';

export function upgradable(kind: BrowserKind): Upgradable {
  const folder = mkdtempSync(join(tmpdir(), 'askwell-next-'));
  cpSync(resolve(`.output/${kind === 'chromium' ? 'chrome' : 'firefox'}-mv3`), folder, { recursive: true });
  return {
    folder,
    upgrade() {
      const path = join(folder, 'manifest.json');
      const manifest = JSON.parse(readFileSync(path, 'utf8')) as object; // Our own build wrote it.
      writeFileSync(path, JSON.stringify({ ...manifest, version: NEXT_VERSION }));
      appendFileSync(
        join(folder, 'composer-waiting.js'),
        `\ndocument.documentElement.dataset.version = '${NEXT_VERSION}';`,
      );
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
