import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { describe, expect, inject } from 'vitest';
import { test } from '../browser/support/browser-test';
import { press, shows } from '../browser/support/person';
import { until } from '../browser/support/until';

const MOST_BYTES = 300_000_000;
/** Long work on a busy machine; nothing is timed here. */
const LIMIT = 400_000;

/** The `n`th record of a large export: about 210 bytes. */
function line(n: number): string {
  const id = `018f0000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
  const at = 1_790_000_000_000 + n;
  const what = `Somebody asked for number ${n} and got it within the hour`;
  return `{"createdAt":${at},"got":"helped","id":"${id}","seen":{"at":${at},"date":"2026-09-21","tz":"UTC"},"updatedAt":${at},"what":"${what}"}`;
}

/** Writes an export of so many records. @returns its size in bytes */
function writeExport(path: string, count: number): number {
  const file = openSync(path, 'w');
  writeSync(file, '{"askwell":1,"records":{"observations":[');
  for (let from = 0; from < count; from += 10_000) {
    const lines = Array.from({ length: Math.min(10_000, count - from) }, (_, n) => line(from + n));
    writeSync(file, `${from === 0 ? '' : ','}\n${lines.join(',\n')}`);
  }
  writeSync(file, ']},"settings":{},"state":{}}\n');
  closeSync(file);
  return statSync(path).size;
}

async function choose(page: Page, path: string): Promise<void> {
  const field = await page.waitForSelector('input[type=file]:not([disabled])');
  await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
}

/** Watches the page's heap, buffers outside it included, until it is told to stop. @returns the most it saw */
function watchMemory(devtools: CDPSession): { stop(): Promise<number> } {
  let isOver = false;
  const watching = (async () => {
    let most = 0;
    while (!isOver) {
      const { usedSize, backingStorageSize = 0 } = (await devtools.send('Runtime.getHeapUsage')) as {
        usedSize: number;
        backingStorageSize?: number;
      };
      most = Math.max(most, usedSize + backingStorageSize);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return most;
  })();
  return {
    stop() {
      isOver = true;
      return watching;
    },
  };
}

// How much memory a page uses is told to a driver by Chromium alone.
describe.skipIf(inject('kind') === 'firefox')('a large file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'askwell-large-'));

  test(
    'of a million records is previewed whole within 300 MB, and a part of it taken in and back',
    async ({ open }) => {
      const page = await open('/dashboard.html#data');
      const devtools = await page.createCDPSession();
      const path = join(folder, 'million.json');
      const size = writeExport(path, 1_000_000);
      expect(size).toBeGreaterThan(200_000_000);

      const memory = watchMemory(devtools);
      await choose(page, path);
      await until(
        'the preview is there',
        () => page.evaluate(() => document.body.innerText.includes('What would happen')),
        LIMIT,
      );
      const previewMost = await memory.stop();
      const added = await page.$$eval('tbody td', (cells) => cells.map((cell) => cell.textContent));
      expect(added).toEqual(['1000000']);
      await press(page, 'Leave it');
      rmSync(path);

      const part = join(folder, 'part.json');
      writeExport(part, 30_000);
      const writing = watchMemory(devtools);
      await choose(page, part);
      await shows(page, 'What would happen');
      await press(page, 'Take it in');
      await until(
        'it is in',
        () => page.evaluate(() => document.body.innerText.includes('Taken in.')),
        LIMIT,
      );
      await shows(page, '30000 records are here.');
      await press(page, 'Take it back');
      await until(
        'it is out',
        () => page.evaluate(() => document.body.innerText.includes('Taken back.')),
        LIMIT,
      );
      await shows(page, '0 records are here.');
      const writeMost = await writing.stop();
      rmSync(folder, { recursive: true });

      const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
      console.log(
        `1,000,000 records in ${megabytes(size)}: ${megabytes(previewMost)} to preview; 30,000 in and back: ${megabytes(writeMost)}`,
      );
      expect(previewMost).toBeLessThan(MOST_BYTES);
      expect(writeMost).toBeLessThan(MOST_BYTES);
    },
    2 * LIMIT,
  );
});
