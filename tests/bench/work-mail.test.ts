import { expect, test } from 'vitest';
import { workMail } from '@/bench/work-mail';

test.each([20, 300, 5000])('a draft of %i words has as many', (words) => {
  expect(workMail(1, words).split(/\s+/u)).toHaveLength(words);
});

test('the same seed gives the same draft, another seed another', () => {
  expect(workMail(4, 80)).toBe(workMail(4, 80));
  expect(workMail(4, 80)).not.toBe(workMail(5, 80));
});

test('no slot is left open', () => {
  expect(workMail(2, 5000)).not.toMatch(/\{\w+\}/u);
});
