import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { askWith } from '@/tests/support/records';
import { storageProblemOf } from '@/utils/browser/database/problem';
import { upgradeWith } from '@/utils/browser/database/upgrade-with';
import type { Migration } from '@/utils/core/data/migrations';

const first = askWith({ what: 'one' });
const second = askWith({ what: 'two' });

async function databaseOfVersionOne(name: string): Promise<void> {
  const old = new Dexie(name);
  old.version(1).stores({ asks: 'id', areas: 'id' });
  await old.table('asks').bulkPut([first, second]);
  old.close();
}

function nextVersion(name: string, step: Migration): Dexie {
  const database = new Dexie(name);
  database.version(1).stores({ asks: 'id', areas: 'id' });
  database.version(2).stores({}).upgrade(upgradeWith(step));
  return database;
}

test('a migration changes every record as the database opens', async () => {
  await databaseOfVersionOne('good');
  const step: Migration = { to: 2, record: (table, record) => ({ ...(record as object), from: table }) };
  const database = nextVersion('good', step);
  expect(await database.table('asks').toArray()).toEqual([
    { ...first, from: 'asks' },
    { ...second, from: 'asks' },
  ]);
  database.close();
});

test('one that fails halfway leaves every record and the version as they were, and says so', async () => {
  await databaseOfVersionOne('bad');
  const step: Migration = {
    to: 2,
    record: (_, record) => {
      if ((record as { what: string }).what === 'two') throw new TypeError('no idea');
      return { ...(record as object), changed: true };
    },
  };
  const database = nextVersion('bad', step);
  const refused: unknown = await database.open().catch((error: unknown) => error);
  expect(storageProblemOf(refused)).toBe('migration');
  database.close();

  const old = new Dexie('bad');
  await old.open();
  expect(old.verno).toBe(1);
  expect(await old.table('asks').toArray()).toEqual([first, second]);
  old.close();
});
