import { expect, test } from 'vitest';
import { parseCsv } from '@/scripts/learning/csv';

test.each([
  [
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\r\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['1,"a, b"\n', [['1', 'a, b']]],
  ['1,"she said ""no"""\n', [['1', 'she said "no"']]],
  ['1,"two\nlines"\n', [['1', 'two\nlines']]],
  ['', []],
])('%j', (text, rows) => {
  expect(parseCsv(text)).toEqual(rows);
});
