import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { on } from '@/tests/support/records';
import { DATABASE_NAME, database } from '@/utils/browser/database/database';
import { dropKeys } from '@/utils/browser/lock/keys';
import { lockNow, turnOnLock, unlock } from '@/utils/browser/lock/lock';
import type { GuestRow, LockRow } from '@/utils/browser/lock/sealed-words';
import { storedStuck } from '@/utils/browser/storage/stuck';
import { keepTyped, storedTyped, typedInto } from '@/utils/browser/storage/typed';
import { startStuck } from '@/utils/core/nudges/stuck-timer';

const PASSPHRASE = 'four words nobody guesses';

// A passphrase takes its time, on a machine that does other things as well.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(async () => {
  fakeBrowser.reset();
  await dropKeys();
  await database.delete();
  await database.open();
});

const localText = async () => JSON.stringify(await fakeBrowser.storage.local.get(null));

function asked<T>(asking: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    asking.onsuccess = () => resolve(asking.result);
    asking.onerror = () => reject(new Error(asking.error?.name));
  });
}

interface Blocked {
  /** The database opens again, with the lock it had. */
  readonly free: () => Promise<void>;
}

/** Puts an older version in the database's place, in a tab that does not let go of it. */
async function block(): Promise<Blocked> {
  const locks: (LockRow | GuestRow)[] = await database.lock.toArray();
  database.close({ disableAutoOpen: false });
  await asked(indexedDB.deleteDatabase(DATABASE_NAME));
  const older = await asked(indexedDB.open(DATABASE_NAME, 10));
  onTestFinished(() => older.close());
  return {
    free: async () => {
      older.close();
      await database.lock.bulkPut(locks);
    },
  };
}

/** What may be in the way of the database. */
const ways = [
  { way: 'an older tab in the way', stop: block },
  {
    way: 'a database that does not open',
    stop: async (): Promise<Blocked> => {
      const locks: (LockRow | GuestRow)[] = await database.lock.toArray();
      database.close({ disableAutoOpen: false });
      const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
        throw new DOMException('The disk is bad.', 'UnknownError');
      });
      onTestFinished(() => opening.mockRestore());
      return {
        free: async () => {
          opening.mockRestore();
          // As a page that is opened anew.
          await database.open();
          await database.lock.bulkPut(locks);
        },
      };
    },
  },
];

describe.each(ways)('kept words, with $way', ({ stop }) => {
  test('are added to while their lock is open, and none is lost', async () => {
    const timer = startStuck(on('2026-11-26'), 15);
    await turnOnLock(PASSPHRASE, 0);
    await keepTyped('one', 'typed before');
    await storedStuck.update(() => ({
      timer: { ...timer, notes: { ...timer.notes, want: 'noted before' } },
    }));
    const { free } = await stop();

    await keepTyped('two', 'typed meanwhile');
    await storedStuck.update(({ timer: now = timer }) => ({
      timer: { ...now, notes: { ...now.notes, tried: 'noted meanwhile' } },
    }));
    expect(await localText()).not.toMatch(/before|meanwhile/);
    expect(await typedInto('one')).toBe('typed before');

    await free();
    expect(await storedTyped.read()).toEqual({ one: 'typed before', two: 'typed meanwhile' });
    expect((await storedStuck.read()).timer?.notes).toMatchObject({
      want: 'noted before',
      tried: 'noted meanwhile',
    });
  });

  test('stay as they are while their lock is locked, and what is typed is on no disk', async () => {
    const timer = startStuck(on('2026-11-26'), 15);
    await turnOnLock(PASSPHRASE, 0);
    await keepTyped('one', 'typed before');
    await storedStuck.update(() => ({
      timer: { ...timer, notes: { ...timer.notes, want: 'noted before' } },
    }));
    await lockNow();
    const { free } = await stop();

    expect(await typedInto('one')).toBe('');
    await keepTyped('two', 'typed meanwhile');
    expect(await typedInto('two')).toBe('typed meanwhile');
    await storedStuck.update(({ timer: now = timer }) => ({ timer: { ...now, minutes: 30 } }));
    expect(await localText()).not.toMatch(/before|meanwhile|unreadable/);

    await free();
    await unlock(PASSPHRASE);
    expect(await storedTyped.read()).toEqual({ one: 'typed before', two: 'typed meanwhile' });
    expect((await storedStuck.read()).timer).toMatchObject({
      minutes: 30,
      notes: { want: 'noted before' },
    });
  });

  test('are on no disk either where nothing was typed under the lock before', async () => {
    await turnOnLock(PASSPHRASE, 0);
    await lockNow();
    const { free } = await stop();
    await keepTyped('one', 'typed meanwhile');
    expect(await localText()).not.toContain('meanwhile');
    await free();
    await unlock(PASSPHRASE);
    expect(await storedTyped.read()).toEqual({ one: 'typed meanwhile' });
  });

  test('are kept as ever where there is no lock', async () => {
    await keepTyped('one', 'typed before');
    const { free } = await stop();
    await keepTyped('two', 'typed meanwhile');
    expect(await fakeBrowser.storage.local.get('typed')).toEqual({
      typed: { one: 'typed before', two: 'typed meanwhile' },
    });
    await free();
    expect(await typedInto('one')).toBe('typed before');
  });
});
