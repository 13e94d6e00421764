import { send } from '../messages/send';
import { database, type RecordTypes, type TableName } from './database';

/** Records to write, by table. Each carries its id; one that is there already is replaced. */
export type Changes = { readonly [Name in TableName]?: readonly RecordTypes[Name][] };

/**
 * Writes records of any number of tables as one step: all of them, or none when anything goes wrong.
 * Removing is writing a tombstone, so nothing here deletes.
 */
export async function write(changes: Changes): Promise<void> {
  const names = Object.keys(changes) as TableName[]; // `Changes` has no other keys.
  await database.transaction('rw', names, async () => {
    await Promise.all(names.map((name) => putAll(name, changes[name] ?? [])));
  });
}

/** The same from a page of ours, which then has the background bring badge and plan up to date. */
export async function save(changes: Changes): Promise<void> {
  await write(changes);
  refreshBackground();
}

/**
 * Has the background bring badge and plan up to date. Nobody waits for it: the record is safe by now, and a
 * worker that is being updated will read it when it starts.
 */
export function refreshBackground(): void {
  void send('plan.refresh').catch(() => undefined);
}

function putAll<Name extends TableName>(name: Name, records: readonly RecordTypes[Name][]): Promise<unknown> {
  // Dexie's generic tables do not pair a name with its record type by themselves.
  return database.table<RecordTypes[Name], string>(name).bulkPut([...records]);
}
