import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('every file that docs/security.md names is there', () => {
  const named = [
    ...readFileSync('docs/security.md', 'utf8').matchAll(
      /`((?:tests|scripts|docs|utils|entrypoints)\/[^`]+)`/g,
    ),
  ];
  const files = named.map(([, file]) => file ?? '');
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

/** What a test counts on, by the name its source gives it. */
function numberIn(file: string, name: string): number {
  const source = readFileSync(`tests/${file}`, 'utf8');
  const found = new RegExp(`${name}(?: =|:) ([0-9_]+)`).exec(source)?.[1];
  if (found === undefined) throw new Error(`tests/${file} has no number called ${name}.`);
  return Number(found.replaceAll('_', ''));
}

/** How many lines of a test's source begin so, within the list that begins with `start`. */
function entriesIn(file: string, start: string, entry: RegExp): number {
  const list =
    readFileSync(`tests/${file}`, 'utf8')
      .split(start)[1]
      ?.split(/\n[\]}]/)[0] ?? '';
  return list.match(entry)?.length ?? 0;
}

const inWords = (count: number) => count.toLocaleString('en-US');
const POWER_CUT = 'faults/power-cut.test.ts';
const LARGE = 'faults/large-file.test.ts';
const FUZZ = 'utils/browser/messages/fuzz.test.ts';

test.each([
  [
    `browser killed within a write, ${numberIn(POWER_CUT, 'ROUNDS') * numberIn(POWER_CUT, 'WRITES')} writes each | ${numberIn(POWER_CUT, 'ROUNDS')} × 2 browsers`,
    POWER_CUT,
  ],
  [
    `${numberIn('utils/browser/database/month.test.ts', 'months')} months a run`,
    'utils/browser/database/month.test.ts',
  ],
  [
    `${numberIn('utils/browser/lock/merge-twins.test.ts', 'numRuns')} histories a run`,
    'utils/browser/lock/merge-twins.test.ts',
  ],
  [
    `${inWords(numberIn(FUZZ, 'BODIES'))} from each of ${entriesIn(FUZZ, 'const senders', /^ {2}'[a-z ]+': \{/gm)} kinds of sender`,
    FUZZ,
  ],
  [
    `${entriesIn('browser/security/inert-text.test.ts', 'const corpus = [', /^ {2}['"`]/gm)}, and one of a megabyte`,
    'browser/security/inert-text.test.ts',
  ],
  [`${numberIn(LARGE, 'BOMB') / 1e6} MB packed as ZIP and as gzip`, LARGE],
  [`a file of ${inWords(numberIn(LARGE, 'RECORDS'))} records`, LARGE],
  [`a file of ${inWords(numberIn(LARGE, 'ENCRYPTED_RECORDS'))} records under a passphrase`, LARGE],
])('docs/security.md counts as the test does: %s', (words, file) => {
  const row = readFileSync('docs/security.md', 'utf8')
    .split('\n')
    .find((line) => line.startsWith('|') && line.includes(words));
  expect(row, words).toContain(`tests/${file}`);
});
