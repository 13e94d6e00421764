import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { review } from '@/utils/core/phrasing';
import { catalogue } from '@/utils/core/phrasing/catalogue';
import { renderRuleDocs } from '@/utils/core/phrasing/rule-docs';

describe('the rule catalogue', () => {
  const files = names('utils/core/phrasing/rules/en', /^(?!index)(?!.*\.examples)(.+)\.ts$/);

  test('lists every rule file once, under its own name', () => {
    expect(catalogue.map(({ id }) => id).sort()).toEqual(files);
  });

  test('has a test table for every rule', () => {
    expect(names('tests/utils/core/phrasing/rules/en', /^(.+)\.test\.ts$/)).toEqual(files);
  });

  test('is documented', async () => {
    await expect(renderRuleDocs(catalogue)).toMatchFileSnapshot('../../../../docs/rules.md');
  });

  test.each(catalogue)('$id takes its own advice', ({ title, advice }) => {
    expect(review(`${title}. ${advice}`).findings).toEqual([]);
  });

  test.each(catalogue)('$id finds what its examples say', ({ id, examples }) => {
    const isFlagged = (draft: string) => review(draft).findings.some(({ rule }) => rule === id);
    expect(examples.flagged.filter((draft) => !isFlagged(draft))).toEqual([]);
    expect(examples.fine.filter(isFlagged)).toEqual([]);
  });
});

function names(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder)
    .flatMap((file) => pattern.exec(file)?.[1] ?? [])
    .sort();
}
