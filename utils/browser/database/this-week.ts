import type { Table } from 'dexie';
import { goalInForce } from '@/utils/core/goals/goal-in-force';
import { type Progress, progressOf } from '@/utils/core/goals/progress';
import type { Measure } from '@/utils/core/practice/goal';
import { noRecords, type Records } from '@/utils/core/practice/records';
import type { Settings } from '@/utils/core/practice/settings';
import { indexByWeek, type WeekIndex, type WeekRecords } from '@/utils/core/stats/week-index';
import { type Week, weekOf } from '@/utils/core/time/week';
import { stampNow } from '../moment';
import { database } from './database';

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
  const [goals, index] = await Promise.all([database.goals.toArray(), readWeek(week, settings)]);
  const records = index.in(week);
  const progress = measures
    .map((measure) => goalInForce(goals, measure, week))
    .filter((goal) => goal !== undefined)
    .map((goal) => progressOf(goal, records));
  return { week, records, progress };
}

async function readWeek({ start, end }: Week, { weekStart }: Settings): Promise<WeekIndex> {
  const within = <T>(table: Table<T, string>, index: string): PromiseLike<T[]> =>
    table.where(index).between(start, end, true, true).toArray();
  const [asks, observations, received, practices] = await Promise.all([
    within(database.asks, 'asked.date'),
    within(database.observations, 'seen.date'),
    within(database.received, 'when.date'),
    within(database.practices, 'start.date'),
  ]);
  const records: Records = { ...noRecords, asks, observations, received, practices };
  return indexByWeek(records, weekStart);
}
