import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { openExtensionPage } from '@/scripts/browser/launch';
import { askSchema } from '@/utils/core/practice/ask';
import { shows } from '../browser/support/person';
import { until } from '../browser/support/until';
import type { ExtensionGlobal } from '../browser/support/worker';
import { kill, lastingTest } from './lasting-profile';
import { enter, keptLine, lineOf, loggedLines } from './lines';
import { rawRecords } from './raw-records';
import { mountSmallDisk, type SmallDisk } from './small-disk';
import { openPopup } from './writing';

const FULL = 'Your disk is full';

/** Longer than any line: what is written has to need space. */
const LONG = 'as long as a line may be and longer than that '.repeat(40).trim();

interface DiskFixtures {
  readonly disk: SmallDisk;
}

const onSmallDisk = lastingTest
  .extend<DiskFixtures>({
    disk: async ({ skip }, use) => {
      const disk = mountSmallDisk();
      if (typeof disk === 'string') {
        console.warn(`Not tested on a full disk: ${disk}`);
        return skip(disk);
      }
      await use(disk);
      disk.end();
    },
  })
  .extend({
    profileFolder: async ({ disk }: DiskFixtures, use: (folder: string) => Promise<void>) => {
      await use(disk.folder);
    },
  });

/** Enters a line and waits for what becomes of it. */
async function isTaken(page: Page, line: string): Promise<boolean> {
  await page.$eval(
    '#log-line',
    (field, text) => {
      (field as HTMLInputElement).value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    line,
  );
  await page.focus('#log-line');
  await page.keyboard.press('Enter');
  return until('it is taken or refused', async () => {
    if ((await lineOf(page)) === '') return { taken: true };
    const said = await page.evaluate(() => document.body.innerText);
    return said.includes(FULL) ? { taken: false } : undefined;
  }).then(({ taken }) => taken);
}

/** Waits until nothing that a full disk left behind is to be done any more. */
const isMended = (page: Page) =>
  until('the log is another one', () =>
    page.evaluate(async () => {
      const { storage } = (globalThis as unknown as ExtensionGlobal).browser;
      const kept = [await storage.local.get(null), await storage.session.get(null)];
      return !kept.some((values) => 'disk-was-full' in values);
    }),
  );

describe('a disk that is really full', () => {
  onSmallDisk('refuses an ask aloud, and loses none that was taken', async ({ profile, disk, kind }) => {
    const first = await profile.start();
    const page = await openPopup(first);
    await enter(page, 'Asked before');
    await keptLine(page);
    const taken = ['Asked before'];

    disk.fill();
    let refused = `0 ${LONG}`;
    // What has its block already still fits.
    while (await isTaken(page, refused)) {
      taken.push(refused);
      refused = `${taken.length} ${LONG}`;
    }
    expect(await lineOf(page)).toBe(refused);
    disk.free();
    await page.focus('#log-line');
    await page.keyboard.press('Enter');
    await keptLine(page);
    taken.push(refused);
    await enter(page, 'Asked with room to spare');
    await keptLine(page);
    taken.push('Asked with room to spare');
    await isMended(page);
    await kill(first);

    const second = await profile.start();
    const again = await openPopup(second);
    const found = await rawRecords(again, 'asks');
    for (const record of found) expect(askSchema.safeParse(record).success).toBe(true);
    const lines = (await loggedLines(again)).map((line) => line.split(' ')[0]);
    expect(lines.sort()).toEqual(taken.map((line) => line.split(' ')[0]).sort());
    const data = await openExtensionPage(second, '/dashboard.html#data');
    await data.bringToFront();
    await shows(data, `${taken.length} records are here.`);
    console.log(`${kind}: a full disk refused 1 ask of ${taken.length}, ${taken.length} kept later, 0 lost`);
  });

  onSmallDisk('gets no room from what is ours, in Chromium', async ({ profile, kind, skip }) => {
    if (kind === 'firefox') return skip('it would warn of the permission: docs/security.md');
    const page = await openPopup(await profile.start());
    // An origin that may be made to give up its room hears of a round gigabyte or more; the others of what the disk has.
    const { quota = 0 } = await page.evaluate(() => navigator.storage.estimate());
    expect(quota).toBeLessThan(500_000_000);
  });
});
