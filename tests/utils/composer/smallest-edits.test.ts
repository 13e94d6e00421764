import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asOneEdit, smallestEdits } from '@/utils/composer/smallest-edits';
import { withEdits } from '@/utils/composer/span';

const words = fc.array(
  fc.constantFrom('could', 'you', 'please', 'just', ' ', '\n', '.', 'plan', '@Sam', '🙂'),
  {
    maxLength: 30,
  },
);
const text = words.map((list) => list.join(''));

describe('smallestEdits', () => {
  test.each([
    ['nothing for the same text', 'a b', 'a b', []],
    ['one word', 'I just ask', 'I only ask', [{ start: 2, end: 6, text: 'only' }]],
    ['a word taken out with its space', 'I just ask', 'I ask', [{ start: 2, end: 7, text: '' }]],
    ['a sentence added at the end', 'Hi.', 'Hi. Bye.', [{ start: 3, end: 3, text: ' Bye.' }]],
    [
      'two changes, and what stands between is left alone',
      'I just read @Sam maybe',
      'I read @Sam today',
      [
        { start: 2, end: 7, text: '' },
        { start: 17, end: 22, text: 'today' },
      ],
    ],
  ])('finds %s', (_, before, after, edits) => {
    expect(smallestEdits(before, after)).toEqual(edits);
  });

  test('takes a middle too long to compare as one change', () => {
    const before = `x ${'a '.repeat(2500)}y`;
    const after = `x ${'b '.repeat(2500)}y`;
    expect(smallestEdits(before, after)).toHaveLength(1);
  });

  test('reaches the new text, in order, without overlap', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edits = smallestEdits(before, after);
        expect(withEdits(before, edits)).toBe(after);
        for (const [index, edit] of edits.entries())
          expect(edit.start).toBeGreaterThanOrEqual(edits[index - 1]?.end ?? 0);
      }),
    );
  });

  test('as one edit reaches the same text', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edits = smallestEdits(before, after);
        if (edits.length > 0) expect(withEdits(before, [asOneEdit(before, edits)])).toBe(after);
      }),
    );
  });
});
