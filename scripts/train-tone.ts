/**
 * `npm run train:tone [-- --data FOLDER]` learns the tone model from the Stanford Politeness Corpus, measures it
 * on texts it has not seen, and writes `utils/core/phrasing/tone-weights.generated.ts`. Deterministic, but for the
 * date it writes.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { percentRange, proportion } from '@/bench/statistics';
import type { ToneWeights } from '@/utils/core/phrasing/tone-model';
import { fitTone, prunedTone, roundedTone } from './learning/tone-fit';
import {
  everyExample,
  heldOutScores,
  SETTINGS,
  type Share,
  STACK_EXCHANGE,
  WIKIPEDIA,
  WORD_IS_RIGHT,
} from './learning/tone-scores';

const OUTPUT = fileURLToPath(new URL('../utils/core/phrasing/tone-weights.generated.ts', import.meta.url));

function main(): void {
  const folder = dataFolder();
  const { inDomain, transfer, sameWithin } = heldOutScores(folder);
  const examples = everyExample(folder);
  const weights = roundedTone(prunedTone(fitTone(examples, SETTINGS), examples, SETTINGS));
  const source = sourceOf(weights, sameWithin, [
    `Wikipedia, top against bottom quartile, 10-fold cross-validation: ${shown(inDomain.full)} in full precision,`,
    `  ${shown(inDomain.shipped)} pruned and rounded as here`,
    `Stack Exchange to Wikipedia quartiles: ${shown(transfer.full)} in full precision,`,
    `  ${shown(transfer.shipped)} pruned and rounded`,
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

const shown = ({ hits, total }: Share): string => `${percentRange(proportion(hits, total))} %`;

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
 * Held-out scores (95 % intervals):
${scores.map((line) => ` *   ${line}`).join('\n')}
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
