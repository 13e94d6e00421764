import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetLoss, storedBeginning } from '@/utils/browser/database/beginning';
import { openDatabase } from '@/utils/browser/database/database';

beforeEach(() => fakeBrowser.reset());

/** Opens the database, which makes it where there is none. */
async function begin(): Promise<void> {
  const before = (await storedBeginning.read()).begunAt;
  const database = openDatabase('beginning');
  await database.open();
  database.close();
  await vi.waitFor(async () => expect((await storedBeginning.read()).begunAt).not.toBe(before));
}

const drop = () => openDatabase('beginning').delete();

describe('the beginning of the records', () => {
  test('is noted; one that nobody removed and that is made again is a loss, until it was read', async () => {
    await drop();
    await begin();
    expect((await storedBeginning.read()).lostAt).toBeUndefined();
    await drop();
    await begin();
    expect((await storedBeginning.read()).lostAt).toBeTypeOf('number');
    await forgetLoss();
    expect((await storedBeginning.read()).lostAt).toBeUndefined();
  });

  test('is no loss after everything was removed', async () => {
    await drop();
    await begin();
    await drop();
    await fakeBrowser.storage.local.clear();
    await begin();
    expect((await storedBeginning.read()).lostAt).toBeUndefined();
  });
});
