import { browser } from 'wxt/browser';
import { IDLE_SECONDS, type IdleState } from '../idle';
import { lockNow } from './lock';
import { readLockNow } from './lock-state';

/** The alarm that looks whether somebody is still away. */
export const LOCK_ALARM = 'lock';

const MINUTE = 60_000;

/** Since when nobody has been there: in memory, as the keys are. */
const AWAY_KEY = 'away-since';

/**
 * Locks at once when the computer is locked, and after the minutes that were chosen when nobody is there. A computer
 * that slept meanwhile runs no alarm: then it is seen when somebody returns. Never throws.
 */
export async function lockOnIdle(state: IdleState): Promise<void> {
  try {
    const lock = await readLockNow();
    if (lock.state !== 'open') return;
    const length = lock.idleMinutes * MINUTE;
    if (state === 'locked') await end();
    else if (length > 0) await (state === 'idle' ? left(length) : returned(length));
  } catch {
    // A database that cannot be read shows no words either.
  }
}

/** The alarm: locks, unless somebody has returned since it was set. */
export async function lockIfIdle(): Promise<void> {
  if ((await awaySince()) !== undefined) await end();
}

async function left(length: number): Promise<void> {
  const since = Date.now() - IDLE_SECONDS * 1000;
  await browser.storage.session.set({ [AWAY_KEY]: since });
  await browser.alarms.create(LOCK_ALARM, { when: since + length });
}

async function returned(length: number): Promise<void> {
  const since = await awaySince();
  await (since !== undefined && Date.now() - since >= length ? end() : forget());
}

async function awaySince(): Promise<number | undefined> {
  const { [AWAY_KEY]: since } = await browser.storage.session.get(AWAY_KEY);
  return typeof since === 'number' ? since : undefined;
}

async function end(): Promise<void> {
  await forget();
  await lockNow();
}

async function forget(): Promise<void> {
  await browser.alarms.clear(LOCK_ALARM);
  await browser.storage.session.remove(AWAY_KEY);
}
