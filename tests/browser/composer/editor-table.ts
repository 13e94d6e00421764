import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { BrowserKind } from '@/scripts/browser/find-browser';
import { EDITORS } from '@/tests/fixtures/editors/editors';

const FOLDER = '.output/editor-results';

export const CHECKS = [
  'detected',
  'underlined',
  'replaced',
  'caret',
  'typing',
  'undo',
  'redo',
  'rewrite',
  'formatting',
  'rewrite undo',
  'script',
  'clean',
] as const;
export type Check = (typeof CHECKS)[number];

/** What was found for one editor in one browser: a word or a number per check. */
export type Row = Partial<Record<Check, string>>;

/** Keeps a row for the table. */
export function keepRow(kind: BrowserKind, editor: string, row: Row): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/${kind}.${editor}.json`, JSON.stringify(row));
}

/** The table of every row kept so far. Once each editor was tried in both browsers, `docs/editors.md` is written. */
export function writeTable(): string {
  const rows = readdirSync(FOLDER).map((file) => {
    const [kind = '', editor = ''] = file.split('.');
    return { kind, editor, row: JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Row }; // Written above.
  });
  const lines = EDITORS.map(({ name, standsFor }) => {
    const cells = CHECKS.map((check) => {
      const [chromium, firefox] = ['chromium', 'firefox'].map(
        (kind) => rows.find((row) => row.kind === kind && row.editor === name)?.row[check] ?? '–',
      );
      return chromium === firefox ? chromium : `${chromium} / ${firefox}`;
    });
    return `| ${name} (${standsFor}) | ${cells.join(' | ')} |`;
  });
  const table = [
    `| editor | ${CHECKS.join(' | ')} |`,
    `|---|${CHECKS.map(() => '---|').join('')}`,
    ...lines,
  ].join('\n');
  const isWhole = EDITORS.every(({ name }) => rows.filter(({ editor }) => editor === name).length === 2);
  if (isWhole) writeFileSync('docs/editors.md', `${INTRODUCTION}\n${table}\n`);
  return isWhole ? table : `${table}\ndocs/editors.md stays as it is: “–” was not tried here yet.`;
}

const INTRODUCTION = `# Editors

Written by \`npm run test:browser -- composer\`: every cell was found by driving the real editor in the stock browser.
One value holds for Chromium and Firefox, "a / b" for Chromium / Firefox.

- **detected, underlined**: help opens on focus, and exactly the reviewed words are underlined.
- **replaced**: after a click in the card the editor's own model, the screen and what a send would take are the same.
- **caret, typing**: the caret stands after the new words and typing goes on there.
- **undo, redo**: how many times Ctrl+Z takes back one typed letter and the replacement; 1 means both at once.
  "coarse" takes words typed before with it. Ctrl+Shift+Z brings them again.
- **rewrite**: a whole rewording, as the fewest words changed; **formatting**: link and bold outside them stay;
  **rewrite undo**: how many times Ctrl+Z takes it back.
- **script**: a script of three lines, one of them empty, put where the caret is; "declined" means that help says
  so and offers the words to copy, because this editor is known to garble it.
- **clean**: nothing of ours is in what a send would take.
`;
