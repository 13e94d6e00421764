import type { Ask } from '../practice/ask';
import type { CivilDate, Rung } from '../practice/record';
import { addDays } from '../time/civil-date';

const DAYS = 60;

/** S11, how one rung stands. */
export interface RungStanding {
  readonly rung: Rung;
  /** Asks of the last 60 days, oldest first. */
  readonly asks: readonly Ask[];
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
 * @param asks asked ones in order of time
 */
export function ladderStanding(asks: Iterable<Ask>, today: CivilDate): LadderStanding {
  const since = addDays(today, -DAYS);
  const recent = Array.from({ length: 10 }, (): Ask[] => []);
  const earlier = Array.from({ length: 10 }, (): Ask[] => []);
  for (const ask of asks) {
    if (ask.asked === undefined || ask.asked.date > today) continue;
    (ask.asked.date > since ? recent : earlier)[ask.rung - 1]?.push(ask);
  }
  const rungs = recent.map((here, place): RungStanding => {
    const state = isSteady(here) ? 'steady' : wasSteady(earlier[place] ?? []) ? 'rusty' : 'open';
    return { rung: place + 1, asks: here, contexts: contextsOf(here), state };
  });
  const highest = rungs.findLast(({ state }) => state === 'steady')?.rung ?? 0;
  return { rungs, frontier: Math.min(10, highest + 1) };
}

function isSteady(asks: readonly Ask[]): boolean {
  const bad = asks.filter(({ outcome }) => outcome?.feared === 'yes').length;
  return asks.length >= 3 && contextsOf(asks) >= 2 && bad <= asks.length / 3;
}

// The last 60 days of an earlier time: the ones that would have shown it as steady.
function wasSteady(earlier: readonly Ask[]): boolean {
  const last = earlier.at(-1)?.asked?.date;
  if (last === undefined) return false;
  const since = addDays(last, -DAYS);
  return isSteady(earlier.filter(({ asked }) => asked !== undefined && asked.date > since));
}

function contextsOf(asks: readonly Ask[]): number {
  return new Set(asks.map(({ personId, channel }) => personId ?? channel)).size;
}
