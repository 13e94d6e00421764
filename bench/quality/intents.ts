import { fitLogistic, logOdds } from '@/scripts/learning/logistic';
import { foldsOf } from '@/scripts/learning/random';
import { sparseRows } from '@/scripts/learning/sparse';
import { review } from '@/utils/core/phrasing';
import { CHARACTER, plainText, visitNgrams, WORD } from '@/utils/core/phrasing/tone-features';
import { groupOf, ngramKey } from '@/utils/core/phrasing/tone-model';
import { type Labelled, readIntents } from '../data';
import { bootstrap, f1, outcomesOf, percentRange } from '../statistics';
import { hasAsk, type Row } from './asks';

const FOLDS = 10;
const PENALTY = 1;
/** How much n-grams count, and each thing the engine says beside them. */
const GROUP_LENGTH = Math.SQRT2;
const SAYING_WORTH = 0.5;

type Pair = readonly [said: boolean, is: boolean];

/** Ten-fold F1 of "does the sentence carry an intent", by the engine alone, by n-grams, and by both. */
export function intentRows(folder: string): Row[] {
  const lines = readIntents(folder);
  const row = (what: string, goal: string, pairs: readonly Pair[]): Row => ({
    what: `intent, ${what}`,
    protocol: `${lines.length} sentences, ${FOLDS}-fold F1`,
    others: 'published .71–.78; n-grams .80',
    goal,
    ours: percentRange(bootstrap(pairs, (sample) => f1(outcomesOf(sample)), 200)),
  });
  const grams = lines.map(({ text }) => ngramsOf(text));
  const both = lines.map(({ text }, line) => [...(grams[line] ?? []), ...engineFeatures(text)]);
  return [
    row(
      'by an ask found',
      '–',
      lines.map(({ text, label }): Pair => [hasAsk(text), label]),
    ),
    row('by n-grams', '–', crossValidated(lines, grams)),
    row('by n-grams and engine', '≥ 80', crossValidated(lines, both)),
  ];
}

/** N-grams are their keys, what the engine says is a number below zero. */
type Feature = number;

const isNgram = (feature: Feature): boolean => feature >= 0;

function ngramsOf(text: string): Feature[] {
  const keys = new Set<Feature>();
  visitNgrams(plainText(text), (hash, group) => keys.add(ngramKey(hash, group)));
  return [...keys];
}

const sayings = new Map<string, Feature>();

function engineFeatures(text: string): Feature[] {
  const { asks, findings, checklist } = review(text);
  const said = [
    asks.length > 0 ? 'ask' : 'no ask',
    ...asks.map(({ kind }) => `ask ${kind}`),
    ...findings.map(({ rule }) => `finding ${rule}`),
    ...Object.entries(checklist).map(([point, presence]) => `${point} ${presence}`),
  ];
  return [...new Set(said)].map((saying) => {
    const feature = sayings.get(saying) ?? -1 - sayings.size;
    sayings.set(saying, feature);
    return feature;
  });
}

function crossValidated(lines: readonly Labelled[], features: readonly (readonly Feature[])[]): Pair[] {
  return foldsOf(lines.length, FOLDS, 1).flatMap((fold) => {
    const held = new Set(fold);
    const learned = lines.flatMap((_, line) => (held.has(line) ? [] : [line]));
    const columns = columnsOf(learned.map((line) => features[line] ?? []));
    const rows = sparseRows(
      features.map((line) => rowOf(line, columns)),
      columns.size,
    );
    const targets = learned.map((line) => (lines[line]?.label === true ? 1 : 0));
    const model = fitLogistic({ rows, chosen: learned, targets }, PENALTY);
    return fold.map((line): Pair => [logOdds(model, rows, line) > 0, lines[line]?.label === true]);
  });
}

/** Features of two learned lines or more, numbered. */
function columnsOf(lines: readonly (readonly Feature[])[]): Map<Feature, number> {
  const counts = new Map<Feature, number>();
  for (const line of lines) for (const feature of line) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const columns = new Map<Feature, number>();
  for (const [feature, count] of counts) if (count > 1) columns.set(feature, columns.size);
  return columns;
}

/** Each group of n-grams has a length of `GROUP_LENGTH`; what the engine says stands on its own. */
function rowOf(line: readonly Feature[], columns: ReadonlyMap<Feature, number>): [number, number][] {
  const known = line.filter((feature) => columns.has(feature));
  const sizes = [WORD, CHARACTER].map(
    (group) => known.filter((key) => isNgram(key) && groupOf(key) === group).length,
  );
  return known.map((feature) => [
    columns.get(feature) ?? 0,
    isNgram(feature) ? GROUP_LENGTH / Math.sqrt(sizes[groupOf(feature)] ?? 1) : SAYING_WORTH,
  ]);
}
