import { describe, expect, test } from 'vitest';
import { answered, on } from '@/tests/support/records';
import { thank } from '@/utils/core/practice/ask-thanks';
import { resultsToTell } from '@/utils/core/practice/results-to-tell';

const today = '2026-03-31';
const helped = (date: string) => thank(answered(date, 'yes'), on(date));

describe('results that could be told', () => {
  test('are those of thanked helpers, the newest answer first', () => {
    const [older, newer] = [helped('2026-03-10'), helped('2026-03-20')];
    expect(resultsToTell([older, newer], today)).toEqual([newer, older]);
  });

  test.each([
    ['nobody was thanked', answered('2026-03-20', 'yes')],
    ['no help came', thank(answered('2026-03-20', 'no'), on('2026-03-20'))],
    [
      'it was told',
      { ...helped('2026-03-20'), thanks: { thanked: on('2026-03-20'), toldResult: on('2026-03-21') } },
    ],
    [
      'it was skipped',
      { ...helped('2026-03-20'), thanks: { thanked: on('2026-03-20'), skipped: true as const } },
    ],
    ['it was long ago', helped('2026-02-28')],
    ['it lies ahead by a changed clock', helped('2026-04-02')],
    ['it was deleted', { ...helped('2026-03-20'), deletedAt: 1 }],
  ])('leave an ask out when %s', (_, ask) => {
    expect(resultsToTell([ask], today)).toEqual([]);
  });
});
