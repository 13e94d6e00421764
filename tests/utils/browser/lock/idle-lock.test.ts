import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '@/utils/browser/database/database';
import type { IdleState } from '@/utils/browser/idle';
import { LOCK_ALARM, lockIfIdle, lockOnIdle } from '@/utils/browser/lock/idle-lock';
import { dropKeys } from '@/utils/browser/lock/keys';
import { turnOnLock } from '@/utils/browser/lock/lock';
import { readLockNow } from '@/utils/browser/lock/lock-state';

// A passphrase takes its time, on a machine that does other things as well.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const START = Date.parse('2026-11-26T09:00:00Z');
const MINUTE = 60_000;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: START });
  await dropKeys();
  await database.delete();
  await database.open();
  await turnOnLock('four words nobody guesses', 15);
});
afterEach(() => vi.useRealTimers());

const alarm = async () => (await fakeBrowser.alarms.get(LOCK_ALARM))?.scheduledTime;
const state = async () => (await readLockNow()).state;

async function tell(idle: IdleState, minutes: number): Promise<void> {
  vi.setSystemTime(START + minutes * MINUTE);
  await lockOnIdle(idle);
}

describe('an idle lock', () => {
  test('locks once nobody has been there for so long', async () => {
    await tell('idle', 10);
    // The browser tells of it a minute late.
    expect(await alarm()).toBe(START + 24 * MINUTE);
    expect(await state()).toBe('open');
    await lockIfIdle();
    expect(await state()).toBe('locked');
  });

  test('stays open for somebody who returns in time', async () => {
    await tell('idle', 10);
    await tell('active', 20);
    expect(await alarm()).toBeUndefined();
    await lockIfIdle();
    expect(await state()).toBe('open');
  });

  test('locks before somebody who returns to a computer that slept', async () => {
    await tell('idle', 10);
    await tell('active', 200);
    expect(await state()).toBe('locked');
  });

  test('locks with the computer', async () => {
    await tell('locked', 1);
    expect(await state()).toBe('locked');
  });
});
