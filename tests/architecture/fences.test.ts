import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ESLint } from 'eslint';
import { afterEach, describe, expect, test } from 'vitest';

const planted: string[] = [];

/** Puts a file where it does not belong; it is gone after the test. */
function plant(folder: string, code: string): string {
  const inside = mkdtempSync(join(folder, 'planted-'));
  planted.push(inside);
  const path = join(inside, 'violation.ts');
  writeFileSync(path, code);
  return path;
}

afterEach(() => {
  for (const folder of planted.splice(0)) rmSync(folder, { recursive: true });
});

/** Only the fences: the type-aware rules of the full configuration would take a minute here. */
async function complaintsAbout(path: string): Promise<string[]> {
  const eslint = new ESLint({
    ruleFilter: ({ ruleId }) => /^(?:import-x\/no-restricted-paths|no-restricted-.*)$/.test(ruleId),
    overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  });
  const [result] = await eslint.lintFiles([path]);
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

describe('lint refuses', () => {
  test.each([
    [
      'the core importing the composer',
      'utils/core/time',
      "import '@/utils/composer/span';",
      'knows nothing outside',
    ],
    ['the composer importing zod', 'utils/composer', "import 'zod/mini';", 'Too heavy'],
    [
      'the core importing browser code',
      'utils/core/goals',
      "import '@/utils/browser/moment';",
      'knows nothing outside',
    ],
    ['the core importing the browser', 'utils/core/goals', "import 'wxt/browser';", 'knows nothing outside'],
    [
      'the core reading the clock',
      'utils/core/time',
      'export const now = Date.now();',
      'never reads the clock',
    ],
    [
      'the core reading the clock anew',
      'utils/core/time',
      'export const now = Temporal.Now.instant();',
      'never reads',
    ],
    [
      'the core rolling dice',
      'utils/core/stats',
      'export const dice = Math.random();',
      'randomness as an argument',
    ],
    [
      'the phrasing engine importing the core',
      'utils/core/phrasing',
      "import '@/utils/core/time/week';",
      'depends on nothing',
    ],
    [
      'the phrasing engine importing a package',
      'utils/core/phrasing',
      "import 'zod/mini';",
      'depends on nothing',
    ],
    [
      'a component importing browser code',
      'components',
      "import '@/utils/browser/moment';",
      'callbacks as props',
    ],
    [
      'a component importing a surface',
      'components',
      "import '@/entrypoints/popup/popup';",
      'callbacks as props',
    ],
    [
      'the composer importing browser code',
      'utils/composer',
      "import '@/utils/browser/moment';",
      'not the browser',
    ],
    ['browser code importing a component', 'utils/browser', "import '@/components/button';", 'the core only'],
    [
      'one surface importing another',
      'entrypoints/dashboard',
      "import '@/entrypoints/popup/popup';",
      'never imports another',
    ],
    [
      'shipped code importing tests',
      'utils/browser',
      "import '@/tests/support/page';",
      'never imports tests',
    ],
    [
      'shipped code importing scripts',
      'components',
      "import '@/scripts/browser/launch';",
      'never imports tests',
    ],
  ])('%s', { timeout: 60_000 }, async (_, folder, code, complaint) => {
    expect(await complaintsAbout(plant(folder, code))).toContainEqual(expect.stringContaining(complaint));
  });

  test('nothing where the arrows are kept', { timeout: 60_000 }, async () => {
    const code = "import { weekOf } from '@/utils/core/time/week';\nexport const week = weekOf;";
    expect(await complaintsAbout(plant('utils/browser', code))).toEqual([]);
  });
});

describe('the core’s own compiler refuses', () => {
  test('what exists in browsers alone', { timeout: 60_000 }, () => {
    const code = 'document.title;\nlocalStorage.clear();\nbrowser.runtime.id;\nprocess.exit();\n';
    const path = plant('utils/core/time', code);
    const { stdout, status } = spawnSync('npm', ['run', '--silent', 'types:core'], { encoding: 'utf8' });
    expect(status).not.toBe(0);
    const complaints = stdout.split('\n').filter((line) => line.includes(basename(join(path, '..'))));
    for (const name of ['document', 'localStorage', 'browser', 'process']) {
      expect(complaints).toContainEqual(expect.stringContaining(`'${name}'`));
    }
  });
});
