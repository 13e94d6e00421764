import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { packOf } from '@/utils/browser/database/stale-packs';
import { test } from '../browser/support/browser-test';
import { shows } from '../browser/support/person';
import type { ExtensionGlobal } from '../browser/support/worker';
import { show, surfaces } from '../browser/surfaces/surfaces';
import { holdDatabase, letGo, removeDatabase, type Tables } from './raw-database';
import { rawRecords } from './raw-records';

type Records = Readonly<Record<string, readonly { readonly id: string }[]>>;

/** One record of every kind, as the first version wrote them. */
const { records } = JSON.parse(readFileSync('tests/fixtures/archives/v1.json', 'utf8')) as {
  records: Records;
};

/** What each version of the database declared, beside what it took over. */
const declared: readonly Tables[] = [
  {
    asks: 'id, state, createdAt, asked.date, personId, rung, channel, outcome.result, outcome.date, planItemId, deletedAt',
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
  },
  { planItems: 'id, areaId, state, updatedAt', scripts: 'id, practice.due, askId' },
  { askPacks: 'id' },
  { scripts: 'id, practice.due, askId, updatedAt' },
  { lock: 'id' },
];
const versions = declared.map((_, place) => ({
  version: place + 1,
  tables: Object.assign({}, ...declared.slice(0, place + 1)) as Tables,
}));

/** Settings from before most of them existed, with one that no version has had since. */
const oldSettings = {
  weekStart: [{ from: '0001-01-01', day: 0 }],
  discreet: false,
  stuckMinutes: 25,
  disabledRules: ['minimiser'],
  reminders: 'daily',
};

/** Before there was more to keep. */
const oldStorage = { settings: oldSettings, typed: { log: 'Ask Kim about the' }, review: {} };

const keep = (page: Page, values: object) =>
  page.evaluate(
    (all) => (globalThis as unknown as ExtensionGlobal).browser.storage.local.set(all),
    values as Record<string, unknown>,
  );
const kept = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as ExtensionGlobal).browser.storage.local.get(null));

describe.each(versions)('an install with a database of version $version', ({ version, tables }) => {
  test('is whole under this one: every surface shows, and nothing is lost', async ({ open, session }) => {
    // A page of ours that opens no database; the background may have made one.
    const quiet = await open('/wiped.html');
    await removeDatabase(quiet);
    // Packs that nobody filled are what version 3 began with.
    const packs = version < 3 ? {} : { askPacks: packsOf(records['asks'] ?? []) };
    expect(await holdDatabase(quiet, version * 10, tables, { ...records, ...packs })).toBe(version * 10);
    await letGo(quiet);
    await keep(quiet, oldStorage);

    const page = await open('/dashboard.html#asks');
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await shows(page, 'What an abbreviation stands for');
    // Whoever adds a version adds its tables above.
    const [opened] = await page.evaluate(() => indexedDB.databases());
    expect(opened?.version).toBe(versions.length * 10);
    await page.bringToFront();
    for (const surface of surfaces) {
      await show(page, session.origin, surface);
      const text = await page.evaluate(() => document.body.innerText);
      expect(text, surface.name).not.toMatch(
        /could not be read|could not read your records|newer Askwell|could not bring your records/,
      );
    }
    expect(errors).toEqual([]);

    // A change of one setting leaves the others as they were.
    await page.evaluate(() =>
      (globalThis as unknown as ExtensionGlobal).browser.runtime.sendMessage({
        type: 'rules.disable',
        request: { rule: 'no-date' },
      }),
    );
    expect(await kept(quiet)).toMatchObject({
      settings: {
        weekStart: oldSettings.weekStart,
        discreet: false,
        stuckMinutes: 25,
        disabledRules: ['minimiser', 'no-date'],
      },
    });
    for (const [table, planted] of Object.entries(records))
      expect((await rawRecords(quiet, table)).toSorted(byId), table).toEqual([...planted].toSorted(byId));
  });
});

/** Every ask in a pack that nobody has filled yet. */
const packsOf = (asks: readonly { readonly id: string }[]) =>
  Array.from(new Set(asks.map(({ id }) => packOf(id))), (id) => ({ id }));

function byId(a: unknown, b: unknown): number {
  const [one, other] = [a, b].map((record) => (record as { id: string }).id);
  return (one ?? '') < (other ?? '') ? -1 : 1;
}
