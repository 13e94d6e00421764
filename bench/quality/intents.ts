import { fitLogistic, logOdds } from '@/scripts/learning/logistic';
import { foldsOf } from '@/scripts/learning/random';
import { sparseRows } from '@/scripts/learning/sparse';
import { review } from '@/utils/core/phrasing';
import { plainText, visitNgrams } from '@/utils/core/phrasing/tone-features';
import { ngramKey } from '@/utils/core/phrasing/tone-model';
import { type Labelled, readIntents } from '../data';
import { bootstrap, f1, outcomesOf, percentRange } from '../statistics';
import { hasAsk, type Row } from './asks';

const FOLDS = 10;
const PENALTY = 1;

type Pair = readonly [said: boolean, is: boolean];

/** Ten-fold F1 of "does the sentence carry an intent", by the engine alone, by n-grams, and by both. */
export function intentRows(folder: string): Row[] {
  const lines = readIntents(folder);
  const protocol = `${lines.length} sentences, ${FOLDS}-fold F1`;
  const others = 'published .71–.78; n-grams .80';
  const row = (what: string, goal: string, pairs: readonly Pair[]): Row => ({
    what: `intent, ${what}`,
    protocol,
    others,
    goal,
    ours: percentRange(bootstrap(pairs, (sample) => f1(outcomesOf(sample)), 300)),
  });
  const grams = lines.map(({ text }) => ngramsOf(text));
  const engine = lines.map(({ text }) => engineFeatures(text));
  return [
    row(
      'an ask found or not',
      '–',
      lines.map(({ text, label }): Pair => [hasAsk(text), label]),
    ),
    row('n-grams', '–', crossValidated(lines, grams)),
    row(
      'n-grams and engine',
      '≥ 80',
      crossValidated(
        lines,
        grams.map((keys, line) => [...keys, ...(engine[line] ?? [])]),
      ),
    ),
  ];
}

function ngramsOf(text: string): string[] {
  const keys = new Set<number>();
  visitNgrams(plainText(text), (hash, group) => keys.add(ngramKey(hash, group)));
  return [...keys].map(String);
}

/** What the engine says of a sentence, each counted as much as several n-grams. */
function engineFeatures(text: string): string[] {
  const { asks, findings, checklist } = review(text);
  return [
    asks.length > 0 ? 'ask' : 'no ask',
    ...asks.map(({ kind }) => `ask:${kind}`),
    ...findings.map(({ rule }) => `finding:${rule}`),
    ...Object.entries(checklist).map(([point, presence]) => `${point}:${presence}`),
  ];
}

function crossValidated(lines: readonly Labelled[], features: readonly (readonly string[])[]): Pair[] {
  return foldsOf(lines.length, FOLDS, 1).flatMap((fold) => {
    const held = new Set(fold);
    const learned = lines.flatMap((_, line) => (held.has(line) ? [] : [line]));
    const columns = columnsOf(learned.flatMap((line) => [...new Set(features[line])]));
    const rows = sparseRows(
      features.map((names) => rowOf(names, columns)),
      columns.size,
    );
    const targets = learned.map((line) => (lines[line]?.label === true ? 1 : 0));
    const model = fitLogistic({ rows, chosen: learned, targets }, PENALTY);
    return fold.map((line): Pair => [logOdds(model, rows, line) > 0, lines[line]?.label === true]);
  });
}

/** Features of two learned lines or more, numbered. */
function columnsOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count > 1);
  return new Map(frequent.map(([name], column) => [name, column]));
}

const isNgram = (name: string): boolean => /^\d/u.test(name);

function rowOf(names: readonly string[], columns: ReadonlyMap<string, number>): [number, number][] {
  const known = names.flatMap((name) => {
    const column = columns.get(name);
    return column === undefined ? [] : [{ column, name }];
  });
  const ngrams = known.filter(({ name }) => isNgram(name)).length;
  return known.map(({ column, name }) => [column, isNgram(name) ? 1 / Math.sqrt(ngrams / 2) : 0.5]);
}
