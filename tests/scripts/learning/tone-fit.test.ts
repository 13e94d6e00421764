import { expect, test } from 'vitest';
import { fitTone, oddsOf, prunedTone, roundedTone, toneExample } from '@/scripts/learning/tone-fit';
import { createTone } from '@/utils/core/phrasing/tone-model';

const texts: readonly (readonly [text: string, score: number])[] = [
  ['Thanks for the note, could you look at it?', 1],
  ['Thank you! Could you look at the page?', 0.8],
  ['Thanks a lot, could you look once more?', 0.9],
  ['Why did you delete it? Stop it.', -1],
  ['Why did you do that? Stop.', -0.8],
  ['Stop it. Why did you come?', -0.9],
];
const examples = texts.map(([text, score]) => toneExample(text, score, 1));
const settings = { rarest: 2, keep: 60, penalty: 0.1, slope: 1.5, markerValue: 0.3 };
const fit = fitTone(examples, settings);

test('learns which words go with which score', () => {
  expect(oddsOf(fit, toneExample('Thanks, could you look?', 0, 1))).toBeGreaterThan(0);
  expect(oddsOf(fit, toneExample('Why did you? Stop it.', 0, 1))).toBeLessThan(0);
});

test('keeps as many n-grams as it is told', () => {
  expect(fit.ngrams.size).toBeGreaterThan(60);
  expect(prunedTone(fit, examples, settings).ngrams.size).toBe(60);
});

test('rounded and packed it says nearly the same', () => {
  const tone = createTone(roundedTone(fit));
  for (const [text] of texts) {
    const exact = 1 / (1 + Math.exp(-oddsOf(fit, toneExample(text, 0, 1))));
    expect(tone(text)).toBeCloseTo(exact, 1);
  }
});

test('learning twice gives the same model', () => {
  expect(roundedTone(fitTone(examples, settings))).toEqual(roundedTone(fit));
});
