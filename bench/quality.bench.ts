import { writeFileSync } from 'node:fs';
import { dataFolder, readMarked } from './data';
import { installPeers } from './peers';
import { askRows, type Row } from './quality/asks';
import { findingResults, findingRows } from './quality/findings';
import { falseAlarms, flagRows } from './quality/flags';
import { intentRows } from './quality/intents';
import { rewriteResult } from './quality/rewrites';
import { table } from './report';

/**
 * Quality against labelled text. `--data FOLDER` says where that lies, `--errors FILE` writes every error to a
 * file, `--no-training` leaves out the rows that take a minute of learning.
 */
export async function run(args: readonly string[]): Promise<string> {
  const folder = dataFolder(args);
  installPeers();
  const marked = readMarked(folder);
  const learned = args.includes('--no-training') ? [] : intentRows(folder);
  const asks = askRows(folder);
  const findings = findingResults(marked);
  const flags = await flagRows(folder, marked);
  const rewrites = await rewriteResult(folder);
  const errorFile = args[args.indexOf('--errors') + 1];
  if (args.includes('--errors') && errorFile !== undefined) {
    const errors = [
      ...asks.errors,
      ...findings.flatMap((result) => result.errors),
      ...falseAlarms(marked),
      ...rewrites.errors,
    ];
    writeFileSync(errorFile, `${errors.join('\n')}\n`);
  }
  return `## Quality

${new Date().toISOString().slice(0, 10)}. Shares in per cent with 95 % intervals (Wilson; F1 and medians by bootstrap). The labels of
asks and findings were made by three independent readings of language models under one written guide, not by
people: a disagreement is a question, not always an error.

${table(['what', 'protocol', 'others', 'goal', 'ours'], [...learned, ...asks.rows].map(cellsOf))}

Intent means request, proposal, commitment or meeting, so it is not our ask; the row is there to be comparable.

### Findings, by kind

A finding counts when it overlaps the words that readers marked with its kind. Goal: precision ≥ 92 and recall
≥ 85 for kinds with ten marks or more; below that the figures say little.

${table(['kind', 'marks', 'findings', 'precision', 'recall'], findingRows(findings))}

### Lines on which anything is said

Every line of both labelled files, and the lines of the second in which readers saw no weak spot (goal: at most 5). The peers
look for other things than weak asks; this is what a writer would see. Just Not Sorry is not on the package
registry, so it is not run here.

${table(['engine', 'all lines', 'lines without a weak spot'], flags)}

### Rewrites

Every sentence of the data. The first row is of those that carry one of the frames listed below, found by patterns of the
bench's own; the others are of every rewrite that is offered, whatever the frame. Tone is the change of
P(heard as polite) by the tone model.

${table(['what', 'goal', 'ours'], rewrites.rows)}

${table(['frame', 'sentences', 'rewritten, %', 'tone, direct', 'tone, warm', 'tone, short'], rewrites.frames)}`;
}

const cellsOf = ({ what, protocol, others, goal, ours }: Row): string[] => [
  what,
  protocol,
  others,
  goal,
  ours,
];
