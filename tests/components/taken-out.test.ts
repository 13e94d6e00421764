import { expect, test } from 'vitest';
import { takenOut } from '@/components/taken-out';

test.each([
  ['just ', '', 'just'],
  ['Sorry to bother you, could', 'Could', 'Sorry to bother you,'],
  ['Just checking', 'Checking', 'Just'],
  ['ASAP', 'as soon as you can', undefined],
  ['someone', 'you', undefined],
  ['I was just wondering if you could', 'Could you', undefined],
  ['unwell', 'well', undefined],
  ['Could', 'could', undefined],
])('of “%s”, made “%s”, %s goes', (words, replacement, gone) => {
  expect(takenOut(words, replacement)).toBe(gone);
});
