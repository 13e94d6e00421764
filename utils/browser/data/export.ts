import { archivePieces, recordLines } from '@/utils/core/data/archive';
import { type RecordTypes, type TableName, tableNames } from '@/utils/core/data/tables';
import type { AnyRecord } from '@/utils/core/practice/record';
import { database } from '../database/database';
import { requireOpen } from '../lock/lock-state';
import { requireExport } from '../policy/policy';
import { storedExport } from '../storage/last-export';
import { storedSettings } from '../storage/settings';
import { keptState, readSetAside } from './kept-state';

/** So many records are in memory at once, however many there are. */
const BATCH = 2000;

/**
 * Everything, as one JSON document: see `archivePieces`.
 *
 * @throws ExportOff, LockedNow, or the database's error
 */
export async function exportArchive(): Promise<Blob> {
  await requireExport();
  await requireOpen();
  const settings = await storedSettings.read();
  const state = await Promise.all(keptState.map(async (kept) => [kept.name, await kept.read()] as const));
  const lines = await readLines();
  const rest = { settings, state: { ...Object.fromEntries(state), ...(await readSetAside()) } };
  return new Blob(archivePieces(lines, rest), { type: 'application/json' });
}

/** All records as they are at one moment: a single transaction reads them. */
function readLines(): Promise<Record<TableName, Blob[]>> {
  const lines = emptyLists<Blob>();
  return database.transaction('r', tableNames, async () => {
    for (const name of tableNames) {
      let batch: AnyRecord[];
      let last = '';
      do {
        batch = await database.table<AnyRecord, string>(name).where(':id').above(last).limit(BATCH).toArray();
        if (batch.length > 0) lines[name].push(new Blob([recordLines(batch)]));
        last = batch.at(-1)?.id ?? last;
      } while (batch.length === BATCH);
    }
    return lines;
  });
}

/** All records, in order of their ids, for the other kinds of copies. @throws as exportArchive */
export async function readAllRecords(): Promise<{
  readonly [Name in TableName]: readonly RecordTypes[Name][];
}> {
  await requireExport();
  await requireOpen();
  const lists = emptyLists<AnyRecord>();
  return database.transaction('r', tableNames, async () => {
    for (const name of tableNames)
      lists[name] = await database.table<AnyRecord, string>(name).orderBy(':id').toArray();
    // Safe: each list was read from the table of its name.
    return lists as unknown as { [Name in TableName]: RecordTypes[Name][] };
  });
}

/** Remembers that everything was exported just now, which rests the reminder. */
export async function noteExport(): Promise<void> {
  await storedExport.update(() => ({ exportedAt: Date.now() }));
}

function emptyLists<T>(): Record<TableName, T[]> {
  return Object.fromEntries(tableNames.map((name) => [name, [] as T[]])) as Record<TableName, T[]>;
}
