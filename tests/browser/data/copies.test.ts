import { Decrypter } from 'age-encryption';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { makeLog } from '@/scripts/seed/make-log';
import { putLog } from '@/scripts/seed/put-log';
import { tableNames } from '@/utils/core/data/tables';
import { expectAccessible } from '../support/accessible';
import { test } from '../support/browser-test';
import { hides, press, shows, typeInto } from '../support/person';
import { picture, pictures } from '../support/pictures';
import { chooseFile, keepSavedFiles, savedBy } from '../support/saved-file';
import { until } from '../support/until';
import type { ExtensionGlobal } from '../support/worker';

const log = makeLog({ today: '2026-11-23', weeks: 26, asks: 80, seed: 'copies' });
const PASSPHRASE = 'otter lamp quiet seventeen';

/** The Data page of somebody who has used Askwell for half a year and has typed half a line. */
async function openData(open: (path: string) => Promise<Page>): Promise<Page> {
  const page = await open('/dashboard.html#data');
  await shows(page, 'Take a copy in');
  await putLog(page, log);
  await page.evaluate(() =>
    (globalThis as unknown as ExtensionGlobal).browser.storage.local.set({
      settings: { dayStartHour: 3, disabledRules: ['minimiser'] },
      typed: { log: 'Asked Sam for' },
    }),
  );
  await page.reload({ waitUntil: [] });
  await page.waitForFunction(() => document.readyState === 'complete');
  await shows(page, 'No copy was saved yet.');
  await keepSavedFiles(page);
  return page;
}

const saveCopy = (page: Page) => savedBy(page, () => press(page, 'Save a copy'));

/** Everything of ours that the browser still has. */
function leftovers(page: Page) {
  return page.evaluate(async () => {
    const { alarms, storage, permissions, action } = (globalThis as unknown as ExtensionGlobal).browser;
    const files: string[] = [];
    const root = await navigator.storage.getDirectory();
    // The types of the DOM do not know yet that a directory can be walked through.
    for await (const name of (root as unknown as { keys(): AsyncIterable<string> }).keys()) files.push(name);
    return {
      databases: (await indexedDB.databases()).map(({ name }) => name),
      local: Object.keys(await storage.local.get(null)),
      session: Object.keys(await storage.session.get(null)),
      page: localStorage.length + sessionStorage.length,
      alarms: (await alarms.getAll()).map(({ name }) => name),
      caches: await caches.keys(),
      files,
      sites: (await permissions.getAll()).origins,
      badge: await action.getBadgeText({}),
    };
  });
}

const nothing = {
  databases: [],
  local: [],
  session: [],
  page: 0,
  alarms: [],
  caches: [],
  files: [],
  sites: [],
  badge: '',
};

describe('copies of everything', () => {
  test('out, removed, and in again is the same file byte for byte; removing leaves nothing', async ({
    open,
    turnOn,
    kind,
  }) => {
    const page = await openData(open);
    await turnOn('mail.google.com');
    await expectAccessible(page);
    if (kind === 'chromium') await pictures(page, 'data');
    const first = await saveCopy(page);
    expect(first.name).toMatch(/^askwell-\d{4}-\d\d-\d\d\.json$/);
    const content = JSON.parse(first.bytes.toString()) as { records: Record<string, unknown[]> };
    expect(Object.keys(content.records)).toEqual(tableNames);
    for (const name of tableNames) expect(content.records[name], name).toHaveLength(log[name].length);
    await shows(page, 'The last copy was saved on');

    await press(page, 'Remove everything …');
    await shows(page, 'To go on, write the word “remove”.');
    await expectAccessible(page);
    if (kind === 'chromium') await picture(page, 'data-remove');
    await page.keyboard.press('Escape');
    await hides(page, 'To go on, write the word');
    await press(page, 'Remove everything …');
    await typeInto(page, 'To go on, write the word “remove”.', 'remove');
    await press(page, 'Remove everything now');
    await shows(page, 'Everything is gone');
    await expectAccessible(page);
    if (kind === 'chromium') await pictures(page, 'data-wiped');
    await until('nothing is left', async () => {
      const left = await leftovers(page);
      if (JSON.stringify(left) !== JSON.stringify(nothing)) throw new Error(JSON.stringify(left));
      return true;
    });
    // The background is asked to look around, and leaves it so.
    await page.evaluate(() =>
      (globalThis as unknown as ExtensionGlobal).browser.runtime.sendMessage({ type: 'plan.refresh' }),
    );
    expect(await leftovers(page)).toEqual(nothing);

    const again = await open('/dashboard.html#data');
    await shows(again, '0 records are here.');
    await keepSavedFiles(again);
    await chooseFile(again, 'copy.json', first.bytes);
    await shows(again, 'What would happen');
    await expectAccessible(again);
    if (kind === 'chromium') await pictures(again, 'data-preview');
    await press(again, 'Take it in');
    await shows(again, 'Taken in.');
    const second = await saveCopy(again);
    expect(second.bytes.equals(first.bytes)).toBe(true);

    await press(again, 'Take it back');
    await shows(again, 'Taken back.');
    await shows(again, '0 records are here.');
  });

  test('under a passphrase opens with the right one, here and in any age program', async ({ open, kind }) => {
    const page = await openData(open);
    const plain = await saveCopy(page);
    await page.click('summary');
    await page.waitForSelector('details[open] input');
    const [one, two] = await page.$$('details[open] input[type=password]');
    await one?.type('short');
    await press(page, 'Save a copy under a passphrase');
    await shows(page, 'Take at least 12 characters.');
    await expectAccessible(page);
    if (kind === 'chromium') await picture(page, 'data-passphrase');
    await one?.type(PASSPHRASE.slice('short'.length));
    await two?.type(PASSPHRASE);
    await press(page, 'Save a copy under a passphrase');
    await shows(page, 'The two are not the same yet.');
    const value = await one?.evaluate((field) => field.value);
    await two?.evaluate((field) => {
      field.value = '';
    });
    await two?.type(value ?? '');
    const locked = await savedBy(page, () => press(page, 'Save a copy under a passphrase'));
    expect(locked.name).toMatch(/\.age$/);

    const decrypter = new Decrypter();
    decrypter.addPassphrase(value ?? '');
    const opened = await decrypter.decrypt(new Uint8Array(locked.bytes));
    expect(Buffer.from(opened).equals(plain.bytes)).toBe(true);

    await chooseFile(page, 'copy.age', locked.bytes);
    await shows(page, 'This copy is under a passphrase.');
    const field = await page.waitForSelector('section:nth-of-type(2) input[type=password]');
    await field?.type('something else entirely');
    await press(page, 'Open it');
    await until(
      'it is told',
      () => page.evaluate(() => document.body.innerText.includes('This is not the passphrase')),
      60_000,
    );
    const retry = await page.waitForSelector('section:nth-of-type(2) input[type=password]');
    await retry?.type(value ?? '');
    await press(page, 'Open it');
    await until(
      'it is open',
      () => page.evaluate(() => document.body.innerText.includes('Everything in this file is here')),
      60_000,
    );
  });

  test('for other programs are tables that run no formula, and a text', async ({ open }) => {
    const page = await openData(open);
    await putLog(page, {
      ...makeLog({ today: '2026-11-23', weeks: 1, asks: 0, seed: 'x' }),
      people: [
        {
          id: '018f0000-0000-7000-8000-00000000abcd',
          createdAt: 1,
          updatedAt: 1,
          alias: '=HYPERLINK("https://example.test")',
          relation: 'peer',
          archived: false,
        },
      ],
    });
    const zip = await savedBy(page, () => press(page, 'Tables (CSV in a ZIP)'));
    const files = unzipSync(new Uint8Array(zip.bytes));
    expect(Object.keys(files).sort()).toEqual(tableNames.map((name) => `${name}.csv`));
    const people = strFromU8(files['people.csv'] ?? new Uint8Array());
    expect(people).toContain(`"'=HYPERLINK(""https://example.test"")"`);
    expect(strFromU8(files['asks.csv'] ?? new Uint8Array()).split('\r\n')).toHaveLength(log.asks.length + 3);

    const text = await savedBy(page, () => press(page, 'Text (Markdown)'));
    expect(text.name).toMatch(/\.md$/);
    expect(text.bytes.toString()).toContain('### \\=HYPERLINK(');
    expect(text.bytes.toString()).toContain('- **How**: In person');
  });

  test('taken in beside what is here add, change and leave; what does not read is listed; undo restores', async ({
    open,
    kind,
  }) => {
    const page = await openData(open);
    const before = await saveCopy(page);
    const archive = JSON.parse(before.bytes.toString()) as {
      records: { asks: { id: string; what: string; updatedAt: number; rung: unknown }[]; people: object[] };
      settings: { dayStartHour: number };
    };
    const [newer, older, broken, kept] = archive.records.asks;
    if (!newer || !older || !broken || !kept) throw new Error('no asks');
    Object.assign(newer, { what: 'Said better elsewhere', updatedAt: newer.updatedAt + 5 });
    Object.assign(older, { what: 'Said worse before', updatedAt: older.updatedAt - 5 });
    broken.rung = 'high';
    archive.records.asks.push({
      ...kept,
      id: '018f0000-0000-7000-8000-00000000eeee',
      what: 'Asked elsewhere',
    });
    archive.settings.dayStartHour = 5;

    await chooseFile(page, 'other.json', JSON.stringify(archive));
    await shows(page, 'What would happen');
    await shows(page, '1 entry does not read and stays out.');
    await shows(page, 'Asks, entry 3: “rung” is not what Askwell knows');
    const row = await page.$$eval('tbody tr', (rows) =>
      rows.map((one) => [...one.children].map((cell) => cell.textContent)).find(([name]) => name === 'Asks'),
    );
    expect(row).toEqual(['Asks', '1', '1', String(log.asks.length - 3), '1']);
    if (kind === 'chromium') await pictures(page, 'data-merge');
    await press(page, 'Take it in');
    await shows(page, 'Taken in.');
    const during = (await saveCopy(page)).bytes.toString();
    expect(during).toContain('Said better elsewhere');
    expect(during).toContain('Asked elsewhere');
    expect(during).not.toContain('Said worse before');
    // Settings stay unless one says otherwise.
    expect(during).toContain('"dayStartHour":3');

    await press(page, 'Take it back');
    await shows(page, 'Taken back.');
    expect((await saveCopy(page)).bytes.equals(before.bytes)).toBe(true);
  });

  test('files that are none get a sentence that says what to do', async ({ open }) => {
    const page = await openData(open);
    const before = await saveCopy(page);
    const whole = before.bytes.toString();
    const cases: readonly [name: string, content: string | Uint8Array, sentence: string][] = [
      ['empty.json', '', 'This file is empty.'],
      ['copy.zip', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'This file is packed.'],
      ['letter.json', 'Dear Sam', 'This is not a copy from Askwell.'],
      ['habits.json', '{"habits":[]}', 'This file comes from another program.'],
      ['newer.json', '{"askwell":2,"records":{}}', 'This copy was saved by a newer Askwell.'],
      ['damaged.age', 'age-encryption.org/v1\nrubbish', 'This encrypted file is damaged'],
    ];
    for (const [name, content, sentence] of cases) {
      await chooseFile(page, name, content);
      if (name.endsWith('.age')) await press(page, 'Open it');
      await shows(page, sentence);
    }
    await chooseFile(page, 'cut.json', whole.slice(0, whole.length / 2));
    await shows(page, 'The file breaks off before its end.');
    await press(page, 'Leave it');
    expect((await saveCopy(page)).bytes.equals(before.bytes)).toBe(true);
  });
});
