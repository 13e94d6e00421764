import { expect, test } from 'vitest';
import { table, withSection } from '@/bench/report';

test('a section is added and the others stay', () => {
  const first = withSection('', 'speed', '## Speed\n\nfast');
  const both = withSection(first, 'background', '## Background\n\nsmall');
  expect(both).toContain('## Speed\n\nfast');
  expect(both).toContain('## Background\n\nsmall');
});

test('a section measured again takes the place of the old one', () => {
  const before = withSection(withSection('', 'speed', 'old'), 'weeks', 'kept');
  const after = withSection(before, 'speed', 'new');
  expect(after).not.toContain('old');
  expect(after).toContain('new');
  expect(after).toContain('kept');
});

test('the order of the runs does not show', () => {
  const oneWay = withSection(withSection('', 'speed', 'a'), 'quality', 'b');
  const other = withSection(withSection('', 'quality', 'b'), 'speed', 'a');
  expect(oneWay).toBe(other);
});

test('writing the same section twice changes nothing', () => {
  const once = withSection('', 'speed', '## Speed\n\n| a |\n|---|');
  expect(withSection(once, 'speed', '## Speed\n\n| a |\n|---|')).toBe(once);
});

test('a table keeps a vertical bar inside its cell', () => {
  expect(table(['text', 'n'], [['a|b', '1']])).toBe('| text | n |\n|---|---:|\n| a\\|b | 1 |');
});
