import { describe, expect, test } from 'vitest';
import {
  bootstrap,
  f1,
  median,
  outcomesOf,
  precision,
  proportion,
  quantile,
  recall,
} from '@/bench/statistics';

describe('proportion', () => {
  // Newcombe (1998), Statistics in Medicine 17:857, table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('gives the published Wilson interval for %i of %i', (hits, total, low, high) => {
    const interval = proportion(hits, total);
    expect(interval.value).toBeCloseTo(hits / total, 10);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  test('knows nothing without cases', () => {
    expect(proportion(0, 0)).toEqual({ value: 0, low: 0, high: 1 });
  });
});

describe('median and quantile', () => {
  test.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
  ])('the median of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  test('a quantile lies on the line between its neighbours', () => {
    expect(quantile([0, 10], 0.25)).toBe(2.5);
  });

  test('nothing has no median', () => {
    expect(median([])).toBeNaN();
  });
});

describe('outcomes of a detector', () => {
  const outcomes = outcomesOf([
    [true, true],
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ]);

  test('counts the four cells', () => {
    expect(outcomes).toEqual({ hit: 2, falseAlarm: 1, miss: 1, quiet: 1 });
  });

  test('reads precision, recall and F1 off them', () => {
    expect(precision(outcomes).value).toBeCloseTo(2 / 3);
    expect(recall(outcomes).value).toBeCloseTo(2 / 3);
    expect(f1(outcomes)).toBeCloseTo(2 / 3);
  });

  test('F1 is zero where nothing is hit', () => {
    expect(f1({ hit: 0, falseAlarm: 0, miss: 0, quiet: 3 })).toBe(0);
  });
});

describe('bootstrap', () => {
  const mean = (sample: readonly number[]): number =>
    sample.reduce((sum, value) => sum + value, 0) / sample.length;
  const values = Array.from({ length: 400 }, (_, index) => index % 10);

  test('surrounds the statistic by about two standard errors', () => {
    const { value, low, high } = bootstrap(values, mean);
    expect(value).toBe(4.5);
    // The standard error is 2.87 / √400 = 0.144.
    expect(low).toBeCloseTo(4.5 - 0.281, 1);
    expect(high).toBeCloseTo(4.5 + 0.281, 1);
  });

  test('is the same every time', () => {
    expect(bootstrap(values, mean, 50)).toEqual(bootstrap(values, mean, 50));
  });
});
