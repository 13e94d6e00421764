import type { Ms } from '../practice/record';
import type { HoursRange, Settings } from '../practice/settings';
import { momentOf, type Wall, wallAt, weekdayOfDay } from './wall-clock';

type Hours = Settings['hours'];

/** Whether a weekday (0 is Sunday) has any hours at all. */
export function isWorkingWeekday(weekday: number, hours: Hours): boolean {
  return hours[weekday]?.some((range) => minutesOf(range).length > 0) ?? false;
}

/**
 * Whether a wall time lies in the user's hours. A range whose end is before its start runs past midnight
 * and belongs to the weekday it starts on; the end itself is no longer in it.
 */
export function isInHours({ day, minute }: Wall, hours: Hours): boolean {
  return holds(hours[weekdayOfDay(day)], minute) || holds(hours[weekdayOfDay(day - 1)], minute + 1440);
}

/** The next moment after `now` at which hours begin, within eight days; undefined when there are none. */
export function nextOpening(now: Ms, tz: string, hours: Hours): Ms | undefined {
  const { day } = wallAt(now, tz);
  for (let ahead = 0; ahead <= 8; ahead++) {
    const starts = (hours[weekdayOfDay(day + ahead)] ?? [])
      .filter((range) => minutesOf(range).length > 0)
      .map(({ from }) => momentOf({ day: day + ahead, minute: minuteOf(from) }, tz))
      .filter((start) => start > now);
    if (starts.length > 0) return Math.min(...starts);
  }
  return undefined;
}

/** Minutes since midnight of `HH:MM`, `24:00` included. */
export function minuteOf(wallTime: string): number {
  return Number(wallTime.slice(0, 2)) * 60 + Number(wallTime.slice(3, 5));
}

function holds(ranges: readonly HoursRange[] | undefined, minute: number): boolean {
  return (
    ranges?.some((range) => {
      const { from, length } = minutesOf(range);
      return from <= minute && minute < from + length;
    }) ?? false
  );
}

// Settings are read once and asked about often: what a range means is kept as long as the range is.
const lengths = new WeakMap<HoursRange, { from: number; length: number }>();

function minutesOf(range: HoursRange): { from: number; length: number } {
  const known = lengths.get(range);
  if (known !== undefined) return known;
  const from = minuteOf(range.from);
  const to = minuteOf(range.to);
  const minutes = { from, length: to < from ? to + 1440 - from : to - from };
  lengths.set(range, minutes);
  return minutes;
}
