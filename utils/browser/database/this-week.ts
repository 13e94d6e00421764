import { goalInForce } from '@/utils/core/goals/goal-in-force';
import { type Progress, progressOf } from '@/utils/core/goals/progress';
import type { Measure } from '@/utils/core/practice/goal';
import type { Settings } from '@/utils/core/practice/settings';
import type { WeekRecords } from '@/utils/core/stats/week-records';
import { type Week, weekOf } from '@/utils/core/time/week';
import { stampNow } from '../moment';
import { database } from './database';
import { readWeekRecords } from './week-records';

const measures: readonly Measure[] = ['asks', 'observations', 'rehearsals', 'offers_accepted'];

/** The running week, what happened in it, and how far each goal is. */
export interface ThisWeek {
  readonly week: Week;
  readonly records: WeekRecords;
  /** One entry per goal in force. */
  readonly progress: readonly Progress[];
}

/** Reads the records of the running week alone, by index: ten years of log cost nothing here. */
export async function readThisWeek(settings: Settings): Promise<ThisWeek> {
  const week = weekOf(stampNow(settings).date, settings.weekStart);
  const [goals, records] = await Promise.all([database.goals.toArray(), readWeekRecords(week)]);
  const progress = measures
    .map((measure) => goalInForce(goals, measure, week))
    .filter((goal) => goal !== undefined)
    .map((goal) => progressOf(goal, records));
  return { week, records, progress };
}
