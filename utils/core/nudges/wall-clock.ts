import type { CivilDate, Ms } from '../practice/record';

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** What a clock on the wall shows at some moment. */
export interface Wall {
  /** Days since 1970-01-01 on that wall's calendar. */
  readonly day: number;
  /** Minutes since that wall's midnight, 0–1439. */
  readonly minute: number;
}

/** A stretch of time in which a zone keeps one offset. */
interface Span {
  readonly from: Ms;
  /** Not included. */
  readonly to: Ms;
  readonly offset: Ms;
}

// Asking a zone for its offset is slow where Temporal is not native, and a plan asks dozens of times. A zone
// changes its offset twice a year at most, so the answers are kept by span: same results, fewer questions.
const spansByZone = new Map<string, Span[]>();
const dateNames = new Map<number, CivilDate>();
const dayNumbers = new Map<CivilDate, number>();
const memoLimit = 20_000;

/** Whether the platform knows an IANA zone. */
export function isKnownZone(tz: string): boolean {
  try {
    offsetAt(0, tz);
    return true;
  } catch {
    return false;
  }
}

/**
 * The wall clock of `tz` at `at` (ms since 1970).
 * @throws RangeError when the platform does not know the zone
 */
export function wallAt(at: Ms, tz: string): Wall {
  const local = at + offsetAt(at, tz);
  const day = Math.floor(local / dayMs);
  return { day, minute: Math.floor((local - day * dayMs) / minuteMs) };
}

/**
 * The moment at which the wall clock of `tz` shows `minute` of `day`; minutes beyond 1439 run into the next
 * day. A time that is skipped means the later moment, one that comes twice the first of the two (RFC 5545
 * §3.3.5, "compatible" in Temporal).
 *
 * @throws RangeError when the platform does not know the zone
 */
export function momentOf({ day, minute }: Wall, tz: string): Ms {
  const local = day * dayMs + minute * minuteMs;
  const before = offsetAt(local - dayMs, tz);
  const after = offsetAt(local + dayMs, tz);
  if (before === after) return local - before;
  const early = local - before;
  if (offsetAt(early, tz) === before) return early;
  const late = local - after;
  return offsetAt(late, tz) === after ? late : early;
}

/**
 * The civil day a moment counts for, as days since 1970: the day before while the wall clock is short of
 * `dayStartHour`. The number of what `civilDateOf` in utils/core/time names.
 *
 * @throws RangeError when the platform does not know the zone
 */
export function civilDayAt(at: Ms, tz: string, dayStartHour: number): number {
  const { day, minute } = wallAt(at, tz);
  return minute < dayStartHour * 60 ? day - 1 : day;
}

/** `YYYY-MM-DD` of a day number. */
export function dateOfDay(day: number): CivilDate {
  const known = dateNames.get(day);
  if (known !== undefined) return known;
  const date = new Temporal.PlainDate(1970, 1, 1).add({ days: day }).toString();
  if (dateNames.size >= memoLimit) dateNames.clear();
  dateNames.set(day, date);
  return date;
}

/**
 * Days from 1970-01-01 to a civil date.
 * @throws RangeError when `date` is no date
 */
export function dayOfDate(date: CivilDate): number {
  const known = dayNumbers.get(date);
  if (known !== undefined) return known;
  const day = new Temporal.PlainDate(1970, 1, 1).until(date, { largestUnit: 'days' }).days;
  if (dayNumbers.size >= memoLimit) dayNumbers.clear();
  dayNumbers.set(date, day);
  return day;
}

/** Weekday of a day number: 0 is Sunday. 1970-01-01 was a Thursday. */
export function weekdayOfDay(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/**
 * Reads a floating wall time such as `2026-11-30T10:00`.
 * @throws RangeError when its date is no date
 */
export function wallOf(wall: string): Wall {
  const day = dayOfDate(wall.slice(0, 10));
  return { day, minute: Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16)) };
}

function offsetAt(at: Ms, tz: string): Ms {
  const spans = spansByZone.get(tz) ?? [];
  const known = spans.find(({ from, to }) => from <= at && at < to);
  if (known !== undefined) return known.offset;
  const span = spanAt(at, tz);
  if (spans.length === 0) spansByZone.set(tz, spans);
  // What was asked last is asked next.
  spans.unshift(span);
  return span.offset;
}

function spanAt(at: Ms, tz: string): Span {
  const here = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(tz);
  const next = here.getTimeZoneTransition('next');
  // Counted from the next millisecond, so that a transition at `at` itself begins this span.
  const previous = here.add({ milliseconds: 1 }).getTimeZoneTransition('previous');
  return {
    from: previous?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    to: next?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offset: here.offsetNanoseconds / 1_000_000,
  };
}
