import { database, lockOf } from '../database/database';
import { LockedNow } from '../database/problem';
import { isLockedOut } from './keys';

/** There is no lock, or there is one and it is open or locked. */
export type LockState = 'off' | 'open' | 'locked';

/** How it stands with the lock, and after how many idle minutes it locks by itself. */
export interface LockNow {
  readonly state: LockState;
  readonly idleMinutes: number;
}

/** @throws Error of the database when it cannot be read */
export async function readLockNow(): Promise<LockNow> {
  const row = await lockOf(database);
  if (row === undefined) return { state: 'off', idleMinutes: 0 };
  const state = isLockedOut(row) ? 'locked' : 'open';
  return { state, idleMinutes: row.idleMinutes };
}

/** Refuses what would take the words out, or bring others in beside them, while nobody can read them. @throws LockedNow */
export async function requireOpen(): Promise<void> {
  if ((await readLockNow()).state === 'locked') throw new LockedNow();
}
