import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseCsv } from '@/scripts/learning/csv';

/** The labelled text a bench needs is not on this machine. */
export class MissingData extends Error {}

/** One line that some reader labelled. */
export interface Labelled {
  readonly text: string;
  readonly label: boolean;
}

export interface Rated {
  readonly text: string;
  /** Mean of the raters' normalised scores; above 0 is heard as politer than most. */
  readonly score: number;
}

/** One place a reader marked: a rule id and the words that carry it. */
export interface Mark {
  readonly kind: string;
  readonly quote: string;
}

export interface MarkedText {
  readonly source: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Kinds on which the readers did not agree: left out of the count on this text. */
  readonly unsure: readonly string[];
}

/** Where the labelled text lies: `--data FOLDER`, or `../shared/data` beside the repository. */
export function dataFolder(args: readonly string[]): string {
  const at = args.indexOf('--data');
  const folder = resolve(at === -1 ? '../shared/data' : (args[at + 1] ?? ''));
  if (existsSync(folder)) return folder;
  throw new MissingData(`the labelled text is not at ${folder}; name its folder with --data FOLDER.`);
}

/** `politeness-*.csv`: id, score, text. */
export function readRated(folder: string, file: string): Rated[] {
  const [, ...rows] = parseCsv(read(folder, file));
  return rows.map(([, score = '', text = '']) => ({ score: Number(score), text }));
}

/** `email-intent.tsv`: `Yes` or `No`, a tab, a sentence. */
export function readIntents(folder: string): Labelled[] {
  return tsv(folder, 'email-intent.tsv').map(([label, text = '']) => ({ text, label: label === 'Yes' }));
}

/** `gold-asks.tsv`: a heading, then `1` or `0`, source, text. */
export function readAsks(folder: string): Labelled[] {
  return tsv(folder, 'gold-asks.tsv')
    .slice(1)
    .map(([label, , text = '']) => ({ text, label: label === '1' }));
}

/** `directives.txt`: one directive or request a line. */
export function readDirectives(folder: string): string[] {
  return lines(folder, 'directives.txt');
}

/** `gold-findings.jsonl`: a text with its marks a line. */
export function readMarked(folder: string): MarkedText[] {
  // The file is ours and fixed; a line of another shape would show as a crash of the bench, not as a figure.
  return lines(folder, 'gold-findings.jsonl').map((line) => JSON.parse(line) as MarkedText);
}

const read = (folder: string, file: string): string => {
  const path = resolve(folder, file);
  if (!existsSync(path)) throw new MissingData(`${file} is not in ${folder}.`);
  return readFileSync(path, 'utf8');
};

const lines = (folder: string, file: string): string[] =>
  read(folder, file)
    .split('\n')
    .filter((line) => line.trim() !== '');

const tsv = (folder: string, file: string): string[][] =>
  lines(folder, file).map((line) => line.replace(/\r$/, '').split('\t'));
