import type { CivilDate, Stamp } from '../practice/record';
import { momentOf } from './wall-time';

/** Years before this one are a slip of the finger, not a memory of something asked at work. */
const EARLIEST: CivilDate = '1970-01-02';

/** Why a date cannot be one on which something happened. */
export type DateProblem = 'unreadable' | 'future' | 'too_early';

/** What is wrong with a date typed for something that happened, if anything. */
export function problemWithDate(typed: string, today: CivilDate): DateProblem | undefined {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(typed) || !isOnCalendar(typed)) return 'unreadable';
  if (typed > today) return 'future';
  return typed < EARLIEST ? 'too_early' : undefined;
}

/**
 * The stamp for something that happened on an earlier day: noon there, as nobody remembers the minute.
 *
 * @param date one that `problemWithDate` finds nothing wrong with
 */
export function stampOn(date: CivilDate, now: Stamp): Stamp {
  if (date === now.date) return now;
  return { at: Math.min(now.at, momentOf(`${date}T12:00`, now.tz)), tz: now.tz, date };
}

function isOnCalendar(date: string): boolean {
  try {
    return Temporal.PlainDate.from(date).toString() === date;
  } catch {
    return false;
  }
}
