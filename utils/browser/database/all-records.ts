import type { Ms } from '@/utils/core/practice/record';
import { type Database, database } from './database';

/** `updatedAt` of the newest record there is. Ids are UUIDv7: the last of a table is its newest, without an index. */
export async function newestUpdate(): Promise<Ms> {
  const last = await Promise.all(tables(database).map((table) => table.toCollection().last()));
  return last.reduce((newest, record) => Math.max(newest, record?.updatedAt ?? 0), 0);
}

/** How many records there are, traces of removed ones included. */
export async function countRecords(): Promise<number> {
  const counts = await Promise.all(tables(database).map((table) => table.count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

function tables(from: Database) {
  const { asks, people, areas, planItems, scripts, practices, observations } = from;
  const { received, given, reframes, ladders, goals, pauses } = from;
  const kept = [asks, people, areas, planItems, scripts, practices, observations] as const;
  return [...kept, received, given, reframes, ladders, goals, pauses] as const;
}
