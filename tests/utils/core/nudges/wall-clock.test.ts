import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  civilDayAt,
  dateOfDay,
  dayOfDate,
  isKnownZone,
  momentOf,
  wallAt,
  wallOf,
  weekdayOfDay,
} from '@/utils/core/nudges/wall-clock';
import { civilDateOf, weekdayOf } from '@/utils/core/time/civil-date';

const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Tehran',
  'Pacific/Auckland',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
];
const from = Temporal.Instant.from('2015-01-01T00:00Z').epochMilliseconds;
const to = Temporal.Instant.from('2032-01-01T00:00Z').epochMilliseconds;
const moment = fc.integer({ min: from / 60_000, max: to / 60_000 }).map((minutes) => minutes * 60_000);
const zone = fc.constantFrom(...zones);

describe('the wall clock', () => {
  test('agrees with Temporal at any moment', () => {
    fc.assert(
      fc.property(moment, zone, (at, tz) => {
        const { day, minute } = wallAt(at, tz);
        const wall = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(tz);
        expect(dateOfDay(day)).toBe(wall.toPlainDate().toString());
        expect(minute).toBe(wall.hour * 60 + wall.minute);
        expect(weekdayOfDay(day)).toBe(weekdayOf(dateOfDay(day)));
      }),
      { numRuns: 400 },
    );
  });

  test('counts the same civil date as the record stamps', () => {
    fc.assert(
      fc.property(moment, zone, fc.integer({ min: 0, max: 6 }), (at, tz, start) => {
        expect(dateOfDay(civilDayAt(at, tz, start))).toBe(civilDateOf(at, tz, start));
      }),
      { numRuns: 200 },
    );
  });

  test('finds the moment of a wall time as Temporal does', () => {
    fc.assert(
      fc.property(moment, zone, (at, tz) => {
        const wall = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('UTC').toPlainDateTime();
        const expected = wall.toZonedDateTime(tz, { disambiguation: 'compatible' }).epochMilliseconds;
        expect(momentOf(wallOf(wall.toString().slice(0, 16)), tz)).toBe(expected);
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ['skipped in Berlin', '2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30Z'],
    ['repeated in Berlin', '2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30Z'],
    ['half an hour skipped in Lord Howe', '2026-10-04T02:15', 'Australia/Lord_Howe', '2026-10-03T15:45Z'],
    ['half an hour repeated in Lord Howe', '2026-04-05T01:45', 'Australia/Lord_Howe', '2026-04-04T14:45Z'],
    ['midnight skipped in Tehran', '2022-03-22T00:30', 'Asia/Tehran', '2022-03-21T21:00Z'],
  ])('a time %s', (_, wall, tz, instant) => {
    expect(momentOf(wallOf(wall), tz)).toBe(Temporal.Instant.from(instant).epochMilliseconds);
  });

  test('turns dates into day numbers and back', () => {
    expect(dayOfDate('1970-01-01')).toBe(0);
    expect(dateOfDay(dayOfDate('2028-02-29'))).toBe('2028-02-29');
  });

  test('says which zones the platform knows', () => {
    expect(isKnownZone('Pacific/Auckland')).toBe(true);
    expect(isKnownZone('Mars/Olympus')).toBe(false);
    expect(isKnownZone('')).toBe(false);
  });
});
