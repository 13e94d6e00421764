import {
  CHARACTER,
  MARKER_COUNT,
  markersOf,
  plainText,
  visitNgrams,
  WORD,
} from '@/utils/core/phrasing/tone-features';
import {
  groupOf,
  MOST_STEPS,
  ngramKey,
  packNgrams,
  type ToneWeights,
} from '@/utils/core/phrasing/tone-model';
import { fitLogistic } from './logistic';
import { sparseRows } from './sparse';

/** A text as the model sees it, with what readers thought of it. */
export interface ToneExample {
  readonly keys: readonly number[];
  readonly markers: readonly number[];
  /** Mean of the raters' normalised scores. */
  readonly score: number;
  /** How much this example counts when learning. */
  readonly importance: number;
}

export interface ToneSettings {
  /** An n-gram of fewer training texts is not looked at. */
  readonly rarest: number;
  /** How many n-grams stay, those with the largest weights. */
  readonly keep: number;
  readonly penalty: number;
  /** Turns a score into the wanted probability: 1 / (1 + e^(−slope · score)), so that the middle teaches too. */
  readonly slope: number;
  /** The value of a marker beside n-grams of length one: smaller means held down more. */
  readonly markerValue: number;
}

/** A fitted model in full precision. */
export interface ToneFit {
  readonly bias: number;
  readonly markers: readonly number[];
  readonly ngrams: ReadonlyMap<number, number>;
}

/** Reads the features of a text. */
export function toneExample(text: string, score: number, importance: number): ToneExample {
  const plain = plainText(text);
  const keys = new Set<number>();
  visitNgrams(plain, (hash, group) => keys.add(ngramKey(hash, group)));
  return { keys: [...keys], markers: markersOf(plain), score, importance };
}

/** Fits a model on every n-gram that is seen often enough. */
export function fitTone(examples: readonly ToneExample[], settings: ToneSettings): ToneFit {
  const frequent = [...countKeys(examples)].filter(([, count]) => count >= settings.rarest);
  return fitOn(
    examples,
    frequent.map(([key]) => key),
    settings,
  );
}

/** Fits again on the `keep` n-grams that weigh most in a fit. */
export function prunedTone(fit: ToneFit, examples: readonly ToneExample[], settings: ToneSettings): ToneFit {
  const strongest = [...fit.ngrams]
    .sort(([keyA, a], [keyB, b]) => Math.abs(b) - Math.abs(a) || keyA - keyB)
    .slice(0, settings.keep);
  return fitOn(
    examples,
    strongest.map(([key]) => key),
    settings,
  );
}

/** Rounds a fit to what ships: whole steps, n-grams of weight zero left out. */
export function roundedTone({ bias, markers, ngrams }: ToneFit): ToneWeights {
  let largest = 0;
  for (const weight of ngrams.values()) largest = Math.max(largest, Math.abs(weight));
  const step = Number((largest / MOST_STEPS).toPrecision(5));
  const kept = [...ngrams]
    .map(([key, weight]) => ({ key, steps: clamp(Math.round(weight / step)) }))
    .filter(({ steps }) => steps !== 0)
    .sort((a, b) => a.key - b.key);
  return { bias: round(bias), markers: markers.map(round), step, ngrams: packNgrams(kept) };
}

/** The log-odds a fit in full precision gives an example. */
export function oddsOf(fit: ToneFit, { keys, markers }: ToneExample): number {
  const sums = [0, 0];
  const sizes = [0, 0];
  for (const key of keys) {
    const weight = fit.ngrams.get(key);
    if (weight === undefined) continue;
    const group = groupOf(key);
    sums[group] = (sums[group] ?? 0) + weight;
    sizes[group] = (sizes[group] ?? 0) + 1;
  }
  let odds = fit.bias;
  for (const group of [WORD, CHARACTER])
    odds += (sums[group] ?? 0) / Math.sqrt(Math.max(1, sizes[group] ?? 0));
  for (const marker of markers) odds += fit.markers[marker] ?? 0;
  return odds;
}

function fitOn(examples: readonly ToneExample[], keys: readonly number[], settings: ToneSettings): ToneFit {
  const columnOf = new Map(keys.map((key, column) => [key, column]));
  const rows = examples.map((example) => rowOf(example, columnOf, settings.markerValue));
  const { weights, bias } = fitLogistic(
    {
      rows: sparseRows(rows, keys.length + MARKER_COUNT),
      chosen: examples.map((_, row) => row),
      targets: examples.map(({ score }) => 1 / (1 + Math.exp(-settings.slope * score))),
      importance: examples.map(({ importance }) => importance),
    },
    settings.penalty,
  );
  return {
    bias,
    markers: [...weights.subarray(keys.length)].map((weight) => weight * settings.markerValue),
    ngrams: new Map(keys.map((key, column) => [key, weights[column] ?? 0])),
  };
}

function rowOf(
  { keys, markers }: ToneExample,
  columnOf: ReadonlyMap<number, number>,
  markerValue: number,
): [number, number][] {
  const known = keys.flatMap((key) => {
    const column = columnOf.get(key);
    return column === undefined ? [] : [{ column, group: groupOf(key) }];
  });
  const sizes = [WORD, CHARACTER].map((group) => known.filter((ngram) => ngram.group === group).length);
  return [
    ...known.map(({ column, group }): [number, number] => [column, 1 / Math.sqrt(sizes[group] ?? 1)]),
    ...markers.map((marker): [number, number] => [columnOf.size + marker, markerValue]),
  ];
}

function countKeys(examples: readonly ToneExample[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { keys } of examples) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const clamp = (steps: number): number => Math.max(-MOST_STEPS, Math.min(MOST_STEPS, steps));
const round = (value: number): number => Number(value.toFixed(4));
