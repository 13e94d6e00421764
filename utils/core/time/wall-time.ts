import type { Ms } from '../practice/record';

/** A time on the wall, wherever that is: `2026-11-30T10:00`. Two of them compare as strings. */
export type WallTime = string;

/**
 * What the wall clock shows at a moment in a zone.
 *
 * @throws RangeError when the platform does not know the zone
 */
export function wallTimeOf(at: Ms, tz: string): WallTime {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(tz);
  return zoned.toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/**
 * The moment a wall clock in a zone shows this time: where the clock skips it, as much later; where it repeats
 * it, the first one.
 *
 * @throws RangeError when the platform does not know the zone
 */
export function momentOf(wall: WallTime, tz: string): Ms {
  const zoned = Temporal.PlainDateTime.from(wall).toZonedDateTime(tz, { disambiguation: 'compatible' });
  return zoned.epochMilliseconds;
}
