import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import AdmZip from 'adm-zip';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** What `npm run package` left in `.output`; here the sources among it are built once more, somewhere else. */
const OUTPUT = '.output';

const namesIn = (zip: string): string[] => new AdmZip(join(OUTPUT, zip)).getEntries().map((e) => e.entryName);

const zips = existsSync(OUTPUT) ? readdirSync(OUTPUT).filter((name) => /^askwell-.*\.zip$/.test(name)) : [];
const kindOf = (zip: string): string | undefined => /-(\w+)\.zip$/.exec(zip)?.[1];

test('there is one package for each store and one of the sources', () => {
  expect(zips.map(kindOf).sort()).toEqual(['chrome', 'firefox', 'sources']);
});

describe.each(['chrome', 'firefox'])('the package for %s', (kind) => {
  const zip = zips.find((name) => kindOf(name) === kind) ?? '';

  test('holds what was built and nothing else', () => {
    const built = readdirSync(join(OUTPUT, `${kind}-mv3`), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(`${OUTPUT}/${kind}-mv3/`.length));
    expect(namesIn(zip)).toEqual(built.map((name) => name.replaceAll('\\', '/')).sort());
  });

  test('carries no time and no map of the sources', () => {
    for (const entry of new AdmZip(join(OUTPUT, zip)).getEntries()) {
      expect(entry.header.timeval, entry.entryName).toBe(0);
      expect(entry.entryName).not.toMatch(/\.map$/);
    }
  });
});

describe('the sources', () => {
  const sources = zips.find((name) => kindOf(name) === 'sources') ?? '';
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'askwell-sources-'));
    new AdmZip(join(OUTPUT, sources)).extractAllTo(folder);
    // Our own runner's mark would make the tools build for tests.
    const { VITEST: _, ...env } = process.env;
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/package/main.ts'], {
      cwd: folder,
      stdio: 'pipe',
      env,
    });
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('hold nothing private and nothing built', () => {
    expect(
      namesIn(sources).filter((name) => /(?:^|\/)(?:\.env|\.git|\.output|node_modules|\.wxt)/.test(name)),
    ).toEqual([]);
  });

  test.each(['chrome', 'firefox', 'sources'])('give the same bytes again: %s', (kind) => {
    const zip = zips.find((name) => kindOf(name) === kind) ?? '';
    expect(hashOf(join(folder, OUTPUT, zip))).toBe(hashOf(join(OUTPUT, zip)));
  });
});

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
