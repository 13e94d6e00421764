import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeLog } from '@/scripts/seed/make-log';
import { exportArchive } from '@/utils/browser/data/export';
import { previewImport, takeIn } from '@/utils/browser/data/import';
import { database } from '@/utils/browser/database/database';
import { write } from '@/utils/browser/database/write';
import { storedSettings } from '@/utils/browser/storage/settings';
import { ARCHIVE_VERSION } from '@/utils/core/data/archive';

const FOLDER = 'tests/fixtures/archives';
const noProgress = () => undefined;

beforeEach(async () => {
  fakeBrowser.reset();
  await database.delete();
  await database.open();
});

async function exported(): Promise<string> {
  return (await exportArchive()).text();
}

async function imported(text: string, withSettings = true) {
  const preview = await previewImport({ file: new Blob([text]) }, noProgress);
  return { preview, undo: await takeIn(preview, withSettings, noProgress) };
}

describe('every version of an export that was ever shipped', () => {
  const versions = readdirSync(FOLDER).map((name) => Number(/^v([0-9]+)\.json$/.exec(name)?.[1]));

  test('has a fixture', () => {
    expect(versions.sort((a, b) => a - b)).toEqual(Array.from({ length: ARCHIVE_VERSION }, (_, n) => n + 1));
  });

  test.each(versions)(
    'I13: version %i comes in whole, and goes out and in again byte for byte',
    async (version) => {
      const fixture = readFileSync(`${FOLDER}/v${version}.json`, 'utf8');
      const { preview } = await imported(fixture);
      expect(preview.problemCount).toBe(0);
      expect(preview.isWhole).toBe(true);
      const first = await exported();
      if (version === ARCHIVE_VERSION) expect(first).toBe(fixture);
      await database.delete();
      await database.open();
      await fakeBrowser.storage.local.clear();
      await imported(first);
      expect(await exported()).toBe(first);
    },
  );
});

describe('an import', () => {
  const log = makeLog({ today: '2026-11-23', weeks: 8, asks: 30, seed: 'import' });

  test('of what is here already writes nothing', async () => {
    await write(log);
    const before = await exported();
    const { preview } = await imported(before);
    expect(preview.fates.asks).toMatchObject({ add: 0, change: 0, same: log.asks.length });
    expect(await exported()).toBe(before);
  });

  test('taken back leaves all as it was, and can be done again', async () => {
    await write({ asks: log.asks.slice(0, 10) });
    await storedSettings.update((settings) => ({ ...settings, dayStartHour: 2 }));
    const before = await exported();
    const other = JSON.parse(before) as { records: { asks: object[] }; settings: object; state: object };
    other.records.asks = log.asks.map((ask) => ({ ...ask, updatedAt: ask.updatedAt + 1, what: 'said anew' }));
    other.settings = { ...other.settings, dayStartHour: 6 };
    other.state = { ...other.state, typed: { log: 'half' }, 'settings.unreadable': { odd: 1 } };
    const text = JSON.stringify(other);

    const { preview, undo } = await imported(text);
    expect(preview.fates.asks).toMatchObject({ add: log.asks.length - 10, change: 10 });
    const after = await exported();
    expect(after).toContain('"dayStartHour":6');
    expect(after).toContain('"settings.unreadable":{"odd":1}');
    await undo();
    expect(await exported()).toBe(before);

    await imported(text);
    expect(await exported()).toBe(after);
  });

  test('taken back leaves what was changed since', async () => {
    const [ask] = log.asks;
    if (!ask) throw new Error('no ask');
    const text = await exported();
    const archive = JSON.parse(text) as { records: { asks: object[] } };
    archive.records.asks = [ask];
    const { undo } = await imported(JSON.stringify(archive));
    await write({ asks: [{ ...ask, what: 'changed since', updatedAt: ask.updatedAt + 1 }] });
    await undo();
    expect((await database.asks.get(ask.id))?.what).toBe('changed since');
  });

  test('of a record that stands there twice keeps the newest, whatever the order', async () => {
    const [ask] = log.asks;
    if (!ask) throw new Error('no ask');
    const archive = JSON.parse(await exported()) as { records: { asks: object[] } };
    archive.records.asks = [
      { ...ask, what: 'newest', updatedAt: ask.updatedAt + 2 },
      { ...ask, what: 'newer', updatedAt: ask.updatedAt + 1 },
      ask,
    ];
    const { preview } = await imported(JSON.stringify(archive));
    expect(preview.twice).toBe(2);
    expect(await database.asks.toArray()).toMatchObject([{ what: 'newest' }]);
  });

  test('that cannot be written takes back what it wrote', async () => {
    const before = await exported();
    const archive = JSON.parse(before) as { records: { asks: object[]; people: object[] } };
    archive.records.asks = log.asks;
    // Broken JSON behind a whole batch is no obstacle; a database that refuses the second batch is.
    const preview = await previewImport({ file: new Blob([JSON.stringify(archive)]) }, noProgress);
    let calls = 0;
    const refuse = () => {
      calls += 1;
      if (calls > 5) throw new DOMException('full', 'QuotaExceededError');
    };
    database.asks.hook('creating', refuse);
    await expect(takeIn(preview, true, noProgress)).rejects.toThrow();
    database.asks.hook('creating').unsubscribe(refuse);
    expect(await exported()).toBe(before);
  });

  test('of a cut file takes what is whole', async () => {
    await write(log);
    const text = await exported();
    await database.delete();
    await database.open();
    const { preview } = await imported(text.slice(0, text.indexOf('"planItems"')));
    expect(preview.isWhole).toBe(false);
    expect(await database.asks.count()).toBe(log.asks.length);
  });
});
