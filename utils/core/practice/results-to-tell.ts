import { addDays } from '../time/civil-date';
import type { Ask } from './ask';
import { isHelp } from './ask-life';
import { alive } from './change';
import type { CivilDate } from './record';

/** What came of help is often known weeks later; after this many days it is off the list, never owed. */
export const DAYS_TO_TELL = 30;

/**
 * Helped asks whose helper was thanked and could still hear what came of it, the newest answer first
 * (Kumar & Epley 2018, Grant & Gino 2010: hearing back makes people help again, and others too).
 */
export function resultsToTell(asks: readonly Ask[], today: CivilDate): Ask[] {
  const earliest = addDays(today, -DAYS_TO_TELL);
  return alive(asks)
    .filter(({ outcome, thanks }) => {
      if (outcome === undefined || !isHelp(outcome.result)) return false;
      if (thanks?.thanked === undefined || thanks.toldResult !== undefined) return false;
      return thanks.skipped !== true && outcome.date >= earliest && outcome.date <= today;
    })
    .sort((a, b) => (b.outcome?.at ?? 0) - (a.outcome?.at ?? 0));
}
