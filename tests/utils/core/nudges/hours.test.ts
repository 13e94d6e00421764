import { describe, expect, test } from 'vitest';
import { isInHours, isWorkingWeekday, nextOpening } from '@/utils/core/nudges/hours';
import { dayOfDate } from '@/utils/core/nudges/wall-clock';
import type { Settings } from '@/utils/core/practice/settings';
import { moment, tz } from './given';

/** Monday nights alone: 22:00 to 06:00 of Tuesday. */
const nights: Settings['hours'] = [[], [{ from: '22:00', to: '06:00' }], [], [], [], [], []];
const monday = dayOfDate('2026-11-23');
const at = (day: number, hour: number, minute = 0) => ({ day, minute: hour * 60 + minute });

describe('a range past midnight', () => {
  test.each([
    ['is not open before it starts', at(monday, 21, 59), false],
    ['opens at its start', at(monday, 22), true],
    ['is open at midnight', at(monday + 1, 0), true],
    ['is open until its end on the next day', at(monday + 1, 5, 59), true],
    ['is closed at its end', at(monday + 1, 6), false],
    ['belongs to the weekday it starts on', at(monday + 1, 22), false],
    ['does not begin in the night before', at(monday, 3), false],
  ])('%s', (_, wall, isOpen) => {
    expect(isInHours(wall, nights)).toBe(isOpen);
  });

  test('makes its weekday a working day, and not the next', () => {
    expect(isWorkingWeekday(1, nights)).toBe(true);
    expect(isWorkingWeekday(2, nights)).toBe(false);
  });

  test('opens next when it starts, also a week from within it', () => {
    expect(nextOpening(moment('2026-11-23T12:00'), tz, nights)).toBe(moment('2026-11-23T22:00'));
    expect(nextOpening(moment('2026-11-24T01:00'), tz, nights)).toBe(moment('2026-11-30T22:00'));
  });
});

test('an empty range is no hours at all', () => {
  const none: Settings['hours'] = [[], [{ from: '09:00', to: '09:00' }], [], [], [], [], []];
  expect(isWorkingWeekday(1, none)).toBe(false);
  expect(isInHours(at(monday, 9), none)).toBe(false);
  expect(nextOpening(moment('2026-11-23T08:00'), tz, none)).toBeUndefined();
});
