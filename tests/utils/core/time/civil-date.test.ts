import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayNumberOf, daysBetween, weekdayOf } from '@/utils/core/time/civil-date';

const date = fc
  .integer({ min: -719_162, max: 2_932_896 })
  .map((day) => Temporal.PlainDate.from('1970-01-01').add({ days: day }));

test('days are added, counted and named as Temporal does it, from year 1 to 9999', () => {
  fc.assert(
    fc.property(date, fc.integer({ min: -400, max: 400 }), (from, days) => {
      fc.pre(from.add({ days }).year >= 1 && from.add({ days }).year <= 9999);
      const text = from.toString();
      expect(addDays(text, days)).toBe(from.add({ days }).toString());
      expect(daysBetween(text, addDays(text, days))).toBe(days);
      expect(weekdayOf(text)).toBe(from.dayOfWeek % 7);
    }),
  );
});

test('1970-01-01 is day 0', () => expect(dayNumberOf('1970-01-01')).toBe(0));
