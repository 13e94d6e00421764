import { describe, expect, test } from 'vitest';
import { answered, askWith } from '@/tests/support/records';
import { csvOf } from '@/utils/core/data/csv';

/** The cells of the first record in the column of this name. */
function cell(csv: string, column: string): string | undefined {
  const [head = '', row = ''] = csv.replace('\ufeff', '').split('\r\n');
  return row.split(',')[head.split(',').indexOf(column)];
}

describe('a table for spreadsheets', () => {
  test('has a column a field, moments that read, and no removed records', () => {
    const csv = csvOf([answered('2026-11-20', 'yes'), askWith({ deletedAt: 1, what: 'secret' })]);
    expect(csv.startsWith('\ufeffid,')).toBe(true);
    expect(csv).not.toContain('secret');
    expect(cell(csv, 'outcome.result')).toBe('yes');
    expect(cell(csv, 'asked.at')).toBe('2026-11-20T12:01:00Z');
    expect(cell(csv, 'rung')).toBe('1');
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+49 30', "'+49 30"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tcmd', "'\tcmd"],
    [' =HYPERLINK(A1)', "' =HYPERLINK(A1)"],
    ['＝1', "'＝1"],
    ['a=b', 'a=b'],
    ['\u0000=1', '\u0000=1'],
  ])('%j begins no formula', (what, expected) => {
    expect(cell(csvOf([askWith({ what })]), 'what')).toBe(expected);
  });

  test('quotes what would break a row', () => {
    expect(csvOf([askWith({ what: 'a "b", c\nd' })])).toContain('"a ""b"", c\nd"');
    expect(csvOf([askWith({ what: '=A1,"x"' })])).toContain(`"'=A1,""x"""`);
  });

  test('of nothing is a row of one name', () => {
    expect(csvOf([])).toBe('\ufeffid\r\n');
  });
});
