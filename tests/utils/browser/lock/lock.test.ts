import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answered, askWith, on } from '@/tests/support/records';
import { exportArchive } from '@/utils/browser/data/export';
import { previewImport, takeIn } from '@/utils/browser/data/import';
import { database } from '@/utils/browser/database/database';
import { dropKeys } from '@/utils/browser/lock/keys';
import { changePassphrase, lockNow, turnOffLock, turnOnLock, unlock } from '@/utils/browser/lock/lock';
import { readLockNow } from '@/utils/browser/lock/lock-state';
import { storedStuck } from '@/utils/browser/storage/stuck';
import { keepTyped, storedTyped, typedInto } from '@/utils/browser/storage/typed';
import { tableNames } from '@/utils/core/data/tables';
import { HIDDEN, mapWords, wordPaths } from '@/utils/core/lock/words';
import { startStuck } from '@/utils/core/nudges/stuck-timer';

const PASSPHRASE = 'four words nobody guesses';
const everyKind = readFileSync('tests/fixtures/archives/v1.json', 'utf8');

// A passphrase takes its time, on a machine that does other things as well.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(async () => {
  fakeBrowser.reset();
  await dropKeys();
  await database.delete();
  await database.open();
});

async function takeInEveryKind(): Promise<void> {
  const preview = await previewImport({ file: new Blob([everyKind]) }, () => undefined);
  await takeIn(preview, true, () => undefined);
}

const exported = async () => (await exportArchive()).text();

/** What lies in the database, past everything of ours. */
function rowsThere(): Promise<Record<string, Record<string, unknown>[]>> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('askwell');
    opening.onerror = () => reject(new Error('it does not open'));
    opening.onsuccess = () => {
      const names = [...opening.result.objectStoreNames];
      const reading = opening.result.transaction(names, 'readonly');
      const all: Record<string, Record<string, unknown>[]> = {};
      for (const name of names) {
        const asked = reading.objectStore(name).getAll();
        asked.onsuccess = () => {
          all[name] = asked.result as Record<string, unknown>[];
        };
      }
      reading.oncomplete = () => {
        opening.result.close();
        resolve(all);
      };
    };
  });
}

function putThere(table: string, row: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('askwell');
    opening.onsuccess = () => {
      const writing = opening.result.transaction([table], 'readwrite');
      writing.objectStore(table).put(row);
      writing.onabort = () => reject(new Error('it is not taken'));
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

/** Every word of every record. */
async function wordsHere(): Promise<string[]> {
  const words: string[] = [];
  for (const table of tableNames)
    for (const row of await database.table<object, string>(table).toArray())
      mapWords(row, wordPaths[table], (word) => {
        words.push(word);
        return word;
      });
  return words;
}

describe('a lock', () => {
  test('leaves no word readable where anything is kept, and opens all of them again', async () => {
    await takeInEveryKind();
    const before = await rowsThere();
    const words = await wordsHere();
    expect(words.length).toBeGreaterThan(40);
    await keepTyped('log', '{"what":"An unfinished sentence"}');
    const timer = startStuck(on('2026-11-26'), 15);
    await storedStuck.update(() => ({
      timer: { ...timer, notes: { ...timer.notes, want: 'Sort this out' } },
    }));
    const copy = await exported();

    await turnOnLock(PASSPHRASE, 15);
    const kept = JSON.stringify([await rowsThere(), await fakeBrowser.storage.local.get(null)]);
    const isThere = (word: string) =>
      kept.includes(JSON.stringify(word)) || (word.length > 9 && kept.includes(word));
    expect([...words, 'unfinished', 'Sort this out'].filter(isThere)).toEqual([]);
    expect(await exported()).toBe(copy);

    await lockNow();
    expect(new Set(await wordsHere())).toEqual(new Set([HIDDEN]));
    expect((await storedStuck.read()).timer).toMatchObject({
      minutes: 15,
      notes: { want: HIDDEN, tried: '' },
    });
    await expect(exportArchive()).rejects.toThrow('locked');
    expect(await unlock('four words somebody guesses')).toBe(false);
    expect(await readLockNow()).toEqual({ state: 'locked', idleMinutes: 15 });

    expect(await unlock(PASSPHRASE)).toBe(true);
    expect(await readLockNow()).toEqual({ state: 'open', idleMinutes: 15 });
    expect(await exported()).toBe(copy);
    expect(await turnOffLock(PASSPHRASE)).toBe(true);
    expect(await exported()).toBe(copy);
    const after = await rowsThere();
    expect(after.lock).toEqual([]);
    for (const name of tableNames) expect(after[name]).toEqual(before[name]);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).toContain('unfinished');
    expect(await fakeBrowser.storage.session.get('lock')).toEqual({});
  });

  test('takes what is written while locked, and has it when it is opened', async () => {
    const old = answered('2026-11-20', 'yes', { what: 'An old ask', note: 'Its note' });
    await database.asks.put(old);
    await turnOnLock(PASSPHRASE, 0);
    await lockNow();

    const added = askWith({ what: 'Asked in a hurry' });
    await database.asks.put(added);
    await database.asks.update(added.id, { note: 'and a second thought' });
    await database.asks
      .where('id')
      .equals(old.id)
      .modify((ask) => {
        ask.rung = 7;
        if (ask.outcome) ask.outcome = { ...ask.outcome, learned: 'It was quick' };
        delete ask.note;
      });
    expect(JSON.stringify(await rowsThere())).not.toMatch(/hurry|second thought|quick|old ask|Its note/);
    expect(await database.asks.get(added.id)).toMatchObject({ what: HIDDEN, note: HIDDEN });

    // As after the browser was closed: nothing of the key that sealed it is left.
    database.close();
    await database.open();
    await unlock(PASSPHRASE);
    const changed = { ...old, rung: 7, outcome: { ...old.outcome, learned: 'It was quick' } };
    const { note: _, ...withoutNote } = changed;
    expect(await database.asks.get(old.id)).toEqual(withoutNote);
    expect(await database.asks.get(added.id)).toEqual({ ...added, note: 'and a second thought' });
    const { lock, asks } = await rowsThere();
    expect(lock).toHaveLength(1);
    expect(JSON.stringify(asks)).not.toContain('opener');
  });

  test('keeps what is typed while locked out of the storage, and joins it when it is opened', async () => {
    await turnOnLock(PASSPHRASE, 0);
    await keepTyped('log', 'typed while open');
    await lockNow();
    expect(await typedInto('log')).toBe('');
    await keepTyped('log', 'typed while locked');
    await keepTyped('other', 'another one');
    expect(await typedInto('log')).toBe('typed while locked');
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toMatch(/typed while|another/);
    await unlock(PASSPHRASE);
    expect(await storedTyped.read()).toEqual({ log: 'typed while open', other: 'another one' });
  });

  test('has another passphrase once it is changed, for what was sealed before as well', async () => {
    const ask = askWith({ what: 'Something' });
    await database.asks.put(ask);
    await turnOnLock(PASSPHRASE, 0);
    expect(await changePassphrase('not the passphrase', 'x')).toBe(false);
    expect(await changePassphrase(PASSPHRASE, 'a new one altogether')).toBe(true);
    await lockNow();
    expect(await unlock(PASSPHRASE)).toBe(false);
    expect(await unlock('a new one altogether')).toBe(true);
    expect(await database.asks.get(ask.id)).toEqual(ask);
    expect(await turnOffLock(PASSPHRASE)).toBe(false);
  });

  test('does not open words that were moved or changed', async () => {
    const [one, two] = [askWith({ what: 'One' }), askWith({ what: 'Two' })];
    await database.asks.bulkPut([one, two]);
    await turnOnLock(PASSPHRASE, 0);
    const [first, second] = (await rowsThere()).asks ?? [];
    const sealed = first?.sealed as { lock: string; boxes: { box: string }[] };
    const [{ box }] = sealed.boxes as [{ box: string }];
    const changed = box.slice(0, 50) + (box[50] === 'A' ? 'B' : 'A') + box.slice(51);
    await putThere('asks', { ...second, sealed });
    await putThere('asks', { ...first, sealed: { ...sealed, boxes: [{ box: changed }] } });
    expect((await database.asks.toArray()).map(({ what }) => what)).toEqual([HIDDEN, HIDDEN]);
    // Everything else still can be had without the lock.
    expect(await turnOffLock(PASSPHRASE)).toBe(true);
  });

  test('loses no words to somebody who writes what was read under another lock', async () => {
    await database.asks.put(askWith({ what: 'Kept' }));
    await turnOnLock(PASSPHRASE, 0);
    await lockNow();
    const locked = await database.asks.toArray();
    const changed = locked.map((ask) => ({ ...ask, rung: 9 }));
    await turnOffLock(PASSPHRASE);
    await expect(database.asks.bulkPut(changed)).rejects.toThrow('the lock is another one');
    await turnOnLock(PASSPHRASE, 0);
    await expect(database.asks.bulkPut(changed)).rejects.toThrow('the lock is another one');
    expect(await database.asks.toArray()).toMatchObject([{ what: 'Kept', rung: 1 }]);
  });

  test('gives back any words, whoever wrote what of them when', async () => {
    const step = fc.record({
      isOpen: fc.boolean(),
      what: fc.option(fc.string({ minLength: 1, unit: 'grapheme' }), { nil: undefined }),
      note: fc.option(fc.string({ unit: 'grapheme' }), { nil: undefined }),
    });
    await turnOnLock(PASSPHRASE, 0);
    const open = await fakeBrowser.storage.session.get('lock');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
        let expected = askWith({ what: 'At first' });
        await setOpen(true);
        await database.asks.put(expected);
        for (const { isOpen, what, note } of steps) {
          await setOpen(isOpen);
          const changes = { ...(what !== undefined && { what }), ...(note !== undefined && { note }) };
          await database.asks.update(expected.id, changes);
          // Put in by somebody who sees the stand-in: the same as leaving it.
          const isKept = (word: string | undefined) => word === HIDDEN && !isOpen;
          expected = {
            ...expected,
            ...(what !== undefined && !isKept(what) && { what }),
            ...(note !== undefined && !isKept(note) && { note }),
          };
        }
        await setOpen(true);
        expect(await database.asks.get(expected.id)).toEqual(expected);
      }),
      { numRuns: 25 },
    );

    async function setOpen(isOpen: boolean): Promise<void> {
      if (isOpen) await fakeBrowser.storage.session.set(open);
      else await dropKeys();
      database.close();
      await database.open();
    }
  });
});
