import type { CivilDate, Rung } from '../practice/record';
import { addDays } from '../time/civil-date';
import type { Week } from '../time/week';
import type { AskFacts } from './ask-facts';

const DAYS = 60;

/** S11, how one rung stands. */
export interface RungStanding {
  readonly rung: Rung;
  /** Asks of the last 60 days, oldest first. */
  readonly asks: readonly AskFacts[];
  /** Different people, or channels where no person is known. */
  readonly contexts: number;
  /** `rusty`: it was steady at some time before, and the last 60 days do not show it. */
  readonly state: 'steady' | 'rusty' | 'open';
}

/** S11, the ladder. */
export interface LadderStanding {
  readonly rungs: readonly RungStanding[];
  /** One above the highest steady rung; 1 when none is. */
  readonly frontier: Rung;
}

/**
 * S11: a rung is steady with at least three asks in the last 60 days, in at least two contexts, the feared thing
 * having happened in a third of them at most. How much discomfort fell does not enter: it does not predict what
 * is learned (Craske et al. 2008).
 *
 * @param byRung for rungs 1–10, asked asks in order of date
 */
export function ladderStanding(byRung: readonly (readonly AskFacts[])[], today: CivilDate): LadderStanding {
  const rungs = byRung.map((asks, place): RungStanding => {
    const recent = lastDays(asks, today);
    const state = isSteady(recent) ? 'steady' : wasSteady(asks, addDays(today, -DAYS)) ? 'rusty' : 'open';
    return { rung: place + 1, asks: recent, contexts: contextsOf(recent), state };
  });
  const highest = rungs.findLast(({ state }) => state === 'steady')?.rung ?? 0;
  return { rungs, frontier: Math.min(10, highest + 1) };
}

/**
 * As much of the past as the ladder is read from: by rung 1–10, in order of date, the asks of the 60 days that end
 * with `today`, and of the 60 that end with the last ask before those.
 *
 * @param weeks in order
 */
export function forLadder(
  weeks: readonly { readonly week: Week; readonly asks: readonly AskFacts[] }[],
  today: CivilDate,
): AskFacts[][] {
  const rungs = Array.from({ length: 10 }, (): AskFacts[] => []);
  const until = addDays(today, -DAYS);
  /** Up to which day each rung has to be read back: until its last ask before the 60 days is met, all the way. */
  const ends = rungs.map((): CivilDate => '');
  for (const { week, asks } of weeks.toReversed()) {
    if (ends.every((end) => week.end <= end)) break;
    for (const ask of asks) {
      const place = ask.rung - 1;
      if (week.end <= (ends[place] ?? '')) continue;
      const { asked } = ask;
      if (asked !== undefined && asked <= today) rungs[place]?.push(ask);
    }
    for (const [place, end] of ends.entries()) {
      const last = end === '' ? lastUpTo(rungs[place] ?? [], until) : undefined;
      if (last !== undefined) ends[place] = addDays(last, -DAYS);
    }
  }
  // From week to week they run back, and within one a date set by hand need not follow the moment.
  for (const asks of rungs) asks.sort(byDate);
  return rungs;
}

function lastUpTo(asks: readonly AskFacts[], until: CivilDate): CivilDate | undefined {
  let last: CivilDate | undefined;
  for (const { asked } of asks)
    if (asked !== undefined && asked <= until && (last === undefined || asked > last)) last = asked;
  return last;
}

function byDate(a: AskFacts, b: AskFacts): number {
  const [left, right] = [a.asked ?? '', b.asked ?? ''];
  if (left === right) return a.askedAt - b.askedAt;
  return left < right ? -1 : 1;
}

/** Asks of the 60 days that end with `last`, oldest first. */
function lastDays(asks: readonly AskFacts[], last: CivilDate): readonly AskFacts[] {
  return asks.slice(countUpTo(asks, addDays(last, -DAYS)), countUpTo(asks, last));
}

/** How many asks, which are in order of date, were made up to a date, that day included. */
function countUpTo(asks: readonly AskFacts[], last: CivilDate): number {
  let [low, high] = [0, asks.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((asks[middle]?.asked ?? '') <= last) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isSteady(asks: readonly AskFacts[]): boolean {
  const bad = asks.filter(({ feared }) => feared === 'yes').length;
  return asks.length >= 3 && contextsOf(asks) >= 2 && bad <= asks.length / 3;
}

// The last 60 days of an earlier time: the ones that would have shown it as steady.
function wasSteady(asks: readonly AskFacts[], until: CivilDate): boolean {
  const last = asks[countUpTo(asks, until) - 1]?.asked;
  return last !== undefined && isSteady(lastDays(asks, last));
}

function contextsOf(asks: readonly AskFacts[]): number {
  return new Set(asks.map(({ personId, channel }) => personId ?? channel)).size;
}
