import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offsetAfterEdits, spanAfterChange } from '@/utils/composer/span';

describe('spanAfterChange', () => {
  test.each([
    ['stays before a change', 'ask now', 'ask later', { start: 0, end: 3 }, { start: 0, end: 3 }],
    ['moves behind a change', 'I ask', 'Today I ask', { start: 2, end: 5 }, { start: 8, end: 11 }],
    ['is gone when its words changed', 'I just ask', 'I really ask', { start: 2, end: 6 }, undefined],
    ['is gone when one letter was typed into it', 'just', 'juust', { start: 0, end: 4 }, undefined],
  ])('%s', (_, before, after, span, expected) => {
    expect(spanAfterChange(before, after, span)).toEqual(expected);
  });

  test('never points at other words', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(20), fc.nat(20), (before, after, from, length) => {
        const span = { start: Math.min(from, before.length), end: Math.min(from + length, before.length) };
        const moved = spanAfterChange(before, after, span);
        if (moved) expect(after.slice(moved.start, moved.end)).toBe(before.slice(span.start, span.end));
      }),
    );
  });
});

describe('offsetAfterEdits', () => {
  const edits = [
    { start: 2, end: 6, text: 'no' },
    { start: 10, end: 10, text: '!!' },
  ];
  test.each([
    [0, 0],
    [1, 1],
    [2, 4],
    [4, 4],
    [6, 4],
    [8, 6],
    [10, 10],
    [12, 12],
  ])('puts a caret at %i to %i', (before, after) => {
    expect(offsetAfterEdits(before, edits)).toBe(after);
  });
});
