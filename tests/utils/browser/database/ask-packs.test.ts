import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import * as fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { writtenOut } from '@/tests/support/facts';
import { answered, askWith } from '@/tests/support/records';
import { readPacks } from '@/utils/browser/database/ask-packs';
import { type Database, openDatabase } from '@/utils/browser/database/database';
import { packOf } from '@/utils/browser/database/stale-packs';
import type { Ask } from '@/utils/core/practice/ask';
import { noRecords } from '@/utils/core/practice/records';
import type { AskFacts } from '@/utils/core/stats/ask-facts';
import { pastOf } from '@/utils/core/stats/past';

const database = openDatabase('packs');
beforeEach(() => database.asks.clear());
afterAll(() => database.delete());

/** Four packs, five asks in each. */
const ids = ['0190', '0191', '0192', 'ffff'].flatMap((pack) =>
  Array.from({ length: 5 }, (_, n) => `${pack}aaaa-0000-7000-8000-00000000000${n}`),
);
const ask: fc.Arbitrary<Ask> = fc
  .record({
    id: fc.constantFrom(...ids),
    day: fc.integer({ min: 10, max: 28 }),
    pYes: fc.double({ min: 0.02, max: 0.98, noNaN: true }),
    isAnswered: fc.boolean(),
    isDeleted: fc.boolean(),
  })
  .map(({ id, day, pYes, isAnswered, isDeleted }) => {
    const changes = { id, predict: { pYes, discomfort: 3 }, ...(isDeleted && { deletedAt: 1 }) };
    return isAnswered ? answered(`2026-03-${day}`, 'yes', changes) : askWith({ id });
  });

type Step = (to: Database) => PromiseLike<unknown>;
const some = fc.array(ask, { minLength: 1, maxLength: 4 });
const step: fc.Arbitrary<Step> = fc.oneof(
  some.map(
    (asks): Step =>
      (to) =>
        to.asks.bulkPut(asks),
  ),
  ask.map(
    (one): Step =>
      (to) =>
        to.asks.update(one.id, { rung: 9, ...(one.outcome && { outcome: one.outcome }) }),
  ),
  ask.map(
    (one): Step =>
      (to) =>
        to.asks.delete(one.id),
  ),
  some.map(
    (asks): Step =>
      (to) =>
        to.asks.bulkDelete(asks.map(({ id }) => id)),
  ),
  fc.constant<Step>((to) => to.asks.where(':id').startsWith('0191').delete()),
  fc.constant<Step>((to) => to.asks.where('rung').above(0).modify({ rung: 4 })),
  fc.constant<Step>((to) => to.asks.clear()),
  // All or nothing, in a transaction that names the asks alone, or them and others.
  some.map(
    (asks): Step =>
      (to) =>
        to.transaction('rw', to.asks, to.goals, () => to.asks.bulkPut(asks)),
  ),
  some.map(
    (asks): Step =>
      (to) =>
        to
          .transaction('rw', to.asks, async (transaction) => {
            await to.asks.bulkPut(asks);
            transaction.abort();
          })
          .catch(() => undefined),
  ),
  // Somebody looks meanwhile, so that packs are not stale any more.
  fc.constant<Step>((to) => readPacks(to)),
);

const packed = async (from: Database): Promise<AskFacts[]> =>
  [...(await readPacks(from))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, facts]) => facts)
    .sort((a, b) => a.askedAt - b.askedAt)
    .map(writtenOut);

const computed = async (from: Database) => pastOf({ ...noRecords, asks: await from.asks.toArray() }).asks;

describe('packs of facts', () => {
  test('I6: say what the asks say, whatever was written and however', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        await database.asks.clear();
        for (const write of steps) {
          await write(database);
          expect(await packed(database)).toEqual(await computed(database));
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test('are read by themselves: what one ask changes makes one of them stale', async () => {
    await database.asks.bulkPut(ids.map((id) => askWith({ id })));
    await readPacks(database);
    await database.asks.update(ids[0] ?? '', { rung: 7 });
    const stale = await database.askPacks.filter(({ facts }) => facts === undefined).primaryKeys();
    expect(stale).toEqual(['0190']);
    const found = await readPacks(database, ['0190', 'none']);
    expect([...found.keys()]).toEqual(['0190']);
    expect(found.get('0190')).toHaveLength(5);
  });

  test('of a way of packing that is gone are packed anew', async () => {
    await database.asks.put(askWith({ id: ids[0] ?? '', rung: 5 }));
    await database.askPacks.put({ id: '0190', facts: { version: 0 } as never });
    expect((await packed(database)).map(({ rung }) => rung)).toEqual([5]);
  });

  test('come to a database that has none with its asks', async () => {
    const old = new Dexie('packs-upgrade');
    old.version(2).stores({ asks: 'id, createdAt', goals: 'id' });
    await old.table('asks').bulkPut(ids.map((id) => askWith({ id })));
    old.close();
    const upgraded = openDatabase('packs-upgrade');
    expect(await upgraded.askPacks.toCollection().primaryKeys()).toEqual([...new Set(ids.map(packOf))]);
    expect(await packed(upgraded)).toHaveLength(ids.length);
    await upgraded.delete();
  });
});
