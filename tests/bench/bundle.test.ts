import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { bundle, bundleFolder } from '@/bench/bundle';
import { toneWeights } from '@/utils/core/phrasing/tone-weights.generated';

const entry = (name: string): string =>
  fileURLToPath(new URL(`../../bench/entries/${name}.ts`, import.meta.url));
// A bundler may write any other quotation marks: a stretch without one is looked for.
const sample = /[\w#%&()*+,./:;<=>?@-]{40}/u.exec(toneWeights.ngrams)?.[0] ?? '';

test('a bundle holds the patterns packed, and no text of them', async () => {
  await bundle({ key: 'engine', entry: entry('engine') });
  const code = readFileSync(`${bundleFolder}engine.js`, 'utf8');
  expect(code).not.toContain('(i|we)');
  expect(code).not.toContain('$soft');
  expect(code).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
});

test('a bundle that only reviews does not hold the tone model', async () => {
  await bundle({ key: 'engine', entry: entry('engine') });
  await bundle({ key: 'tone', entry: entry('tone') });
  expect(readFileSync(`${bundleFolder}tone.js`, 'utf8')).toContain(sample);
  expect(readFileSync(`${bundleFolder}engine.js`, 'utf8')).not.toContain(sample);
});
