import type { LockRow } from '../lock/sealed-words';
import { database, lockOf } from './database';

/** An older tab keeps the database shut: for as long as that lasts, nothing is known of a lock. */
const blocked = new Promise<undefined>((resolve) => {
  database.on('blocked', () => resolve(undefined));
});

/** The lock, if there is one. Where the browser opens no database there is none. */
export function knownLock(): Promise<LockRow | undefined> {
  return Promise.race([lockOf(database).catch(() => undefined), blocked]);
}
