import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { askWith } from '@/tests/support/records';
import { type BrowserFixtures, test as base } from '../browser/support/browser-test';
import { hides, press, shows } from '../browser/support/person';
import type { ExtensionGlobal } from '../browser/support/worker';
import { unthrottled } from './lasting-profile';
import { enter, keptLine, lineOf, loggedLines } from './lines';
import { holdDatabase, letGo, removeDatabase, type Tables } from './raw-database';
import { rawRecords } from './raw-records';

const test = base.extend<Pick<BrowserFixtures, 'sessionOptions'>>({
  sessionOptions: async ({}, use) => {
    await use({ preferences: unthrottled });
  },
});

const FULL = 'Your disk is full';
const NEWER = 'These records were written by a newer Askwell.';
const BLOCKED = 'Another Askwell tab is in the way.';

/** A page of ours that opens no database. */
const quietPage = (open: (path: string) => Promise<Page>) => open('/wiped.html');

const oldTables: Tables = {
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
};

describe('a database of a newer Askwell', () => {
  const strange = { id: 'from elsewhere', mood: 'new' };

  test('is refused in one sentence on every surface, and stays as it is', async ({ open }) => {
    const quiet = await quietPage(open);
    await holdDatabase(quiet, 9000, oldTables, { asks: [strange] });
    await letGo(quiet);
    for (const path of [
      '/popup.html',
      '/dashboard.html#week',
      '/dashboard.html#asks',
      '/dashboard.html#plan',
      '/dashboard.html#journal',
      '/dashboard.html#ladder',
      '/dashboard.html#rehearse',
      '/dashboard.html#data',
    ]) {
      const page = await open(path);
      if (path === '/popup.html') await enter(page, 'Asked Sam');
      await shows(page, NEWER);
      if (path === '/popup.html') expect(await lineOf(page)).toBe('Asked Sam');
      await page.close();
    }
    expect(await holdDatabase(quiet, 9000, oldTables, { asks: [strange] })).toBe(9000);
    await letGo(quiet);
    expect(await rawRecords(quiet, 'asks')).toEqual([strange]);
  });
});

describe('a database that an older tab holds', () => {
  test('is waited for in one sentence, and opens when that tab lets go', async ({ open }) => {
    const quiet = await quietPage(open);
    // The background may have made one of this version already.
    await removeDatabase(quiet);
    // Dexie's version 1 is the browser's 10.
    await holdDatabase(quiet, 10, oldTables, { asks: [askWith({ what: 'Asked long ago' })] });
    const page = await open('/dashboard.html#data');
    await shows(page, BLOCKED);
    await letGo(quiet);
    await shows(page, '1 record is here.');
    await hides(page, BLOCKED);
  });

  test('keeps the line that is logged meanwhile, and writes it once', async ({ open }) => {
    const quiet = await quietPage(open);
    await removeDatabase(quiet);
    await holdDatabase(quiet, 10, oldTables, { asks: [askWith({ what: 'Asked long ago' })] });
    const page = await open('/popup.html');
    await shows(page, BLOCKED);
    await enter(page, 'Asked Sam');
    // A second Enter, since nothing seems to happen.
    await page.keyboard.press('Enter');
    expect(await lineOf(page)).toBe('Asked Sam');
    await letGo(quiet);
    await shows(page, 'Logged.');
    await hides(page, BLOCKED);
    expect(await lineOf(page)).toBe('');
    expect((await loggedLines(page)).toSorted()).toEqual(['Asked Sam', 'Asked long ago']);
  });
});

/** Has every write of this page end as on a full disk, until the returned function is called. */
async function fillDisk(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const store = IDBObjectStore.prototype as { put: unknown };
    Object.assign(globalThis, { put: store.put });
    store.put = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
  });
  return () =>
    page.evaluate(() => {
      (IDBObjectStore.prototype as { put: unknown }).put = (globalThis as unknown as { put: unknown }).put;
    });
}

describe('a full disk', () => {
  test('is told, keeps what was typed, and is over when there is space again', async ({ open }) => {
    const page = await open('/popup.html');
    await enter(page, 'Asked before');
    await keptLine(page);
    const free = await fillDisk(page);
    await enter(page, 'Asked while full');
    await shows(page, FULL);
    expect(await lineOf(page)).toBe('Asked while full');
    await free();
    await page.focus('#log-line');
    await page.keyboard.press('Enter');
    await keptLine(page);
    expect((await loggedLines(page)).sort()).toEqual(['Asked before', 'Asked while full']);
  });
});

describe('rubbish in the small storage', () => {
  const rubbish = {
    settings: 'rubbish',
    typed: 7,
    stuck: [1],
    review: 3,
    export: 'x',
    signs: { activity: 'y' },
  };

  test('is kept aside, told, and everything goes on with what it begins with', async ({ open }) => {
    const quiet = await quietPage(open);
    await quiet.evaluate(
      (values) => (globalThis as unknown as ExtensionGlobal).browser.storage.local.set(values),
      rubbish,
    );
    const page = await open('/dashboard.html#settings');
    await shows(page, 'Your settings could not be read');
    await press(page, 'Data', 'link');
    await shows(page, 'Kept aside');
    const popup = await open('/popup.html');
    await enter(popup, 'Asked Sam');
    await keptLine(popup);
    const stored = await quiet.evaluate(() =>
      (globalThis as unknown as ExtensionGlobal).browser.storage.local.get(null),
    );
    expect(stored).toMatchObject({
      'settings.unreadable': 'rubbish',
      'typed.unreadable': 7,
      'export.unreadable': 'x',
    });
  });
});

describe('everything at once', () => {
  const EACH = 15;

  /** Logs lines one after the other, as fast as the page lets it. */
  const logMany = (page: Page, name: string, count: number) =>
    page.evaluate(
      async (prefix, end) => {
        const field = document.querySelector<HTMLInputElement>('#log-line');
        if (!field?.form) throw new Error('no popup');
        for (let n = 0; n < end; n += 1) {
          field.value = `${prefix} ${n}`;
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
          field.form.requestSubmit();
          while (field.value !== '') await new Promise((resolve) => setTimeout(resolve, 1));
        }
      },
      name,
      count,
    );

  /** Has the worker write settings, one rule after the other. */
  const disableMany = (page: Page, name: string, count: number) =>
    page.evaluate(
      async (prefix, end) => {
        const { runtime } = (globalThis as unknown as ExtensionGlobal).browser;
        await Promise.all(
          Array.from({ length: end }, (_, n) =>
            runtime.sendMessage({
              type: 'rules.disable',
              request: { rule: `${prefix}-${String.fromCharCode(97 + n)}` },
            }),
          ),
        );
      },
      name,
      count,
    );

  test('two dashboards, two popups and the worker writing: nothing is lost and nothing is double', async ({
    open,
    session,
  }) => {
    const popups = [await open('/popup.html'), await open('/popup.html')];
    for (const popup of popups) await popup.waitForSelector('#log-line');
    const dashboards = [await open('/dashboard.html#asks'), await open('/dashboard.html#data')];
    await Promise.all([
      ...popups.map((popup, n) => logMany(popup, `ask of ${n}`, EACH)),
      ...dashboards.map((dashboard, n) => disableMany(dashboard, n === 0 ? 'left' : 'right', EACH)),
    ]);
    const [first] = popups;
    if (!first) throw new Error('no popup');
    const asks = (await rawRecords(first, 'asks')) as { what: string }[];
    const wanted = [0, 1].flatMap((n) => Array.from({ length: EACH }, (_, k) => `ask of ${n} ${k}`));
    expect(asks.map(({ what }) => what).sort()).toEqual(wanted.sort());
    const { settings } = await first.evaluate(() =>
      (globalThis as unknown as ExtensionGlobal).browser.storage.local.get('settings'),
    );
    expect((settings as { disabledRules: string[] }).disabledRules).toHaveLength(2 * EACH);
    const data = dashboards[1];
    if (data) await shows(data, `${2 * EACH} records are here.`);
    expect(session.browser.connected).toBe(true);
  });
});
