/**
 * `npm run train:tone [-- --data FOLDER]` learns the tone model from the Stanford Politeness Corpus, measures it
 * on texts it has not seen, and writes `utils/core/phrasing/tone-weights.generated.ts`. Deterministic, but for the
 * date it writes.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { createTone, type ToneWeights } from '@/utils/core/phrasing/tone-model';
import { parseCsv } from './learning/csv';
import { foldsOf, seeded } from './learning/random';
import {
  fitTone,
  oddsOf,
  prunedTone,
  roundedTone,
  type ToneExample,
  type ToneSettings,
  toneExample,
} from './learning/tone-fit';

const OUTPUT = fileURLToPath(new URL('../utils/core/phrasing/tone-weights.generated.ts', import.meta.url));
const WIKIPEDIA = 'politeness-wikipedia.csv';
const STACK_EXCHANGE = 'politeness-stack-exchange.csv';

/** Chosen by cross-validation on Wikipedia; accuracy moves by less than a point around them. */
const SETTINGS: ToneSettings = { rarest: 3, keep: 20_000, penalty: 1, slope: 1.5, markerValue: 0.3 };
/** Raters of Stack Exchange agree less (r .29 against .42), so its texts count for less. */
const STACK_EXCHANGE_IMPORTANCE = 0.3;
const FOLDS = 10;
const FOLD_SEED = 1;
/** Of pairs further apart than "about the same", this share is ordered as readers order them. */
const WORD_IS_RIGHT = 0.75;

interface RatedText {
  readonly text: string;
  readonly example: ToneExample;
}

/** A text of the top or the bottom quartile, with the probability that a model which has not seen it gives. */
interface Judged {
  readonly score: number;
  readonly full: number;
  readonly shipped: number;
}

function main(): void {
  const folder = dataFolder();
  const wikipedia = readRated(resolve(folder, WIKIPEDIA), 1);
  const stackExchange = readRated(resolve(folder, STACK_EXCHANGE), STACK_EXCHANGE_IMPORTANCE);
  const border = quartilesOf(wikipedia);

  const judged = crossValidated(wikipedia, stackExchange);
  const inDomain = accuracies(judged.filter(({ score }) => isOuter(score, border)));
  const transfer = accuracies(
    judgedBy(stackExchange, wikipedia).filter(({ score }) => isOuter(score, border)),
  );
  const sameWithin = thresholdOf(judged);

  const examples = examplesOf([...wikipedia, ...stackExchange]);
  const weights = roundedTone(prunedTone(fitTone(examples, SETTINGS), examples, SETTINGS));
  const source = sourceOf(weights, sameWithin, [
    `Wikipedia, top against bottom quartile, ${FOLDS}-fold cross-validation: ` +
      `${shown(inDomain.full, wikipedia.length / 2)} in full precision, ${shown(inDomain.shipped, wikipedia.length / 2)} pruned and rounded as here`,
    `Stack Exchange to Wikipedia quartiles: ${shown(transfer.full, wikipedia.length / 2)} in full precision, ` +
      `${shown(transfer.shipped, wikipedia.length / 2)} pruned and rounded`,
  ]);
  writeFileSync(OUTPUT, source);
  console.log(source.slice(0, source.indexOf('*/')));
  console.log(`${source.length} bytes, ${gzipSync(source, { level: 9 }).length} gzipped`);
}

function dataFolder(): string {
  const at = process.argv.indexOf('--data');
  const folder = resolve(at === -1 ? '../shared/data' : (process.argv[at + 1] ?? ''));
  for (const file of [WIKIPEDIA, STACK_EXCHANGE]) {
    if (existsSync(resolve(folder, file))) continue;
    console.error(
      `The tone model needs ${file}, which is not in ${folder}. Name its folder with --data FOLDER.`,
    );
    process.exit(1);
  }
  return folder;
}

function readRated(path: string, importance: number): RatedText[] {
  const [, ...rows] = parseCsv(readFileSync(path, 'utf8'));
  return rows.map(([, score = '', text = '']) => ({
    text,
    example: toneExample(text, Number(score), importance),
  }));
}

const examplesOf = (texts: readonly RatedText[]): ToneExample[] => texts.map(({ example }) => example);

function crossValidated(texts: readonly RatedText[], always: readonly RatedText[]): Judged[] {
  return foldsOf(texts.length, FOLDS, FOLD_SEED).flatMap((fold) => {
    const held = new Set(fold);
    const learned = texts.filter((_, index) => !held.has(index));
    return judgedBy(
      [...learned, ...always],
      texts.filter((_, index) => held.has(index)),
    );
  });
}

function judgedBy(learned: readonly RatedText[], held: readonly RatedText[]): Judged[] {
  // Alone, a corpus counts fully: only beside the other does its importance mean anything.
  const isAlone = new Set(learned.map(({ example }) => example.importance)).size === 1;
  const examples = examplesOf(learned).map((example) => (isAlone ? { ...example, importance: 1 } : example));
  const full = fitTone(examples, SETTINGS);
  const shipped = createTone(roundedTone(prunedTone(full, examples, SETTINGS)));
  return held.map(({ text, example }) => ({
    score: example.score,
    full: 1 / (1 + Math.exp(-oddsOf(full, example))),
    shipped: shipped(text),
  }));
}

interface Quartiles {
  readonly bottom: number;
  readonly top: number;
}

function quartilesOf(texts: readonly RatedText[]): Quartiles {
  const scores = texts.map(({ example }) => example.score).sort((a, b) => a - b);
  const quarter = Math.floor(scores.length / 4);
  return { bottom: scores[quarter - 1] ?? 0, top: scores[scores.length - quarter] ?? 0 };
}

const isOuter = (score: number, { bottom, top }: Quartiles): boolean => score <= bottom || score >= top;

function accuracies(judged: readonly Judged[]): { full: number; shipped: number } {
  const share = (chance: (one: Judged) => number): number =>
    judged.filter((one) => chance(one) > 0.5 === one.score > 0).length / judged.length;
  return { full: share(({ full }) => full), shipped: share(({ shipped }) => shipped) };
}

/** The smallest difference, in hundredths, from which on pairs of unseen texts are ordered right often enough. */
function thresholdOf(judged: readonly Judged[]): number {
  const random = seeded(1);
  const draw = (): Judged =>
    judged[Math.floor(random() * judged.length)] ?? { score: 0, full: 0, shipped: 0 };
  const pairs = Array.from({ length: 200_000 }, () => [draw(), draw()] as const).map(([a, b]) => ({
    change: Math.abs(a.shipped - b.shipped),
    isRight: a.shipped > b.shipped === a.score > b.score,
  }));
  for (let hundredths = 1; hundredths < 50; hundredths++) {
    const near = pairs.filter(({ change }) => Math.abs(change - hundredths / 100) < 0.02);
    if (near.filter(({ isRight }) => isRight).length >= WORD_IS_RIGHT * near.length) return hundredths / 100;
  }
  return 0.5;
}

/** An accuracy in per cent with its 95 % interval for so many texts (normal approximation, far from the ends). */
function shown(share: number, texts: number): string {
  const half = 1.96 * Math.sqrt((share * (1 - share)) / texts);
  return `${(100 * share).toFixed(1)} % (± ${(100 * half).toFixed(1)})`;
}

function sourceOf(weights: ToneWeights, sameWithin: number, scores: readonly string[]): string {
  const today = new Date().toISOString().slice(0, 10);
  return `/**
 * The tone model's weights. Written by \`npm run train:tone\` on ${today}; do not edit.
 *
 * Data: Stanford Politeness Corpus (Danescu-Niculescu-Mizil, Sudhof, Jurafsky, Leskovec & Potts: A computational
 * approach to politeness with application to social factors, ACL 2013), requests from Wikipedia and Stack
 * Exchange, as distributed by ConvoKit under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/). These
 * numbers were learned from it; no text of it is contained.
 *
 * Held-out scores, 95 % intervals:
${scores.map((line) => ` * - ${line}`).join('\n')}
 * Two unseen texts further apart than \`SAME_WITHIN\` are ordered as readers order them in ${WORD_IS_RIGHT * 100} % of cases or more.
 */
import type { ToneWeights } from './tone-model';

export const SAME_WITHIN = ${sameWithin};

export const toneWeights: ToneWeights = {
  bias: ${weights.bias},
  step: ${weights.step},
  markers: [${weights.markers.join(', ')}],
  ngrams:
    ${JSON.stringify(weights.ngrams)},
};
`;
}

main();
