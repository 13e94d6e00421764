import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('every file that docs/security.md names is there', () => {
  const named = [
    ...readFileSync('docs/security.md', 'utf8').matchAll(
      /`((?:tests|scripts|docs|utils|entrypoints)\/[^`]+)`/g,
    ),
  ];
  const files = named.map(([, file]) => file ?? '');
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});
