import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markOf, packWords, unpackWords } from '@/utils/core/word-pack';

test('a text comes out as it went in, under the mark of its key', () => {
  const text = fc.string({ unit: 'grapheme' }).map((each) => each.replaceAll('`', ''));
  const key = fc.stringMatching(/^[a-z]{1,8}(?:[._][a-zA-Z]{1,12}){0,3}$/);
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(key, text), { minLength: 1, selector: ([each]) => markOf(each) }),
      (entries) => {
        const words = unpackWords(packWords(new Map(entries)));
        expect(entries.map(([each]) => words.get(markOf(each)))).toEqual(entries.map(([, each]) => each));
      },
    ),
  );
});

test('a mark is three signs, the same for dots and underscores', () => {
  expect(markOf('week.kind.empty')).toMatch(/^[^\s"'$\\`]{3}$/);
  expect(markOf('week.kind.empty')).toBe(markOf('week_kind_empty'));
  expect(markOf('week.kind.empty')).not.toBe(markOf('week.kind.full'));
});

test('what cannot be packed is refused, by name', () => {
  expect(() => packWords(new Map([['a.b', 'one ` two']]))).toThrow('“a.b” holds a `');
  const same = new Map([
    ['a.b', ''],
    ['a_b', ''],
  ]);
  expect(() => packWords(same)).toThrow('“a_b” and “a.b” have one hash');
});
