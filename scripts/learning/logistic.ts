/**
 * Logistic regression with an L2 penalty on sparse rows, fitted by limited-memory BFGS (Liu & Nocedal 1989).
 * Deterministic: no randomness, one thread.
 */
import { addRow, rowDot, type SparseRows } from './sparse';

export interface Examples {
  readonly rows: SparseRows;
  /** Which rows are learned from. */
  readonly chosen: readonly number[];
  /** For each chosen row the wanted probability, 0–1: a hard label or a degree. */
  readonly targets: readonly number[];
  /** For each chosen row how much it counts; all 1 when left out. */
  readonly importance?: readonly number[];
}

export interface LogisticModel {
  readonly weights: Float64Array;
  readonly bias: number;
}

const MEMORY = 8;
const MAX_STEPS = 60;
/** Stop when a step improves the loss by less than this share. */
const TOLERANCE = 1e-5;

/** Fits the model with the least log-loss plus `penalty / 2 · |weights|²`; the bias is not held down. */
export function fitLogistic(examples: Examples, penalty: number): LogisticModel {
  const { width } = examples.rows;
  const loss = lossOf(examples, penalty);
  const solution = minimise(loss, width + 1);
  return { weights: solution.slice(0, width), bias: solution[width] ?? 0 };
}

/** The model's log-odds for one row. */
export function logOdds(model: LogisticModel, rows: SparseRows, row: number): number {
  return rowDot(rows, row, model.weights) + model.bias;
}

type Loss = (point: Float64Array, gradient: Float64Array) => number;

/** Loss and gradient; the last entry of a point is the bias. */
function lossOf({ rows, chosen, targets, importance }: Examples, penalty: number): Loss {
  const { width } = rows;
  return (point, gradient) => {
    const bias = point[width] ?? 0;
    let loss = 0;
    let biasSlope = 0;
    for (let j = 0; j < width; j++) {
      const weight = point[j] ?? 0;
      loss += (penalty / 2) * weight * weight;
      gradient[j] = penalty * weight;
    }
    for (const [k, row] of chosen.entries()) {
      const target = targets[k] ?? 0;
      const share = importance?.[k] ?? 1;
      const odds = rowDot(rows, row, point) + bias;
      // log(1 + e^odds) − target · odds, written so that a large |odds| does not overflow.
      loss += share * (Math.max(odds, 0) - odds * target + Math.log1p(Math.exp(-Math.abs(odds))));
      const slope = share * (1 / (1 + Math.exp(-odds)) - target);
      biasSlope += slope;
      addRow(rows, row, { vector: gradient, factor: slope });
    }
    gradient[width] = biasSlope;
    return loss;
  };
}

interface Turn {
  readonly step: Float64Array;
  readonly change: Float64Array;
  readonly curvature: number;
}

function minimise(loss: Loss, size: number): Float64Array {
  let point: Float64Array = new Float64Array(size);
  let gradient: Float64Array = new Float64Array(size);
  let value = loss(point, gradient);
  const turns: Turn[] = [];
  for (let count = 0; count < MAX_STEPS; count++) {
    const next = descend(loss, { point, gradient, value, direction: direction(gradient, turns) });
    if (next === undefined) break;
    const turn = turnBetween({ point, gradient }, next);
    if (turn.curvature > 1e-12) turns.push(turn);
    if (turns.length > MEMORY) turns.shift();
    const gain = (value - next.value) / Math.max(1, Math.abs(next.value));
    ({ point, gradient, value } = next);
    if (gain < TOLERANCE) break;
  }
  return point;
}

/** The quasi-Newton direction from the last turns (two-loop recursion). */
function direction(gradient: Float64Array, turns: readonly Turn[]): Float64Array {
  const way = gradient.slice();
  const shares: number[] = [];
  for (let k = turns.length - 1; k >= 0; k--) {
    const turn = turns[k];
    if (turn === undefined) continue;
    const share = dot(turn.step, way) / turn.curvature;
    shares[k] = share;
    addTo(way, turn.change, -share);
  }
  const last = turns.at(-1);
  const scale =
    last === undefined
      ? 1 / Math.sqrt(dot(gradient, gradient) || 1)
      : last.curvature / dot(last.change, last.change);
  for (let j = 0; j < way.length; j++) way[j] = scale * (way[j] ?? 0);
  for (const [k, turn] of turns.entries()) {
    addTo(way, turn.step, (shares[k] ?? 0) - dot(turn.change, way) / turn.curvature);
  }
  return way;
}

interface Place {
  readonly point: Float64Array;
  readonly gradient: Float64Array;
  readonly value: number;
}

/** Goes down along a direction until the loss falls enough (Armijo), halving the step; undefined if it never does. */
function descend(loss: Loss, from: Place & { readonly direction: Float64Array }): Place | undefined {
  const slope = dot(from.gradient, from.direction);
  const point = new Float64Array(from.point.length);
  const gradient = new Float64Array(from.point.length);
  for (let step = 1; step > 1e-6; step /= 2) {
    point.set(from.point);
    addTo(point, from.direction, -step);
    const value = loss(point, gradient);
    if (value <= from.value - 1e-4 * step * slope) return { point, gradient, value };
  }
  return undefined;
}

function turnBetween(from: Omit<Place, 'value'>, to: Place): Turn {
  const step = difference(to.point, from.point);
  const change = difference(to.gradient, from.gradient);
  return { step, change, curvature: dot(step, change) };
}

const difference = (a: Float64Array, b: Float64Array): Float64Array =>
  a.map((value, j) => value - (b[j] ?? 0));

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += (a[j] ?? 0) * (b[j] ?? 0);
  return sum;
}

function addTo(target: Float64Array, source: Float64Array, factor: number): void {
  for (let j = 0; j < target.length; j++) target[j] = (target[j] ?? 0) + factor * (source[j] ?? 0);
}
