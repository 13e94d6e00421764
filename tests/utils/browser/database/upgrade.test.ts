import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { openDatabase } from '@/utils/browser/database/database';

const id = '018f0000-0000-7000-8000-000000000001';

test('a database of the first version opens with its records, and they are found by the new indexes', async () => {
  const old = new Dexie('upgrade');
  old.version(1).stores({
    asks: 'id, state, createdAt, asked.date, personId',
    people: 'id, alias',
    areas: 'id, order',
    planItems: 'id, areaId, state',
    scripts: 'id, practice.due',
    practices: 'id, scriptId, start.date',
    observations: 'id, seen.date',
    received: 'id, when.date',
    given: 'id, when.date',
    reframes: 'id, when.date',
    ladders: 'id, version',
    goals: 'id, measure, fromWeek',
    pauses: 'id, from',
  });
  await old.table('asks').put({ id, planItemId: id, outcome: { date: '2026-11-20' } });
  await old.table('planItems').put({ id, updatedAt: 5 });
  await old.table('scripts').put({ id, askId: id });
  old.close();

  const database = openDatabase('upgrade');
  expect(await database.asks.where('outcome.date').above('2026-11-19').primaryKeys()).toEqual([id]);
  expect(await database.asks.where('planItemId').equals(id).count()).toBe(1);
  expect(await database.planItems.where('updatedAt').above(4).count()).toBe(1);
  expect(await database.scripts.where('askId').equals(id).count()).toBe(1);
  database.close();
});
