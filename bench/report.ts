import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const REPORT = fileURLToPath(new URL('../docs/benchmarks.md', import.meta.url));

const PREFACE = `# Benchmarks

Written by \`npm run bench\` (all sections) and \`npm run bench -- NAME\` (one). Each section is replaced as a whole by
the run that measured it and says when and where that was. Compare figures within one section, not across machines.
`;

/**
 * Replaces one section of a report, or adds it; the others stay as they are. Sections stand in the order of
 * their names, so that two runs in any order leave the same file.
 */
export function withSection(report: string, name: string, markdown: string): string {
  const sections = sectionsOf(report);
  sections.set(name, markdown.trim());
  const names = [...sections.keys()].sort();
  const body = names.map((key) => `${opening(key)}\n${sections.get(key) ?? ''}\n${closing(key)}\n`);
  return [PREFACE, ...body].join('\n');
}

/** Writes one section of `docs/benchmarks.md`. */
export function writeSection(name: string, markdown: string): void {
  const before = existsSync(REPORT) ? readFileSync(REPORT, 'utf8') : '';
  mkdirSync(dirname(REPORT), { recursive: true });
  writeFileSync(REPORT, withSection(before, name, markdown));
}

/** A Markdown table; the first column is text, the others are aligned to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = `|${head.map((_, column) => (column === 0 ? '---' : '---:')).join('|')}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

function sectionsOf(report: string): Map<string, string> {
  const found = report.matchAll(/^<!-- bench:([\w-]+) -->\n([\s\S]*?)\n<!-- \/bench:\1 -->$/gmu);
  return new Map([...found].map(([, name = '', body = '']) => [name, body]));
}

const opening = (name: string) => `<!-- bench:${name} -->`;
const closing = (name: string) => `<!-- /bench:${name} -->`;
