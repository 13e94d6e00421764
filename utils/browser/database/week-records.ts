import type { Table } from 'dexie';
import { recordsOfWeek, type WeekRecords } from '@/utils/core/stats/week-records';
import type { Week } from '@/utils/core/time/week';
import { database } from './database';

const tables = ['asks', 'observations', 'received', 'given', 'reframes', 'practices'] as const;

/** Reads the records of one week alone, by index: ten years of log cost nothing here. */
export function readWeekRecords(week: Week): Promise<WeekRecords> {
  const within = <T>(table: Table<T, string>, index: string): PromiseLike<T[]> =>
    table.where(index).between(week.start, week.end, true, true).toArray();
  // In one transaction: seven take longer.
  return database.transaction('r', tables, async () => {
    const [asked, answered, observations, received, given, reframes, practices] = await Promise.all([
      within(database.asks, 'asked.date'),
      within(database.asks, 'outcome.date'),
      within(database.observations, 'seen.date'),
      within(database.received, 'when.date'),
      within(database.given, 'when.date'),
      within(database.reframes, 'when.date'),
      within(database.practices, 'start.date'),
    ]);
    const asks = [...asked, ...answered];
    return recordsOfWeek({ asks, observations, received, given, reframes, practices }, week);
  });
}
