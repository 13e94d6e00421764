import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import * as known from '@/utils/browser/database/known-lock';
import { lockNow, turnOnLock } from '@/utils/browser/lock/lock';
import { keepTyped, typedInto } from '@/utils/browser/storage/typed';

// A passphrase takes its time, on a machine that does other things as well.
vi.setConfig({ testTimeout: 60_000 });
afterEach(() => vi.restoreAllMocks());

test('each keystroke reads once whether there is a lock', async () => {
  const reads = vi.spyOn(known, 'knownLock');
  const readsOf = async (text: string) => {
    reads.mockClear();
    await keepTyped('log', text);
    return reads.mock.calls.length;
  };

  expect(await readsOf('without a lock')).toBe(1);
  await turnOnLock('four words nobody guesses', 0);
  expect(await readsOf('open')).toBe(1);
  expect(await typedInto('log')).toBe('open');
  await lockNow();
  expect(await readsOf('locked')).toBe(1);
  expect(await typedInto('log')).toBe('locked');
});
