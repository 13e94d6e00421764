import type { LockRow } from '../lock/sealed-words';
import { onBlocked } from './blocked';
import { database, lockOf } from './database';

/**
 * The lock, if there is one; `unknown` where the browser opens no database, and while an older tab keeps it shut:
 * then what was kept under a lock is all that tells of it.
 */
export async function knownLock(): Promise<LockRow | 'unknown' | undefined> {
  let end = () => {};
  const blocked = new Promise<'unknown'>((resolve) => {
    end = onBlocked(() => resolve('unknown'));
  });
  try {
    return await Promise.race([lockOf(database).catch(() => 'unknown' as const), blocked]);
  } finally {
    end();
  }
}
