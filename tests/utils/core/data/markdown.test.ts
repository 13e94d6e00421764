import { expect, test } from 'vitest';
import { answered, askWith } from '@/tests/support/records';
import { type MarkdownWords, markdownOf } from '@/utils/core/data/markdown';
import { tableNames } from '@/utils/core/data/tables';

const words: MarkdownWords = {
  title: 'Askwell',
  tables: Object.fromEntries(tableNames.map((name) => [name, `the ${name}`])) as MarkdownWords['tables'],
  field: (name) => name,
  value: (name) => ({ in_person: 'face to face' })[name] ?? name,
  yes: 'yes',
  no: 'no',
};
const nothing = Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Parameters<
  typeof markdownOf
>[0];

test('reads as a heading a list and a paragraph a record, without what only Askwell needs', () => {
  const person = {
    id: askWith().id,
    createdAt: 0,
    updatedAt: 0,
    alias: 'Sam',
    relation: 'peer',
    archived: false,
  } as const;
  const text = markdownOf(
    { ...nothing, asks: [answered('2026-11-20', 'yes', { personId: person.id })], people: [person] },
    words,
  );
  expect(text).toContain('## the asks\n\n### 2026-11-20 · Where the template is\n\n');
  expect(text).toContain('- **personId**: Sam');
  expect(text).toContain('- **channel**: face to face');
  expect(text).toContain('  - **result**: yes');
  expect(text).not.toContain(person.id);
  expect(text).not.toContain('updatedAt');
});

test.each([
  ['<script>alert(1)</script>', '\\<script\\>alert(1)'],
  ['[here](javascript:alert(1))', '\\[here\\](javascript'],
  ['# no heading', '\\# no heading'],
  ['![x](y)', '!\\[x\\](y)'],
  ['- no list', '\\- no list'],
  ['1. no list', '1\\. no list'],
  ['a\n===', 'a\n  \\==='],
  ['https://example.test/a_b', 'https://example.test/a\\_b'],
])('%s is inert', (what, inert) => {
  expect(markdownOf({ ...nothing, asks: [askWith({ note: what })] }, words)).toContain(inert);
});

test('leaves out what was removed', () => {
  expect(markdownOf({ ...nothing, asks: [askWith({ what: 'gone', deletedAt: 1 })] }, words)).toBe(
    '# Askwell\n',
  );
});
