import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tone, toneWord } from '@/utils/core/phrasing/tone';
import { packNgrams, unpackNgrams } from '@/utils/core/phrasing/tone-model';
import { SAME_WITHIN } from '@/utils/core/phrasing/tone-weights.generated';

/** Any UTF-16 units, halves of surrogate pairs among them. */
const anyString = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((units) => String.fromCharCode(...units));

describe('tone', () => {
  test.each([
    ['Could you please take a look when you have time? Thanks!', 'Why did you do that?'],
    ['Thank you for the quick reply. Would you mind sending me the file?', 'You must send me the file now.'],
    ['Hi Sam, I was wondering if you could help me with the report.', 'Your report is wrong. Again.'],
    ['Would you be willing to review this? I appreciate it.', 'What the hell is this supposed to be?'],
    ['Great work on this! Could I ask you about one detail?', 'You obviously did not read what I wrote.'],
    ['Hello, could you tell me where the notes are? Thanks.', 'Where are the notes? Why are they not there?'],
    ['Sorry for the confusion, could you have another look?', 'Look again.'],
    [
      'I hope you are well. May I ask for your opinion on this?',
      'So what is your opinion, or do you not have one?',
    ],
  ])('hears "%s" as politer than "%s"', (polite, rude) => {
    expect(tone(polite)).toBeGreaterThan(tone(rude));
  });

  test('is a probability for any string', () => {
    fc.assert(
      fc.property(anyString, (text) => {
        const heard = tone(text);
        expect(heard).toBeGreaterThan(0);
        expect(heard).toBeLessThan(1);
      }),
    );
  });

  test('is the same each time, whatever was asked between', () => {
    fc.assert(
      fc.property(fc.string(), fc.lorem(), (text, other) => {
        const before = tone(text);
        tone(other);
        expect(tone(text)).toBe(before);
      }),
    );
  });

  test('does not hear capitals, spacing or the kind of apostrophe', () => {
    expect(tone('COULD you  please\nlook? I don’t know.')).toBe(tone("could you please look? i don't know."));
  });

  test.each([
    ['nothing', ''],
    ['lone surrogates', '\ud800\udc00\ud800'],
    ['NUL', '\0\0'],
    ['a megabyte of one word', 'a'.repeat(1_000_000)],
    ['a megabyte of question marks', '?'.repeat(1_000_000)],
    ['a megabyte of spaces', ' '.repeat(1_000_000)],
    ['a megabyte of links', 'https://'.repeat(125_000)],
  ])('reads %s', (_, text) => {
    expect(tone(text)).toBeGreaterThan(0);
    expect(tone(text)).toBeLessThan(1);
  });
});

describe('toneWord', () => {
  test.each([
    ['Send me the file.', 'Could you please send me the file? Thank you!', 'warmer'],
    ['Thanks so much! Could you please send me the file?', 'Why did you not send me the file?', 'cooler'],
    ['Could you send me the file?', 'Could you send me the file?', 'about the same'],
  ])('%s → %s: %s', (before, after, word) => {
    expect(toneWord(before, after)).toBe(word);
  });

  test('says nothing of a difference that readers would not agree on', () => {
    expect(SAME_WITHIN).toBeGreaterThan(0);
    expect(SAME_WITHIN).toBeLessThan(0.5);
  });
});

describe('the weights', () => {
  const path = fileURLToPath(
    new URL('../../../../utils/core/phrasing/tone-weights.generated.ts', import.meta.url),
  );
  const source = readFileSync(path, 'utf8');

  test('weigh at most 100 kB, 40 kB compressed', () => {
    expect(source.length).toBeLessThanOrEqual(100_000);
    expect(gzipSync(source, { level: 9 }).length).toBeLessThanOrEqual(40_000);
  });

  test.each([
    'Stanford Politeness Corpus',
    'CC BY 4.0',
    'Danescu-Niculescu-Mizil',
    'npm run train:tone',
    'Held-out scores',
  ])('name their origin: %s', (words) => {
    expect(source.slice(0, source.indexOf('*/'))).toContain(words);
  });

  test('are unpacked as they were packed', () => {
    const ngram = fc.record({ key: fc.nat(2 ** 21 - 1), steps: fc.integer({ min: -45, max: 45 }) });
    fc.assert(
      fc.property(fc.uniqueArray(ngram, { selector: ({ key }) => key }), (ngrams) => {
        const sorted = ngrams.toSorted((a, b) => a.key - b.key);
        expect(unpackNgrams(packNgrams(sorted))).toEqual(sorted);
      }),
    );
  });
});
