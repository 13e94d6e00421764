import type { CivilDate, Ms, Stamp } from '../practice/record';

/**
 * The civil date a moment counts for: its date on the wall where it happened, or the day before when the
 * wall clock is still short of `dayStartHour`. Wall clocks skip and repeat hours; only the date is used,
 * so that is the platform's business, not ours.
 *
 * @param at milliseconds since 1970
 * @param tz an IANA zone, such as `Europe/Berlin`
 * @param dayStartHour 0–6
 * @throws RangeError when the platform does not know the zone
 */
export function civilDateOf(at: Ms, tz: string, dayStartHour: number): CivilDate {
  const wall = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(tz);
  const date = wall.toPlainDate();
  return (wall.hour < dayStartHour ? date.subtract({ days: 1 }) : date).toString();
}

/** The stamp to keep with a record that is written now. Same arguments and errors as `civilDateOf`. */
export function stampOf(at: Ms, tz: string, dayStartHour: number): Stamp {
  return { at, tz, date: civilDateOf(at, tz, dayStartHour) };
}

/** The civil date `days` later (or earlier, when negative): calendar arithmetic, no hours involved. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

/** Weekday of a civil date: 0 is Sunday, 6 is Saturday. */
export function weekdayOf(date: CivilDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek % 7;
}
