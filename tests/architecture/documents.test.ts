import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';
import { knownSites } from '@/utils/browser/sites/known-sites';

/** What is written in the documents is true of the tree: names of files and commands, links, lists. */

const read = (path: string): string => readFileSync(path, 'utf8');
const matches = (text: string, pattern: RegExp): string[] =>
  Array.from(text.matchAll(pattern), ([, first = '']) => first);

const documents = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

// Our own file.
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
/** Folders and files at the top, by which a path in a text is known to be one. */
const tops = readdirSync('.').filter((name) => !['node_modules', '.output', '.git', '.wxt'].includes(name));
/** ‹a placeholder›, a pattern or something left out is no path. */
const NO_PATH = /[‹*{}<>…\s]/;

describe.each(documents)('%s', (path) => {
  const text = read(path);

  test('links to files that are there', () => {
    const targets = matches(text, /\]\(([^)\s#]+)(?:#[^)]*)?\)/g).filter((target) => !target.includes(':'));
    const broken = targets.filter((target) => !existsSync(normalize(join(dirname(path), target))));
    expect(broken).toEqual([]);
  });

  test('names paths that are there', () => {
    const isPath = (code: string): boolean => tops.includes(code.split('/')[0] ?? '') && code.includes('/');
    const paths = matches(text, /`([^`\n]+)`/g).filter((code) => isPath(code) && !NO_PATH.test(code));
    expect(paths.filter((named) => !existsSync(named))).toEqual([]);
  });

  test('names scripts that are there', () => {
    const named = [
      ...matches(text, /npm run ([\w:-]+)/g),
      ...(/npm start\b/.test(text) ? ['start'] : []),
      ...(/npm test\b/.test(text) ? ['test'] : []),
    ];
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('shows commands that are there', () => {
    const lines = matches(text, /```sh\n([\s\S]*?)```/g).flatMap((block) => block.trim().split('\n'));
    expect(lines.filter((line) => !isKnownCommand(line))).toEqual([]);
  });
});

function isKnownCommand(line: string): boolean {
  const [tool = '', name = '', script = ''] = line.replace(/#.*/, '').trim().split(/\s+/);
  if (tool === 'npx') return existsSync(`node_modules/.bin/${name}`);
  if (tool !== 'npm') return false;
  return name === 'ci' || (name === 'run' ? script : name) in scripts;
}

test('the README is read in two minutes', () => {
  expect(read('README.md').trim().split(/\s+/).length).toBeLessThanOrEqual(400);
});

test('the sites known by name are all listed', () => {
  for (const { name } of knownSites) expect(read('docs/sites.md')).toContain(name);
});

describe('what the stores are told', () => {
  test.each(['chrome', 'firefox'])('has a reason for each permission in %s', (kind) => {
    // Written by tests/build from what was built.
    const manifest = JSON.parse(read(`tests/build/${kind}-mv3.manifest.json`)) as Record<string, string[]>;
    const asked = ['permissions', 'optional_permissions', 'optional_host_permissions'].flatMap(
      (key) => manifest[key] ?? [],
    );
    const rows = read('docs/store/permissions.md').split('\n');
    const isForOther = (row: string) => /^\| `[^`]+` \(Chromium\)/.test(row) && kind === 'firefox';
    const explained = matches(rows.filter((row) => !isForOther(row)).join('\n'), /^\| `([^`]+)`/gm);
    expect(explained.sort()).toEqual(asked.sort());
  });

  test.each(['en', 'de'])('begins with the summary of the extension: %s', async (locale) => {
    const messages = await parseMessagesFile(`locales/${locale}.yml`);
    const summary = messages.find(({ key }) => key.join('.') === 'extDescription');
    const text = summary?.type === 'simple' ? summary.message : '';
    // Chrome cuts what is longer.
    expect(text.length).toBeGreaterThan(0);
    expect(text.length).toBeLessThanOrEqual(132);
    expect(read(`docs/store/listing.${locale}.md`)).toContain(`: ${text}\n`);
  });
});
