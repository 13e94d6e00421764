import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserKind } from '@/scripts/browser/find-browser';

/**
 * The built extension with `notifications` granted from the start. Everything but that one line of its manifest
 * is what ships: a driver cannot answer the browser's own question (Chromium leaves it open for ever).
 *
 * @returns the folder of the copy
 */
export function notifyingBuild(kind: BrowserKind): string {
  const built = resolve(`.output/${kind === 'chromium' ? 'chrome' : 'firefox'}-mv3`);
  const copy = mkdtempSync(join(tmpdir(), 'askwell-notifying-'));
  cpSync(built, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  // Our own build wrote it; only these two lists are touched.
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as {
    permissions: string[];
    optional_permissions?: string[];
  };
  manifest.permissions.push('notifications');
  delete manifest.optional_permissions;
  writeFileSync(path, JSON.stringify(manifest));
  return copy;
}
