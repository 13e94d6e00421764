import Dexie, { type Table } from 'dexie';
import type { RecordTypes, TableName } from '@/utils/core/data/tables';
import { followHeld, readHeld, readyGuest } from '../lock/keys';
import { type GuestRow, LOCK, type LockRow, sealedWords } from '../lock/sealed-words';
import { noteBeginning } from './beginning';
import { noteFull, noticingFull } from './full-disk';
import { refusingNewer } from './refusing-newer';
import { type AskPack, packOf, stalePacks } from './stale-packs';

export type { RecordTypes, TableName };

/** The name under which the browser keeps the database. */
export const DATABASE_NAME = 'askwell';

type Tables = { [Name in TableName]: Table<RecordTypes[Name], string> };
export type Database = Dexie &
  Tables & { readonly askPacks: Table<AskPack, string>; readonly lock: Table<LockRow | GuestRow, string> };

/**
 * The records of the user, for extension pages and the background; content scripts never load this file.
 * Indexes serve the lists: by civil date, by state and by what a record belongs to.
 */
export function openDatabase(name = DATABASE_NAME): Database {
  // `stores` below declares exactly these tables.
  // Dexie's cache copies whatever a live query reads, record by record, which takes longer than reading it.
  const database = new Dexie(name, { indexedDB: refusingNewer(), cache: 'disabled' }) as Database;
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
  // The passphrase lock, while there is one: no kind of record either.
  database.version(5).stores({ lock: 'id' });
  database.use(stalePacks);
  database.on('populate', ({ on }) => {
    on('complete', () => void noteBeginning());
  });
  database.use(sealedWords);
  // Firefox takes no write any more through a connection that met a full disk: the next one opens another.
  database.use(
    noticingFull(() => {
      database.close({ disableAutoOpen: false });
      void noteFull();
    }),
  );
  // Nobody reads or writes before it is known whether words can be opened.
  database.on('ready', (opened) => readLock(opened as Database), true);
  return database;
}

/** Dexie lets nobody else at a database that is opening: what is read goes through what it hands over. */
async function readLock(opening: Database): Promise<void> {
  // Locked elsewhere: what is written from then on is sealed with another key.
  followHeld(() => {
    if (database.isOpen()) void readyGuestOf(database).catch(() => undefined);
  });
  const [row] = await Promise.all([lockOf(opening), readHeld().catch(() => undefined)]);
  if (row) await readyGuest(row.lock, row.publicKey);
}

async function readyGuestOf(from: Database): Promise<void> {
  const row = await lockOf(from);
  if (row) await readyGuest(row.lock, row.publicKey);
}

/** The lock, if there is one. */
export async function lockOf(from: Database): Promise<LockRow | undefined> {
  return (await from.lock.get(LOCK)) as LockRow | undefined; // Under this key there is nothing else.
}

/** The one database of this context. It opens by itself on first use. */
export const database = openDatabase();
