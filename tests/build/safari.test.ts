import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';

const FOLDER = '.output/safari-mv3';

beforeAll(() => {
  execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', 'safari'], {
    stdio: 'pipe',
  });
}, 300_000);

const manifest = () =>
  JSON.parse(readFileSync(`${FOLDER}/manifest.json`, 'utf8')) as {
    permissions: string[];
    manifest_version: number;
  }; // Our build wrote it.

test('the build for Safari asks only for what Safari knows', () => {
  expect(manifest()).toMatchObject({
    manifest_version: 3,
    permissions: ['storage', 'alarms', 'scripting', 'activeTab'],
  });
  expect(manifest()).not.toHaveProperty('optional_permissions');
});

test('the build for Safari brings Temporal along, the one for Chrome does not', () => {
  // A property only an implementation of Temporal defines.
  const bringsTemporal = (folder: string) =>
    scriptsIn(folder).some((code) => code.includes('toTemporalInstant'));
  expect(bringsTemporal(FOLDER)).toBe(true);
  expect(bringsTemporal('.output/chrome-mv3')).toBe(false);
});

function scriptsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
