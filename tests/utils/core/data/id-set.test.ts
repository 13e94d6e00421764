import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createIdSet } from '@/utils/core/data/id-set';

test('says of each id whether it was there already, as a set of strings does', () => {
  const few = fc.array(fc.uuid({ version: 7 }), { minLength: 1, maxLength: 20 });
  const many = few.chain((ids) =>
    fc.array(fc.oneof(fc.constantFrom(...ids), fc.uuid({ version: 7 })), { maxLength: 1000 }),
  );
  fc.assert(
    fc.property(many, (ids) => {
      const set = createIdSet();
      const strings = new Set<string>();
      for (const id of ids) {
        expect(set.add(id)).toBe(strings.has(id));
        strings.add(id);
      }
    }),
    { numRuns: 50 },
  );
});

test('tells ids apart that were made one after the other', () => {
  const set = createIdSet();
  for (let n = 0; n < 50_000; n += 1)
    expect(set.add(`018f0000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`)).toBe(false);
  expect(set.add('018f0000-0000-7000-8000-000000000000')).toBe(true);
});
