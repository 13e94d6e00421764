import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const files = {
  'passes.test.ts': `import { test } from 'vitest'; test('passes', () => {});`,
  'fails.test.ts': `
    import { describe, expect, test } from 'vitest';
    test('passes too', () => {});
    describe('a part', () => { test('does not hold', () => { expect(1, 'one is not two').toBe(2); }); });`,
  'does-not-load.test.ts': `throw new Error('cannot be loaded');`,
};

test('a run leaves a line for each failed test and each file that does not load', () => {
  const folder = mkdtempSync(join(tmpdir(), 'askwell-failed-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const { status } = spawnSync(
      process.execPath,
      [
        resolve('node_modules/vitest/vitest.mjs'),
        'run',
        `--root=${folder}`,
        `--reporter=${resolve('scripts/test/failed-tests.ts')}`,
      ],
      { cwd: folder },
    );
    expect(status).toBe(1);
    const lines = readFileSync(join(folder, '.output/failed-tests.txt'), 'utf8').trim().split('\n').sort();
    expect(lines).toEqual([
      'does-not-load.test.ts: cannot be loaded',
      'fails.test.ts > a part > does not hold: one is not two: expected 1 to be 2 // Object.is equality',
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
