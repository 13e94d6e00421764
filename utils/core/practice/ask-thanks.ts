import { daysBetween } from '../time/civil-date';
import type { Ask } from './ask';
import { isHelp } from './ask-life';
import { alive, edited } from './change';
import type { CivilDate, Stamp } from './record';

/** The ask, its helper thanked. Thanking twice keeps the first time. */
export function thank(ask: Ask, now: Stamp): Ask {
  if (ask.thanks?.thanked !== undefined) return ask;
  return edited(ask, { thanks: { ...ask.thanks, thanked: now } }, now);
}

/** The ask, its helper told what came of it. */
export function tellResult(ask: Ask, now: Stamp): Ask {
  if (ask.thanks?.toldResult !== undefined) return ask;
  return edited(ask, { thanks: { ...ask.thanks, toldResult: now } }, now);
}

/** The ask, off the list of loops to close. */
export function skipThanks(ask: Ask, now: Stamp): Ask {
  return edited(ask, { thanks: { ...ask.thanks, skipped: true } }, now);
}

/**
 * Helped asks whose helper could be thanked, newest first: answered one to five days ago (design: later, the
 * moment has passed and the list would pile up), neither thanked nor skipped.
 */
export function thanksDue(asks: readonly Ask[], today: CivilDate): Ask[] {
  return alive(asks)
    .filter(({ outcome, thanks }) => {
      if (outcome === undefined || !isHelp(outcome.result)) return false;
      if (thanks?.thanked !== undefined || thanks?.skipped === true) return false;
      // Only days near today need calendar arithmetic.
      if (outcome.date > today) return false;
      const days = daysBetween(outcome.date, today);
      return days >= 1 && days <= 5;
    })
    .sort((a, b) => (b.outcome?.at ?? 0) - (a.outcome?.at ?? 0));
}
