import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every source that may hold content: stories, rungs, rules and names, which are data and not interface. */
const sources = readdirSync('utils', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join('utils', file), 'utf8').replaceAll(/\\(['"])/gu, '$1'))
  .join('\n');

/** The draft that welcome has one try on: the marks in it cut it into pieces. */
const draft = /^ +example: (.*)$/mu.exec(readFileSync('locales/en.yml', 'utf8'))?.[1] ?? '';

/** Names of months and days as the browser writes them in dates. */
const dates = new Set(
  Array.from({ length: 12 }, (_, at) => new Date(Date.UTC(2026, at, 1 + at))).flatMap((date) =>
    (['long', 'short'] as const).flatMap((length) =>
      date.toLocaleDateString('en', { month: length, weekday: length, timeZone: 'UTC' }).split(/\P{L}+/u),
    ),
  ),
);

/** Whether a text that is not in the catalogue has no need to be: it is content, a name, or a date. */
export function isContent(text: string): boolean {
  if (text === 'Askwell' || sources.includes(text) || draft.includes(text)) return true;
  return (text.match(/\p{L}{2,}/gu) ?? []).every((word) => dates.has(word));
}
