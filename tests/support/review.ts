import type { CivilDate } from '@/utils/core/practice/record';
import type { Records } from '@/utils/core/practice/records';
import { type History, type HistoryInput, historyOf } from '@/utils/core/stats/history';
import { pastOf } from '@/utils/core/stats/past';
import { recordsOfWeek } from '@/utils/core/stats/week-records';
import { type WeekReview, weekReview, weekShownFor } from '@/utils/core/stats/week-review';

/** What a review is read from, with the records themselves. */
export interface ReviewInput extends Omit<HistoryInput, 'past'> {
  readonly records: Records;
}

/** The history, computed from the records alone. */
export function historyFrom({ records, ...rest }: ReviewInput): History {
  return historyOf({ past: pastOf(records), ...rest });
}

/** The page of the week a date lies in. @param history one that was made before */
export function pageOf(input: ReviewInput, date: CivilDate, history = historyFrom(input)): WeekReview {
  const week = weekShownFor(history, date);
  return weekReview(history, input.goals, { week, records: recordsOfWeek(input.records, week) });
}
