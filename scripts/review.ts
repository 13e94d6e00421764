/**
 * Reviews a draft in the terminal: `npm run review -- "text"`, or the draft on standard input.
 * `--json` prints the review as JSON, `--chat` reviews it as a chat message.
 */
import { readFileSync } from 'node:fs';
import { type Review, review, rules, sentencesFor } from '../utils/core/phrasing';

function main(args: readonly string[]): void {
  const words = args.filter((arg) => !arg.startsWith('--'));
  const draft = words.length > 0 ? words.join(' ') : readFileSync(0, 'utf8');
  const result = review(draft, { channel: args.includes('--chat') ? 'chat' : 'email' });
  console.log(args.includes('--json') ? JSON.stringify(result, null, 2) : describe(draft, result));
}

function describe(draft: string, { asks, findings, rewrites, checklist }: Review): string {
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  const quote = (start: number, end: number) => JSON.stringify(draft.slice(start, end));
  return [
    heading('Asks', asks.length),
    ...asks.map(({ kind, start, end }) => `  ${kind}: ${quote(start, end)}`),
    heading('Findings', findings.length),
    ...findings.flatMap(({ rule, severity, start, end, replacements }) => [
      `  ${severity} · ${titles.get(rule) ?? rule} (${rule}): ${quote(start, end)}`,
      ...replacements.map((words) => `    → ${words === '' ? '(leave it out)' : JSON.stringify(words)}`),
    ]),
    heading('Rewrites', rewrites.length),
    ...rewrites.map(({ style, text }) => `  ${style}: ${text}`),
    'Checklist',
    ...Object.entries(checklist).map(([point, presence]) => `  ${point}: ${presence}`),
    ...sentencesFor(checklist).map(({ point, sentences }) => `  for ${point}: ${sentences.join(' / ')}`),
  ].join('\n');
}

function heading(title: string, count: number): string {
  return count === 0 ? `${title}: none` : title;
}

main(process.argv.slice(2));
