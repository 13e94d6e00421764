import { addDays } from '../time/civil-date';
import { momentOf } from '../time/wall-time';
import type { Ms, Stamp } from './record';

/** For how long the user is busy: minutes, or until the next day of theirs begins. */
export type BusyFor = 30 | 60 | 'day';

/**
 * Until when no nudge comes.
 *
 * @param dayStartHour the hour at which a new day begins, 0–6
 */
export function busyUntil(length: BusyFor, now: Stamp, dayStartHour: number): Ms {
  if (length !== 'day') return now.at + length * 60_000;
  return momentOf(`${addDays(now.date, 1)}T0${dayStartHour}:00`, now.tz);
}
