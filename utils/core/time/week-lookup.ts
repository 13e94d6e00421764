import type { CivilDate } from '../practice/record';
import { type Week, type WeekStarts, weekOf } from './week';

/** Finds the week of a date. Many dates cost one calendar computation a week, not one each. */
export type WeekLookup = (date: CivilDate) => Week;

/** The same answers as `weekOf` under one history of week starts, remembered. */
export function weekLookup(starts: WeekStarts): WeekLookup {
  const byDate = new Map<CivilDate, Week>();
  /** Weeks met so far, in order: dates compare as strings, so most need no calendar at all. */
  const weeks: Week[] = [];

  return (date) => {
    const known = byDate.get(date);
    if (known !== undefined) return known;
    const place = firstEndingOnOrAfter(weeks, date);
    const candidate = weeks[place];
    const week = candidate !== undefined && candidate.start <= date ? candidate : weekOf(date, starts);
    if (week !== candidate) weeks.splice(place, 0, week);
    byDate.set(date, week);
    return week;
  };
}

function firstEndingOnOrAfter(weeks: readonly Week[], date: CivilDate): number {
  let [low, high] = [0, weeks.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const week = weeks[middle];
    if (week !== undefined && week.end < date) low = middle + 1;
    else high = middle;
  }
  return low;
}
