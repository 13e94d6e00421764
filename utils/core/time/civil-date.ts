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
  return dateOfNumber(dayNumberOf(date) + days);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/** Weekday of a civil date: 0 is Sunday, 6 is Saturday. */
export function weekdayOf(date: CivilDate): number {
  // 1970-01-01 was a Thursday.
  return (((dayNumberOf(date) + 4) % 7) + 7) % 7;
}

const ZERO = '0'.charCodeAt(0);
const DAYS_IN_ERA = 146_097;
/** From 0000-03-01, where a year that begins in March begins to be counted, to 1970-01-01. */
const EPOCH = 719_468;

/**
 * Days since 1970-01-01, in the proleptic Gregorian calendar (H. Hinnant, "chrono-compatible low-level date
 * algorithms", days_from_civil). Plain arithmetic: ten years of log ask for hundreds of thousands of them.
 *
 * @param date `YYYY-MM-DD`, checked where it entered
 */
export function dayNumberOf(date: CivilDate): number {
  const month = digits(date, 5, 7);
  const year = digits(date, 0, 4) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digits(date, 8, 10) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - EPOCH;
}

/** The civil date of a day number, for years 0000–9999 (Hinnant's civil_from_days). */
export function dateOfNumber(day: number): CivilDate {
  const shifted = day + EPOCH;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let place = from; place < to; place += 1) value = value * 10 + text.charCodeAt(place) - ZERO;
  return value;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
