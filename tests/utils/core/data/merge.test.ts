import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idOf } from '@/tests/support/ids';
import { type Fate, fateOf, isWritten } from '@/utils/core/data/merge';
import type { AnyRecord } from '@/utils/core/practice/record';

const id = idOf(1);
const at = (updatedAt: number, more: object = {}): AnyRecord => ({ id, createdAt: 0, updatedAt, ...more });
const gone = (updatedAt: number) => at(updatedAt, { deletedAt: updatedAt });

describe('the fate of a record that comes in', () => {
  test.each<[string, AnyRecord | undefined, AnyRecord, Fate]>([
    ['new', undefined, at(1), 'add'],
    ['a trace of what was never here', undefined, gone(1), 'trace'],
    ['newer', at(1), at(2), 'change'],
    ['newer and gone', at(1), gone(2), 'remove'],
    ['gone in both, later there', gone(1), gone(2), 'trace'],
    ['back again, newer', gone(1), at(2), 'change'],
    ['older', at(2), at(1), 'skip'],
    ['older than a removal', gone(2), at(1), 'skip'],
    ['the same', at(1, { a: 1, b: 2 }), at(1, { b: 2, a: 1 }), 'same'],
    ['as new and different', at(1, { a: 1 }), at(1, { a: 2 }), 'skip'],
  ])('%s', (_, here, incoming, fate) => {
    expect(fateOf(here, incoming)).toBe(fate);
  });

  const record = fc
    .record({ updatedAt: fc.nat(5), isGone: fc.boolean() })
    .map(({ updatedAt, isGone }) => (isGone ? gone(updatedAt) : at(updatedAt)));
  const take = (here: AnyRecord | undefined, incoming: AnyRecord) =>
    isWritten(fateOf(here, incoming)) ? incoming : here;

  test('taking in twice is taking in once', () => {
    fc.assert(
      fc.property(fc.option(record, { nil: undefined }), record, (here, incoming) => {
        const once = take(here, incoming);
        expect(take(once, incoming)).toBe(once);
      }),
    );
  });

  test('the order of files does not matter to which moment stands in the end', () => {
    fc.assert(
      fc.property(record, record, record, (a, b, c) => {
        const ends = [
          [a, b, c],
          [c, a, b],
          [b, c, a],
        ].map((files) => files.reduce<AnyRecord | undefined>(take, undefined)?.updatedAt);
        expect(new Set(ends).size).toBe(1);
      }),
    );
  });
});
