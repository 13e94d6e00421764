/** How the tone model does on texts it has not seen. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createTone } from '@/utils/core/phrasing/tone-model';
import { parseCsv } from './csv';
import { foldsOf, seeded } from './random';
import {
  fitTone,
  oddsOf,
  prunedTone,
  roundedTone,
  type ToneExample,
  type ToneSettings,
  toneExample,
} from './tone-fit';

export const WIKIPEDIA = 'politeness-wikipedia.csv';
export const STACK_EXCHANGE = 'politeness-stack-exchange.csv';

/** Chosen by cross-validation on Wikipedia; accuracy moves by less than a point around them. */
export const SETTINGS: ToneSettings = { rarest: 3, keep: 20_000, penalty: 1, slope: 1.5, markerValue: 0.3 };
/** Raters of Stack Exchange agree less (r .29 against .42), so its texts count for less. */
const STACK_EXCHANGE_IMPORTANCE = 0.3;
const FOLDS = 10;
const FOLD_SEED = 1;
/** Of pairs further apart than "about the same", this share is ordered as readers order them. */
export const WORD_IS_RIGHT = 0.75;

/** So many texts judged right. */
export interface Share {
  readonly hits: number;
  readonly total: number;
}

/** By the model in full precision, and pruned and rounded as it ships. */
export interface Shares {
  readonly full: Share;
  readonly shipped: Share;
}

export interface HeldOutScores {
  /** Wikipedia's top against its bottom quartile, by cross-validation: each fold has its own vocabulary and pruning. */
  readonly inDomain: Shares;
  /** Learned on Stack Exchange, tested on the quartiles of Wikipedia. */
  readonly transfer: Shares;
  /** The smallest difference of two texts' tones that orders them as readers do often enough. */
  readonly sameWithin: number;
}

/** Measures the model on texts it has not seen. Takes a minute or two. */
export function heldOutScores(folder: string): HeldOutScores {
  const { wikipedia, stackExchange } = readCorpora(folder);
  const border = quartilesOf(wikipedia);
  const judged = crossValidated(wikipedia, stackExchange);
  return {
    inDomain: sharesOf(judged, border),
    transfer: sharesOf(judgedBy(stackExchange, wikipedia), border),
    sameWithin: thresholdOf(judged),
  };
}

/** The examples the shipped model learns from: all of both corpora. */
export function everyExample(folder: string): ToneExample[] {
  const { wikipedia, stackExchange } = readCorpora(folder);
  return examplesOf([...wikipedia, ...stackExchange]);
}

function readCorpora(folder: string): { wikipedia: RatedText[]; stackExchange: RatedText[] } {
  return {
    wikipedia: readRated(resolve(folder, WIKIPEDIA), 1),
    stackExchange: readRated(resolve(folder, STACK_EXCHANGE), STACK_EXCHANGE_IMPORTANCE),
  };
}

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

function sharesOf(judged: readonly Judged[], border: Quartiles): Shares {
  const outer = judged.filter(({ score }) => isOuter(score, border));
  const share = (chance: (one: Judged) => number): Share => ({
    hits: outer.filter((one) => chance(one) > 0.5 === one.score > 0).length,
    total: outer.length,
  });
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
