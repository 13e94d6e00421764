import type { LockRow } from '../lock/sealed-words';
import { onBlocked } from './blocked';
import { database, lockOf } from './database';

/**
 * The lock, if there is one. Where the browser opens no database there is none; while an older tab keeps it shut,
 * nothing is known of one.
 */
export async function knownLock(): Promise<LockRow | undefined> {
  let end = () => {};
  const blocked = new Promise<undefined>((resolve) => {
    end = onBlocked(() => resolve(undefined));
  });
  try {
    return await Promise.race([lockOf(database).catch(() => undefined), blocked]);
  } finally {
    end();
  }
}
