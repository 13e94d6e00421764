import { expect, test } from 'vitest';
import { fitLogistic, logOdds } from '@/scripts/learning/logistic';
import { sparseRows } from '@/scripts/learning/sparse';

test('without features the bias is the log-odds of the share', () => {
  const rows = sparseRows([[], [], [], []], 0);
  const { bias } = fitLogistic({ rows, chosen: [0, 1, 2, 3], targets: [1, 1, 1, 0] }, 1);
  expect(bias).toBeCloseTo(Math.log(3), 3);
});

test('a feature that decides gets the sign it decides', () => {
  const rows = sparseRows([[[0, 1]], [[1, 1]], [[0, 1]], [[1, 1]]], 2);
  const model = fitLogistic({ rows, chosen: [0, 1, 2, 3], targets: [1, 0, 1, 0] }, 0.1);
  expect(logOdds(model, rows, 0)).toBeGreaterThan(1);
  expect(logOdds(model, rows, 1)).toBeLessThan(-1);
});

test('at the minimum the penalty balances the slope of the loss', () => {
  const rows = sparseRows([[[0, 2]], [[0, -1]], [[0, 0.5]]], 1);
  const targets = [1, 0.2, 0.4];
  const penalty = 0.3;
  const model = fitLogistic({ rows, chosen: [0, 1, 2], targets }, penalty);
  const slope = targets.reduce((sum, target, row) => {
    const error = 1 / (1 + Math.exp(-logOdds(model, rows, row))) - target;
    return sum + error * (rows.values[row] ?? 0);
  }, 0);
  expect(slope + penalty * (model.weights[0] ?? 0)).toBeCloseTo(0, 2);
});

test('what counts twice pulls as if it were there twice', () => {
  const rows = sparseRows([[[0, 1]], [[0, 1]], [[0, 1]]], 1);
  const twice = fitLogistic({ rows, chosen: [0, 1, 2], targets: [1, 1, 0] }, 0.5);
  const weighed = fitLogistic({ rows, chosen: [0, 2], targets: [1, 0], importance: [2, 1] }, 0.5);
  expect(weighed.bias).toBeCloseTo(twice.bias, 3);
});
