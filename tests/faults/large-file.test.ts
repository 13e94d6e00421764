import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { askWith } from '@/tests/support/records';
import { test } from '../browser/support/browser-test';
import { press, shows } from '../browser/support/person';
import { until } from '../browser/support/until';

const RECORDS = 1_000_000;
const LIMIT = 300_000_000;

/** An export of a million asks, more than 200 MB: as large as no life, and read all the same. */
function writeLargeFile(path: string): number {
  const file = openSync(path, 'w');
  const ask = JSON.stringify(
    askWith({ what: 'A look at my draft before it goes to the whole team', createdAt: 1, updatedAt: 1 }),
  );
  const { id } = JSON.parse(ask) as { id: string };
  const [before = '', after = ''] = ask.split(id);
  let bytes = writeSync(file, '{"askwell":1,"records":{"asks":[\n');
  const batch: string[] = [];
  for (let n = 0; n < RECORDS; n += 1) {
    const own = `018f0000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
    batch.push(`${n === 0 ? '' : ',\n'}${before}${own}${after}`);
    if (batch.length < 10_000 && n < RECORDS - 1) continue;
    bytes += writeSync(file, batch.join(''));
    batch.length = 0;
  }
  bytes += writeSync(file, '\n]},"settings":{},"state":{}}\n');
  closeSync(file);
  return bytes;
}

/** Bytes the page's JavaScript holds after what it no longer needs is gone. */
async function heapOf(page: Page): Promise<number> {
  const { JSHeapUsedSize = 0 } = await page.metrics();
  return JSHeapUsedSize;
}

test('a file of a million records is read within bounded memory, and leaving it leaves all as it was', async ({
  open,
  kind,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'askwell-large-'));
  try {
    const bytes = writeLargeFile(join(folder, 'copy.json'));
    expect(bytes).toBeGreaterThan(200_000_000);
    const page = await open('/dashboard.html#data');
    await shows(page, '0 records are here.');
    const field = await page.waitForSelector('input[type=file]:not([disabled])');
    await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(
      join(folder, 'copy.json'),
    );
    let most = 0;
    await until(
      'the preview is there',
      async () => {
        // Firefox's driver tells nothing of memory.
        if (kind === 'chromium') most = Math.max(most, await heapOf(page));
        return page.evaluate(() => document.body.innerText.includes('What would happen'));
      },
      200_000,
    );
    if (kind === 'chromium') expect(most).toBeLessThan(LIMIT);
    expect(await page.evaluate(() => document.body.innerText.replaceAll(/[.,\u202f\u00a0]/g, ''))).toContain(
      String(RECORDS),
    );
    await press(page, 'Leave it');
    await shows(page, '0 records are here.');
    console.log(
      `${kind}: ${RECORDS} records, ${Math.round(bytes / 1e6)} MB${most > 0 ? `, ${Math.round(most / 1e6)} MB of memory at most` : ''}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
