import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { on } from '@/tests/support/records';
import { database } from '@/utils/browser/database/database';
import { readAddressee } from '@/utils/browser/database/people';
import { saveUndoable } from '@/utils/browser/database/undoable';
import { dropKeys } from '@/utils/browser/lock/keys';
import { lockNow, turnOffLock, turnOnLock, unlock } from '@/utils/browser/lock/lock';
import { newEntry } from '@/utils/browser/moment';
import { storedSettings } from '@/utils/browser/storage/settings';
import { askedFrom, emptyAskFields } from '@/utils/core/practice/ask-fields';
import { alive, newRecord } from '@/utils/core/practice/change';
import { editPerson } from '@/utils/core/practice/people';

const PASSPHRASE = 'four words nobody guesses';

// A passphrase takes its time, on a machine that does other things as well.
vi.setConfig({ testTimeout: 120_000 });

beforeEach(async () => {
  fakeBrowser.reset();
  await dropKeys();
  await database.delete();
  await database.open();
});

/** Logs an ask as the popup does. */
async function log(what: string, alias: string): Promise<void> {
  const settings = await storedSettings.read();
  const fields = { ...emptyAskFields, what, alias };
  await saveUndoable(['asks', 'people'], async () => {
    const entry = () => newEntry(settings);
    const { personId, created } = await readAddressee(fields, entry);
    return { asks: [askedFrom(fields, personId, entry())], people: created ? [created] : [] };
  });
}

/** Each ask that is there, with the alias of whom it names. */
async function asksAndAliases(): Promise<[string, string | undefined][]> {
  const people = new Map(alive(await database.people.toArray()).map(({ id, alias }) => [id, alias]));
  const asks = alive(await database.asks.toArray());
  return asks.map(({ what, personId }) => [what, people.get(personId ?? '')]);
}

const aliases = async () => alive(await database.people.toArray()).map(({ alias }) => alias);

describe('an alias that is typed while locked', () => {
  test('becomes the person of that name when it is opened, with everything that names them', async () => {
    await log('before', 'Sam');
    const [sam] = await database.people.toArray();
    if (sam === undefined) throw new Error('nobody');
    await database.people.put(editPerson(sam, { feelsSafe: 4 }, on('2026-11-20')));
    await turnOnLock(PASSPHRASE, 0);
    await lockNow();
    await log('meanwhile', ' sam ');
    const twin = (await database.people.toArray()).find(({ id }) => id !== sam.id);
    if (twin === undefined) throw new Error('no twin');
    const { id, now } = newEntry(await storedSettings.read());
    await database.received.put({
      ...newRecord({ id, now }),
      when: now,
      personId: twin.id,
      offered: true,
      did: 'accepted',
      thanked: false,
    });
    expect(await unlock(PASSPHRASE)).toBe(true);

    expect(await aliases()).toEqual(['Sam']);
    expect(await asksAndAliases()).toEqual([
      ['before', 'Sam'],
      ['meanwhile', 'Sam'],
    ]);
    expect(await database.people.get(sam.id)).toMatchObject({ feelsSafe: 4 });
    expect(await database.people.get(twin.id)).toMatchObject({ deletedAt: expect.any(Number) as number });
    expect(await database.received.toArray()).toMatchObject([{ personId: sam.id }]);
    // A form in another window still holds the twin.
    const late = await readAddressee({ personId: twin.id, alias: '' }, () => {
      throw new Error('nobody is new');
    });
    expect(late).toEqual({ personId: sam.id });
  });

  test('is one person when it is typed twice, and joins when the lock is turned off as well', async () => {
    await turnOnLock(PASSPHRASE, 0);
    await lockNow();
    await log('one', 'Kim');
    await log('two', 'KIM');
    await turnOffLock(PASSPHRASE);
    expect(await aliases()).toEqual(['Kim']);
    expect(await asksAndAliases()).toEqual([
      ['one', 'Kim'],
      ['two', 'Kim'],
    ]);
  });

  test('loses no ask its person, whenever it is locked and opened', async () => {
    const step = fc.oneof(
      { weight: 1, arbitrary: fc.constantFrom('open', 'lock', 'reopen') },
      { weight: 3, arbitrary: fc.constantFrom('Sam', 'sam', 'SAM ', 'Kim', 'kim', 'Ada', '') },
    );
    await turnOnLock(PASSPHRASE, 0);
    let asks = 0;
    let twins = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        await Promise.all([database.asks.clear(), database.people.clear()]);
        const logged: [string, string][] = [];
        for (const [n, now] of steps.entries()) {
          if (now === 'open') await unlock(PASSPHRASE);
          else if (now === 'lock') await lockNow();
          else if (now === 'reopen') {
            database.close();
            await database.open();
          } else {
            await log(`ask ${n}`, now);
            logged.push([`ask ${n}`, now.trim().toLowerCase()]);
          }
        }
        await unlock(PASSPHRASE);
        const found = await asksAndAliases();
        expect(found.map(([what, alias]) => [what, alias?.toLowerCase() ?? ''])).toEqual(logged);
        const names = (await aliases()).map((alias) => alias.toLowerCase());
        expect(new Set(names).size).toBe(names.length);
        asks += logged.length;
        twins += (await database.people.count()) - names.length;
      }),
      { numRuns: 30 },
    );
    console.log(`${asks} asks, ${twins} people of the same name made one, 0 asks without their person`);
    expect(twins).toBeGreaterThan(0);
  });
});
