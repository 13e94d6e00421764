import { removed, restored } from '@/utils/core/practice/change';
import type { AnyRecord, Stamp } from '@/utils/core/practice/record';
import { stampNow } from '../moment';
import { storedSettings } from '../storage/settings';
import { database, type TableName } from './database';
import { type Changes, refreshBackground, write } from './write';

/** What to write, or `undefined` when what it is about is gone. */
export type Decision = Changes | undefined;

/** Takes a step back: what it wrote is as it was before, and what it added is gone. */
export type Undo = () => Promise<void>;

interface Written {
  readonly table: TableName;
  readonly before: AnyRecord | undefined;
  readonly after: AnyRecord;
}

/**
 * Decides what to write from the records as they are now and writes it, as one step: two windows that act on one
 * record come one after the other, and neither works on an old copy.
 *
 * @param tables every table that is read or written
 * @param decide awaits nothing but the database
 * @returns the way back; `undefined` when nothing was written because what it is about is gone
 */
export async function saveUndoable(
  tables: readonly TableName[],
  decide: () => Decision | Promise<Decision>,
): Promise<Undo | undefined> {
  const written = await database.transaction('rw', [...tables], async () => {
    const changes = await decide();
    if (changes === undefined) return undefined;
    const pairs = await Promise.all(tables.map((table) => pairsOf(table, changes[table] ?? [])));
    await write(changes);
    return pairs.flat();
  });
  if (written === undefined) return undefined;
  refreshBackground();
  return () => takeBack(written);
}

async function pairsOf(table: TableName, records: readonly AnyRecord[]): Promise<Written[]> {
  const ids = records.map(({ id }) => id);
  const before = await database.table<AnyRecord, string>(table).bulkGet(ids);
  return records.map((after, place) => ({ table, before: before[place], after }));
}

async function takeBack(written: readonly Written[]): Promise<void> {
  const now = stampNow(await storedSettings.read());
  await database.transaction('rw', [...new Set(written.map(({ table }) => table))], async () => {
    await Promise.all(written.map((step) => takeBackOne(step, now)));
  });
  refreshBackground();
}

async function takeBackOne({ table, before, after }: Written, now: Stamp): Promise<void> {
  const records = database.table<AnyRecord, string>(table);
  const current = await records.get(after.id);
  // Somebody changed it since, in another window: that is newer than what is taken back.
  if (current?.updatedAt !== after.updatedAt) return;
  await records.put(before === undefined ? removed(current, now) : restored(before, current, now));
}
