import { alive, type Entry, edited, newRecord, removed } from '../practice/change';
import type { Pause } from '../practice/goal';
import type { CivilDate, Stamp } from '../practice/record';
import { addDays, daysBetween } from '../time/civil-date';
import type { Week } from '../time/week';

/** A pause from one day on; open when `to` is absent. A last day before the first is read as the same day. */
export function createPause(
  { from, to, reason }: Pick<Pause, 'from'> & Partial<Pick<Pause, 'to' | 'reason'>>,
  entry: Entry,
): Pause {
  return {
    ...newRecord(entry),
    from,
    ...(to !== undefined && { to: to < from ? from : to }),
    ...(reason !== undefined && { reason }),
  };
}

/** Ends an open pause with yesterday: today counts again. */
export function endPause(pause: Pause, now: Stamp): Pause {
  const yesterday = addDays(now.date, -1);
  if (yesterday < pause.from) return removed(pause, now);
  return edited(pause, { to: yesterday }, now);
}

/** The pause a day lies in, if any. */
export function pauseOn(pauses: readonly Pause[], date: CivilDate): Pause | undefined {
  return alive(pauses).find(({ from, to }) => from <= date && (to === undefined || date <= to));
}

/** A week rests when at least this many of its days are paused. */
const PAUSED_DAYS = 4;

/**
 * Whether a week counts nowhere (practice S2, §4.3): four of its days are paused, or it is one of the short
 * weeks a change of the week start leaves.
 *
 * @param pauses living ones
 */
export function isPausedWeek(week: Week, pauses: readonly Pause[]): boolean {
  const touching = pauses.filter(
    ({ from, to, deletedAt }) =>
      deletedAt === undefined && from <= week.end && (to === undefined || to >= week.start),
  );
  if (isShort(week)) return true;
  if (touching.length === 0) return false;
  let paused = 0;
  for (let date = week.start; date <= week.end; date = addDays(date, 1)) {
    if (touching.some(({ from, to }) => from <= date && (to === undefined || date <= to))) paused += 1;
  }
  return paused >= PAUSED_DAYS;
}

function isShort({ start, end }: Week): boolean {
  return daysBetween(start, end) < 6;
}
