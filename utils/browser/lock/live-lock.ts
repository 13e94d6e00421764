import type { Accessor } from 'solid-js';
import { createLive, type Live, ready } from '../database/live';
import { type LockNow, readLockNow } from './lock-state';

/** How it stands with the lock, as a signal. A page begins anew when that changes, so it tells of one state. */
export function createLock(): Accessor<Live<LockNow>> {
  return createLive(() => true, readLockNow);
}

/** Whether the words are locked; `undefined` until it is known. Where nothing can be read, nothing is locked. */
export function isLocked(lock: Live<LockNow>): boolean | undefined {
  if (lock.state === 'problem') return false;
  const known = ready(lock);
  return known && known.state === 'locked';
}
