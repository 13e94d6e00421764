import type { CivilDate } from '../practice/record';
import type { Settings } from '../practice/settings';
import { addDays, weekdayOf } from './civil-date';

export type WeekStarts = Settings['weekStart'];

/** A week is a set of civil dates, named by its first day. */
export interface Week {
  /** First day. */
  readonly start: CivilDate;
  /** Last day, included. */
  readonly end: CivilDate;
}

/** The weekday on which weeks start, as it was set on `date`. */
export function weekStartOn(date: CivilDate, starts: WeekStarts): number {
  let day = starts[0]?.day ?? 1;
  for (const start of starts) if (start.from <= date) day = start.day;
  return day;
}

/**
 * The week a civil date lies in: seven days, or fewer where the user changed the weekday on which weeks
 * start. Such a change begins with a week of the new kind, so the days left of the old one are a short week.
 */
export function weekOf(date: CivilDate, starts: WeekStarts): Week {
  const day = weekStartOn(date, starts);
  const rule = lastAtOrBefore(date, starts);
  const regular = addDays(date, -((weekdayOf(date) - day + 7) % 7));
  // A week never reaches back over the day on which its rule came into force.
  const start = rule !== undefined && regular < rule.from ? rule.from : regular;
  const end = addDays(regular, 6);
  const next = starts.find(({ from }) => from > date);
  return { start, end: next !== undefined && next.from <= end ? addDays(next.from, -1) : end };
}

/** The first day of the week a civil date lies in: the key of that week. */
export function weekKeyOf(date: CivilDate, starts: WeekStarts): CivilDate {
  return weekOf(date, starts).start;
}

/** The week after. */
export function nextWeek(week: Week, starts: WeekStarts): Week {
  return weekOf(addDays(week.end, 1), starts);
}

/** The week before. */
export function previousWeek(week: Week, starts: WeekStarts): Week {
  return weekOf(addDays(week.start, -1), starts);
}

/**
 * The history of week starts with another weekday from the next week on; the days left between the two ways of
 * counting are a short week (practice §4.3). A change that is still ahead is replaced.
 *
 * @param day 0 is Sunday, 6 is Saturday
 */
export function changeWeekStart(starts: WeekStarts, day: number, today: CivilDate): WeekStarts {
  const past = starts.filter(({ from }) => from <= today);
  const inForce = past.at(-1) ?? starts[0];
  if (inForce === undefined) return [{ from: '0001-01-01', day }];
  const kept = past.length === 0 ? [inForce] : past;
  if (inForce.day === day) return kept;
  return [...kept, { from: addDays(weekOf(today, kept).end, 1), day }];
}

function lastAtOrBefore(date: CivilDate, starts: WeekStarts): WeekStarts[number] | undefined {
  return starts.findLast(({ from }) => from <= date);
}
