import Dexie, { type Table } from 'dexie';
import type { RecordTypes, TableName } from '@/utils/core/data/tables';
import { type AskPack, packOf, stalePacks } from './ask-packs';
import { refusingNewer } from './refusing-newer';

export type { RecordTypes, TableName };

/** The name under which the browser keeps the database. */
export const DATABASE_NAME = 'askwell';

type Tables = { [Name in TableName]: Table<RecordTypes[Name], string> };
export type Database = Dexie & Tables & { readonly askPacks: Table<AskPack, string> };

/**
 * The records of the user, for extension pages and the background; content scripts never load this file.
 * Indexes serve the lists: by civil date, by state and by what a record belongs to.
 */
export function openDatabase(name = DATABASE_NAME): Database {
  // `stores` below declares exactly these tables.
  const database = new Dexie(name, { indexedDB: refusingNewer() }) as Database;
  database.version(1).stores({
    asks: 'id, state, createdAt, asked.date, personId, rung, channel, outcome.result, outcome.date, planItemId, deletedAt',
    people: 'id, alias',
    areas: 'id, order',
    planItems: 'id, areaId, state',
    scripts: 'id, practice.due',
    practices: 'id, scriptId, start.date',
    observations: 'id, seen.date',
    received: 'id, when.date',
    given: 'id, when.date',
    reframes: 'id, when.date',
    ladders: 'id, version',
    goals: 'id, measure, fromWeek',
    pauses: 'id, from',
  });
  // The background reads on every wake: what is open, and what is recent, without going through ten years.
  database.version(2).stores({
    asks: 'id, state, createdAt, asked.date, personId, rung, channel, outcome.result, outcome.date, planItemId, deletedAt',
    planItems: 'id, areaId, state, updatedAt',
    scripts: 'id, practice.due, askId',
  });
  // A cache of the asks, not a kind of record: it is in no export. Every ask there is begins in a stale pack.
  database
    .version(3)
    .stores({ askPacks: 'id' })
    .upgrade(async (transaction) => {
      const ids = (await transaction.table('asks').toCollection().primaryKeys()) as string[]; // See `stores`.
      await transaction.table('askPacks').bulkPut(Array.from(new Set(ids.map(packOf)), (id) => ({ id })));
    });
  // The list of scripts reads the ones changed last, not all of them.
  database.version(4).stores({ scripts: 'id, practice.due, askId, updatedAt' });
  database.use(stalePacks);
  return database;
}

/** The one database of this context. It opens by itself on first use. */
export const database = openDatabase();
