import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { DATABASE_NAME, database } from '@/utils/browser/database/database';
import { knownLock } from '@/utils/browser/database/known-lock';
import { LOCK } from '@/utils/browser/lock/sealed-words';

const row = {
  id: LOCK,
  lock: 'one',
  vault: { salt: '', iterations: 1, iv: '', box: '' },
  publicKey: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=',
  idleMinutes: 5,
} as const;

/** Opens the database as it is, and closes it for nobody. */
function olderTab(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE_NAME, 10);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(new Error(opening.error?.name));
  });
}

test('nothing is known of a lock while an older tab is in the way, and all of it afterwards', async () => {
  const tab = await olderTab();
  const before = knownLock();
  expect(await before).toBe('unknown');
  tab.close();
  await database.lock.put(row);
  expect(await knownLock()).toEqual(row);
});
