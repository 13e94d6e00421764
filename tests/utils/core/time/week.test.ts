import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, civilDateOf, weekdayOf } from '@/utils/core/time/civil-date';
import { nextWeek, previousWeek, weekOf } from '@/utils/core/time/week';

const date = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => Temporal.PlainDate.from('2000-01-01').add({ days }).toString());
const starts = fc
  .tuple(
    fc.integer({ min: 0, max: 6 }),
    fc.array(fc.tuple(date, fc.integer({ min: 0, max: 6 })), { maxLength: 3 }),
  )
  .map(([first, later]) => [
    { from: '0001-01-01', day: first },
    ...later.map(([from, day]) => ({ from, day })).sort((a, b) => a.from.localeCompare(b.from)),
  ]);

describe('civilDateOf', () => {
  test.each([
    ['2026-03-29T00:59:00Z', 'Europe/London', 4, '2026-03-28'],
    ['2026-03-29T03:00:00Z', 'Europe/London', 4, '2026-03-29'],
    ['2026-01-01T12:00:00Z', 'Pacific/Auckland', 0, '2026-01-02'],
    ['2026-01-01T02:30:00Z', 'America/Sao_Paulo', 4, '2025-12-31'],
    ['2026-04-05T14:45:00Z', 'Australia/Lord_Howe', 4, '2026-04-05'],
    ['2026-06-01T03:29:59Z', 'Asia/Tehran', 7, '2026-05-31'],
  ])('%s in %s, day from %i o’clock, is %s', (instant, tz, hour, expected) => {
    expect(civilDateOf(Date.parse(instant), tz, hour)).toBe(expected);
  });
});

describe('weekOf', () => {
  test('holds the date, starts on the set weekday and has seven days', () => {
    const monday = [{ from: '0001-01-01', day: 1 }];
    fc.assert(
      fc.property(date, (day) => {
        const week = weekOf(day, monday);
        expect(week.start <= day && day <= week.end).toBe(true);
        expect(weekdayOf(week.start)).toBe(1);
        expect(addDays(week.start, 6)).toBe(week.end);
      }),
    );
  });

  test('weeks follow one another without gap or overlap, whatever the history of week starts', () => {
    fc.assert(
      fc.property(date, starts, (day, history) => {
        const week = weekOf(day, history);
        expect(nextWeek(week, history).start).toBe(addDays(week.end, 1));
        expect(previousWeek(week, history).end).toBe(addDays(week.start, -1));
        expect(weekOf(week.start, history)).toEqual(week);
        expect(weekOf(week.end, history)).toEqual(week);
      }),
    );
  });

  test('leaves a short week where the week start changes', () => {
    const history = [
      { from: '0001-01-01', day: 1 },
      { from: '2026-11-22', day: 0 },
    ];
    expect(weekOf('2026-11-20', history)).toEqual({ start: '2026-11-16', end: '2026-11-21' });
    expect(weekOf('2026-11-22', history)).toEqual({ start: '2026-11-22', end: '2026-11-28' });
  });
});
