import type { Measure } from '../practice/goal';
import type { Settings } from '../practice/settings';
import { itemsToRehearse } from './candidates';
import { quietEnd } from './gates';
import { isKindOn } from './kinds';
import { firstWorkingDay, isPaused, isWorkingDay, type Situation } from './situation';
import { dayOfDate } from './wall-clock';

/** What the badge and its tooltip say; the words are put to it by the surface. */
export interface Badge {
  /** What remains this week, or nothing. */
  readonly count?: number | undefined;
  /** Something waits: an outcome, a thank-you, a rehearsal, a review. */
  readonly dot: boolean;
  /** What to put on the icon: `2`, `2•`, `•` or nothing. */
  readonly text: string;
  readonly title: readonly BadgePart[];
}

export type BadgePart =
  | { readonly part: 'remaining'; readonly measure: Measure; readonly count: number }
  | { readonly part: 'outcome' | 'thanks' | 'rehearse'; readonly count: number }
  | { readonly part: 'review' | 'waiting' };

const dotText = '•';

/** An icon without anything on it. */
export const emptyBadge: Badge = { dot: false, text: '', title: [] };

/** Open asks are worth an outcome after this many working days; helped ones a thank-you for so many days. */
const outcomeAfterWorkingDays = 2;
const thanksWithinDays = 5;
const reviewWithinDays = 3;

/**
 * What remains this week, and a dot for what waits. Nothing at all after nudges were turned off, and on busy,
 * quiet or paused days, but for a stuck timer that ran out and that no notification can tell of. Who never had
 * nudges sees what remains of a goal they set, and no dot: the number is an answer, a dot is a question.
 *
 * @param waiting a nudge is due that cannot be shown as a notification
 */
export function badgeOf(situation: Situation, waiting: readonly string[]): Badge {
  const { settings, date } = situation;
  // A timer that ran out is the user's own doing, and where no notification may tell, the icon must.
  const isTimerOver = waiting.includes('stuck');
  if (wasTurnedOff(settings) || quietEnd(situation) !== undefined || isPaused(date, situation)) {
    return isTimerOver ? { dot: true, text: dotText, title: [{ part: 'waiting' }] } : emptyBadge;
  }
  const remaining = remainingParts(situation);
  const waits = [
    ...(settings.nudges ? waitingParts(situation) : []),
    ...(waiting.length > 0 ? [{ part: 'waiting' } as const] : []),
  ];
  // Asks are the goal that matters; another measure shows on the icon where there is no goal for asks.
  const main = remaining.find(({ measure }) => measure === 'asks') ?? remaining[0];
  const dot = waits.length > 0;
  const text = `${main?.count ?? ''}${dot ? dotText : ''}`;
  return { count: main?.count, dot, text, title: [...remaining, ...waits] };
}

// `backOff` is set when nudges are turned on for the first time and stays.
function wasTurnedOff({ nudges, backOff }: Settings): boolean {
  return !nudges && backOff !== undefined;
}

function remainingParts({ state }: Situation): Extract<BadgePart, { part: 'remaining' }>[] {
  return state.progress.flatMap(({ measure, target, done }) =>
    done < target ? [{ part: 'remaining' as const, measure, count: target - done }] : [],
  );
}

function waitingParts(situation: Situation): BadgePart[] {
  const { settings } = situation;
  const parts: BadgePart[] = [];
  const outcomes = isKindOn('outcome', settings) ? openOutcomes(situation) : 0;
  const thanks = isKindOn('thanks', settings) ? openThanks(situation) : 0;
  // As a notification it is the user's choice; as a dot it costs nobody anything.
  const rehearsals = settings.nudgeKinds.rehearse === false ? 0 : itemsToRehearse(situation).length;
  if (outcomes > 0) parts.push({ part: 'outcome', count: outcomes });
  if (thanks > 0) parts.push({ part: 'thanks', count: thanks });
  if (rehearsals > 0) parts.push({ part: 'rehearse', count: rehearsals });
  if (isKindOn('review', settings) && isReviewDue(situation)) parts.push({ part: 'review' });
  return parts;
}

function openOutcomes(situation: Situation): number {
  return situation.state.records.asks.filter(
    (ask) =>
      ask.deletedAt === undefined &&
      ask.state === 'asked' &&
      ask.asked !== undefined &&
      hasWaited(dayOfDate(ask.asked.date), situation),
  ).length;
}

/** Whether two working days have begun since `day`; an ask older than two weeks has waited in any case. */
function hasWaited(day: number, situation: Situation): boolean {
  if (situation.today - day > 14) return true;
  let workingDays = 0;
  for (let next = day + 1; next <= situation.today; next++) {
    if (isWorkingDay(next, situation)) workingDays++;
  }
  return workingDays >= outcomeAfterWorkingDays;
}

function openThanks({ state, today }: Situation): number {
  return state.records.asks.filter(({ deletedAt, outcome, thanks }) => {
    if (deletedAt !== undefined || outcome === undefined) return false;
    if (outcome.result !== 'yes' && outcome.result !== 'partly') return false;
    if (thanks?.thanked !== undefined || thanks?.skipped !== undefined) return false;
    const days = today - dayOfDate(outcome.date);
    return days >= 1 && days <= thanksWithinDays;
  }).length;
}

function isReviewDue(situation: Situation): boolean {
  const { closedWeek, openedWeek } = situation.state.review;
  const first = firstWorkingDay(situation);
  if (closedWeek === undefined || first === undefined) return false;
  if (openedWeek !== undefined && openedWeek >= closedWeek) return false;
  const daysAgo = dayOfDate(situation.week.start) - dayOfDate(closedWeek);
  if (daysAgo < 1 || daysAgo > 7) return false;
  return situation.today >= first && situation.today < first + reviewWithinDays;
}
