import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { openDatabase } from '@/utils/browser/database/database';
import { storageProblemOf } from '@/utils/browser/database/problem';

const id = '018f0000-0000-7000-8000-000000000001';

test('a database of a newer Askwell is refused and stays exactly as it is', async () => {
  const newer = new Dexie('newer');
  newer.version(90).stores({ asks: 'id, mood', moods: 'id' });
  await newer.table('asks').put({ id, mood: 'new' });
  newer.close();

  const database = openDatabase('newer');
  const refused: unknown = await database.asks.toArray().catch((error: unknown) => error);
  expect(storageProblemOf(refused)).toBe('newer');

  const again = new Dexie('newer');
  await again.open();
  expect(again.verno).toBe(90);
  expect(again.tables.map(({ name }) => name)).toEqual(['asks', 'moods']);
  expect(await again.table('asks').toArray()).toEqual([{ id, mood: 'new' }]);
  again.close();
});
