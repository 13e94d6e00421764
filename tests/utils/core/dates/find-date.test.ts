import { describe, expect, test } from 'vitest';
import { findDate } from '@/utils/core/dates/find-date';
import { review } from '@/utils/core/phrasing';

describe('findDate', () => {
  test.each(['by the 3rd of June', 'in two weeks', 'next Tuesday at half past four', 'on 2026-05-04'])(
    'finds a date in "%s"',
    (text) => {
      expect(findDate(text)).toBe(true);
    },
  );

  test.each(['', 'version 2.4.1', 'it just returns nil', 'the second chapter'])(
    'finds none in "%s"',
    (text) => {
      expect(findDate(text)).toBe(false);
    },
  );

  test('tells the checklist about a date the engine does not know', () => {
    const draft = 'Could you send it on 2026-05-04?';
    expect(review(draft, { findDate }).checklist.when).toBe('present');
  });
});
