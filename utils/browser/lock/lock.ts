import { type TableName, tableNames } from '@/utils/core/data/tables';
import { wordPaths } from '@/utils/core/lock/words';
import { LOCK_CHANNEL } from '@/utils/core/lock-channel';
import type { AnyRecord } from '@/utils/core/practice/record';
import { database, lockOf } from '../database/database';
import { stampNow } from '../moment';
import { leftOpen } from '../storage/in-words';
import { storedSettings } from '../storage/settings';
import { storedStuck } from '../storage/stuck';
import { joinTyped, storedTyped } from '../storage/typed';
import { dropKeys, fetchGuestKeys, holdKeys, type Keys, readyGuest } from './keys';
import { mergeTwins } from './merge-twins';
import { LOCK, type LockRow } from './sealed-words';
import { type MaySealed, openersOf } from './sealing';
import { closeVault, makeKeys, openVault } from './vault';

/** So many records are in memory at once. */
const BATCH = 2000;

const withWordsIn = tableNames.filter((name) => wordPaths[name].length > 0);

/**
 * Turns the lock on: every word there is is sealed, all of them or none.
 *
 * @throws Error of the database when it cannot be written; then there is no lock
 */
export async function turnOnLock(passphrase: string, idleMinutes: number): Promise<void> {
  const { keys, publicKey } = await makeKeys();
  const vault = await closeVault(keys, passphrase);
  // The background writes too: it has the key before there is a lock.
  await holdKeys(keys);
  await readyGuest(keys.lock, publicKey);
  try {
    await database.transaction('rw', [...withWordsIn, LOCK], async () => {
      if (await lockOf(database)) throw new Error('there is a lock already');
      await database.lock.put({ id: LOCK, lock: keys.lock, vault, publicKey, idleMinutes });
      await writeAllAnew();
    });
  } catch (error) {
    await dropKeys();
    throw error;
  }
  await writeDraftsAnew();
  tellPages();
}

/** Opens the lock until it is locked or the browser closes. @returns whether it was the passphrase */
export async function unlock(passphrase: string): Promise<boolean> {
  const found = await keysFor(passphrase);
  if (found === undefined) return false;
  await holdKeys(found.keys);
  await adoptGuests(found.row);
  await joinTyped();
  tellPages();
  return true;
}

/** Locks it at once, everywhere. */
export async function lockNow(): Promise<void> {
  await dropKeys();
  tellPages();
}

/** @returns whether `before` was the passphrase */
export async function changePassphrase(before: string, after: string): Promise<boolean> {
  const found = await keysFor(before);
  if (found === undefined) return false;
  const vault = await closeVault(found.keys, after);
  await changeRow(found.row.lock, (row) => ({ ...row, vault }));
  return true;
}

/** @param minutes 0 for never */
export async function setIdleMinutes(minutes: number): Promise<void> {
  const row = await lockOf(database);
  if (row) await changeRow(row.lock, (now) => ({ ...now, idleMinutes: minutes }));
}

/**
 * Turns the lock off: every word lies open again. One that was changed from outside, so that no key opens it, is
 * left as it is.
 *
 * @returns whether it was the passphrase
 */
export async function turnOffLock(passphrase: string): Promise<boolean> {
  const found = await keysFor(passphrase);
  if (found === undefined) return false;
  await holdKeys(found.keys);
  // Drafts first: whoever dies here has them open for a while, and no key is lost before its words are out.
  await joinTyped();
  await leftOpen(writeDraftsAnew);
  let isOff = false;
  while (!isOff) {
    await adoptGuests(found.row);
    isOff = await database.transaction('rw', [...withWordsIn, LOCK], async () => {
      // Something was written while locked just now: its key has to be fetched first.
      if ((await database.lock.count()) > 1) return false;
      await database.lock.clear();
      await writeAllAnew();
      return true;
    });
  }
  await dropKeys();
  tellPages();
  return true;
}

async function keysFor(
  passphrase: string,
): Promise<{ readonly row: LockRow; readonly keys: Keys } | undefined> {
  const row = await lockOf(database);
  const keys = row && (await openVault(row.lock, row.vault, passphrase));
  return row && keys && { row, keys };
}

async function changeRow(lock: string, change: (row: LockRow) => LockRow): Promise<void> {
  await database.transaction('rw', database.lock, async () => {
    const row = await lockOf(database);
    // Another window turned it off, and perhaps a new one on.
    if (row?.lock !== lock) throw new Error('this lock is gone');
    await database.lock.put(change(row));
  });
}

/** Within a transaction: writes every record as the lock that is there now wants it. */
async function writeAllAnew(): Promise<void> {
  for (const name of withWordsIn) {
    let last = '';
    let batch: (AnyRecord & MaySealed)[];
    do {
      batch = await recordsOf(name).where(':id').above(last).limit(BATCH).toArray();
      await recordsOf(name).bulkPut(batch.filter(({ sealed }) => sealed === undefined));
      last = batch.at(-1)?.id ?? last;
    } while (batch.length === BATCH);
  }
}

/** What was typed and not saved yet, too, and the notes of a running timer. */
async function writeDraftsAnew(): Promise<void> {
  await storedTyped.update((typed) => typed);
  await storedStuck.update((stuck) => stuck);
}

/** What was written while locked comes under the key of the lock, and joins what it belongs to. */
async function adoptGuests({ publicKey }: LockRow): Promise<void> {
  const noted = (await database.lock.toCollection().primaryKeys()).filter((id) => id !== LOCK);
  if (noted.length === 0) return;
  // Locked still, for want of their keys: so their openers are seen.
  const rows = await Promise.all(noted.map(readNoted));
  const openers = new Set(rows.flatMap((row) => (row ? openersOf(row) : [])));
  await fetchGuestKeys([...openers], publicKey);
  const now = stampNow(await storedSettings.read());
  await database.transaction('rw', [...withWordsIn, LOCK], async () => {
    const people = new Set<string>();
    for (const id of noted) {
      const [table = '', record = ''] = id.split('/');
      const row = await readNoted(id);
      // Written again meanwhile: its key is fetched the next time.
      if (row && openersOf(row).some((opener) => !openers.has(opener))) continue;
      await database.lock.delete(id);
      // Opened, it is sealed anew as a whole; what somebody changed from outside stays as it is.
      if (row && row.sealed === undefined) await database.table<AnyRecord, string>(table).put(row);
      if (table === 'people') people.add(record);
    }
    await mergeTwins(people, now);
  });
}

function readNoted(id: string): Promise<(AnyRecord & MaySealed) | undefined> {
  const [table = '', record = ''] = id.split('/');
  return database.table<AnyRecord & MaySealed, string>(table).get(record);
}

function recordsOf(name: TableName) {
  return database.table<AnyRecord & MaySealed, string>(name);
}

/** Every open page begins anew: none keeps words on the screen, or in its memory. */
function tellPages(): void {
  const channel = new BroadcastChannel(LOCK_CHANNEL);
  channel.postMessage('changed');
  channel.close();
}
