import type { DBCore, DBCoreTable, DBCoreTransaction, Middleware } from 'dexie';
import { browser } from 'wxt/browser';
import { inTurn } from '../storage/in-turn';

/** Says, in memory and where it can on the disk, that a write ended on a full disk and nothing was done about it yet. */
const KEY = 'disk-was-full';
const ROOM = 'askwell-room';

let isFullNow = false;

/** Whether the last write of this context ended on a full disk: what fails until the next one does so for that. */
export const isDiskFull = (): boolean => isFullNow;

/** Whether an error means a full disk. Chromium says so in its message alone where the disk itself refused. */
export function meansFull({ name, message }: { readonly name: string; readonly message: string }): boolean {
  return name === 'QuotaExceededError' || /quota|NO_SPACE/i.test(message);
}

/** Calls back when the browser ends a write because the disk is full. */
export function noticingFull(onFull: () => void): Middleware<DBCore> {
  // Dexie's core is the browser's own.
  const ownOf = (transaction: DBCoreTransaction) => transaction as unknown as IDBTransaction;

  function look({ error }: IDBTransaction): void {
    if (isFullNow || error === null || !meansFull(error)) return;
    isFullNow = true;
    onFull();
  }

  function transaction(core: DBCore, ...[tables, mode, options]: Parameters<DBCore['transaction']>) {
    const made = core.transaction(tables, mode, options);
    if (mode !== 'readwrite') return made;
    const own = ownOf(made);
    own.addEventListener('abort', () => look(own));
    own.addEventListener('complete', () => {
      isFullNow = false;
    });
    return made;
  }

  function table(core: DBCore, name: string): DBCoreTable {
    const made = core.table(name);
    return {
      ...made,
      mutate: (request) =>
        made.mutate(request).then((done) => {
          // Those who write hear of it before the transaction does.
          if (done.numFailures > 0) look(ownOf(request.trans));
          return done;
        }),
    };
  }

  return {
    stack: 'dbcore',
    name: 'noticing-full',
    create: (core) => ({
      ...core,
      transaction: (...request) => transaction(core, ...request),
      table: (name) => table(core, name),
    }),
  };
}

/** Notes that the disk is full. Never throws. */
export async function noteFull(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  await Promise.allSettled(areas().map((area) => area.set({ [KEY]: true })));
}

/**
 * Chromium keeps databases in a log to which it goes on appending where a full disk cut a record off. The next time
 * it starts it cannot read past the cut, and drops every database there is (seen with Chromium 156). So once there
 * is space again the log is filled until the browser begins another, and no cut is left: it begins one after 4 MB.
 * Never throws; tried again on the next wake where there is no space yet.
 */
export async function leaveFullLog(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  try {
    const found = await Promise.all(areas().map((area) => area.get(KEY)));
    if (!found.some((kept) => KEY in kept)) return;
    await inTurn(KEY, fillLog);
    await Promise.all(areas().map((area) => area.remove(KEY)));
  } catch {
    // Full still.
  }
}

const areas = () => [browser.storage.session, browser.storage.local];

/** Writes 6 MB that do not compress into a database of their own, and takes it away: all share one log. */
async function fillLog(): Promise<void> {
  const room = await opened(ROOM);
  try {
    for (let n = 0; n < 12; n += 1) await fillOnce(room);
  } finally {
    room.close();
    indexedDB.deleteDatabase(ROOM);
  }
}

function opened(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => void opening.result.createObjectStore('room');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(new Error(opening.error?.name));
  });
}

/** Half a megabyte. Values above 64 kB would go into files of their own. */
function fillOnce(room: IDBDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    const filling = room.transaction('room', 'readwrite');
    const store = filling.objectStore('room');
    for (let n = 0; n < 10; n += 1) store.put(crypto.getRandomValues(new Uint8Array(50_000)), n);
    filling.oncomplete = () => resolve();
    filling.onabort = () => reject(new Error(filling.error?.name));
  });
}
