import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shortTokens } from '@/scripts/build/short-tokens';

type Asset = { type: 'asset'; fileName: string; source: string };
interface Hooks {
  readonly transform: (code: string, id: string) => { code: string } | undefined;
  readonly generateBundle: { readonly handler: (options: unknown, files: Record<string, Asset>) => void };
}

const { transform, generateBundle } = shortTokens() as unknown as Hooks;
const built = (code: string) => transform(code, '/components/a.module.css')?.code;

test('a token is named shortly, the same wherever it stands', () => {
  const declared = built(':root{--paper:#fff;--text-small:1px;--text:2px}') ?? '';
  const [paper, small, text] = declared.match(/--[a-z0-9]+/g) ?? [];
  expect(new Set([paper, small, text]).size).toBe(3);
  expect(built('a{color:var(--paper);font-size:var(--text-small)}')).toBe(
    `a{color:var(${paper});font-size:var(${small})}`,
  );
  expect(built('a{font-size:var(--text)}')).toBe(`a{font-size:var(${text})}`);
});

test('a sheet that came past is caught in the end', () => {
  const sheet: Asset = { type: 'asset', fileName: 'assets/a.css', source: 'a{color:var(--paper)}' };
  generateBundle.handler(undefined, { 'assets/a.css': sheet });
  expect(sheet.source).toBe(built('a{color:var(--paper)}'));
});

test('what is no token, and what is no style sheet, stays', () => {
  expect(built('a{width:var(--share);height:var(--text-other)}')).toBe(
    'a{width:var(--share);height:var(--text-other)}',
  );
  expect(transform('--paper', '/components/a.tsx')).toBeUndefined();
  expect(transform('--paper', '/node_modules/x/a.css')).toBeUndefined();
});

test('no style sheet has a name of its own that a short one could be', () => {
  const sheets = ['components', 'entrypoints'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.css'))
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
  );
  expect(sheets.length).toBeGreaterThan(30);
  expect(sheets.filter((sheet) => /--t[0-9a-z]{1,2}\b(?!-)/.test(sheet))).toEqual([]);
});

test('scripts name no token: theirs would not be found', () => {
  const scripts = ['components', 'entrypoints', 'utils'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$|\.html$/.test(file))
      .map((file) => `${folder}/${file}`),
  );
  const tokens = [...new Set(readFileSync('components/tokens.css', 'utf8').match(/--[a-z][a-z0-9-]*(?=:)/g))];
  const named = new RegExp(`(?:${tokens.join('|')})(?![\\w-])`);
  expect(scripts.filter((file) => named.test(readFileSync(file, 'utf8')))).toEqual([]);
});
