import type { Ms } from '../practice/record';
import type { Settings } from '../practice/settings';
import { levelSpacing } from './back-off';
import type { Candidate, Level, NudgeEvent } from './nudge-event';
import type { Reason } from './reasons';
import { dayOfDate } from './wall-clock';

/** Least time between two notifications, in ms. */
export const gapMs = 4 * 3_600_000;

/** One showing as the limits count it. */
export interface Counted {
  readonly at: Ms;
  /** The civil day it counts for, in days since 1970. */
  readonly day: number;
  /** The first showing of the very nudge that is asked about, which the user put off. */
  readonly own?: boolean;
}

export interface Limits {
  readonly caps: Settings['caps'];
  readonly level: Level;
}

/** The showings that count: claimed, and not refused by the browser. The stuck timer never counts. */
export function countedFor(events: readonly NudgeEvent[], candidate?: Candidate): Counted[] {
  const counted: Counted[] = [];
  for (const { kind, target, again, claimed, result } of events) {
    if (kind === 'stuck' || claimed === undefined || result === 'failed') continue;
    const own =
      candidate?.putOff === true &&
      candidate.kind === kind &&
      candidate.target === target &&
      candidate.date === again?.date &&
      candidate.attempt === again.attempt;
    counted.push({ at: claimed.at, day: dayOfDate(claimed.date), own });
  }
  return counted;
}

/**
 * Which limit one more showing at `next` would break: the day's, the week's, the gap or the back-off's
 * spacing. A nudge that the user put off to later the same day is one nudge and keeps the place it had; put
 * off to another day it counts again, and only the spacing looks past it. Days still to come count as well:
 * somebody who flew west has been there already.
 */
export function brokenLimit(counted: readonly Counted[], next: Counted, limits: Limits): Reason | undefined {
  const { caps, level } = limits;
  let inDay = 0;
  let inWeek = 0;
  let sinceLast = Number.POSITIVE_INFINITY;
  for (const { at, day, own } of counted) {
    if (own !== true) sinceLast = Math.min(sinceLast, Math.max(0, next.at - at));
    if (own === true && day === next.day) continue;
    if (day >= next.day) inDay++;
    if (day >= next.day - 6) inWeek++;
  }
  if (inDay >= caps.day) return 'cap_day';
  if (inWeek >= caps.week) return 'cap_week';
  if (sinceLast < gapMs) return 'gap';
  if (sinceLast < levelSpacing[level]) return 'level_gap';
  return undefined;
}

/**
 * How many of the nudges in `ahead` (soonest first) could still be shown within the limits. Compared with and
 * without one more now, it tells whether that one would take a plan item's place.
 */
export function placesFor(ahead: readonly Counted[], counted: readonly Counted[], limits: Limits): number {
  const taken = [...counted];
  let places = 0;
  for (const next of ahead) {
    if (brokenLimit(taken, next, limits) !== undefined) continue;
    taken.push(next);
    places++;
  }
  return places;
}
