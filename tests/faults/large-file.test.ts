import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Encrypter } from 'age-encryption';
import { Gzip, Zip, ZipDeflate } from 'fflate';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { Session } from '@/scripts/browser/launch';
import { askWith } from '@/tests/support/records';
import { test as base } from '../browser/support/browser-test';
import { press, shows } from '../browser/support/person';
import { until } from '../browser/support/until';
import { watchMemory, whyNotMeasured } from './private-memory';

const RECORDS = 1_000_000;
/** Of a file under a passphrase: beside what trying the passphrase takes, a larger one takes time alone. */
const ENCRYPTED_RECORDS = 100_000;
const PASSPHRASE = 'four plain words here';
/** What trying a passphrase takes for a moment: 2^18 blocks of a kilobyte, as `age` has it. */
const TRYING = 2 ** 18 * 1024;
/**
 * Of all processes of the browser, with what it has not swept yet: how much that is depends on how busy the machine
 * is. Between 210 and 376 MB were seen; without bounds it was 1,100 MB.
 */
const LIMIT = 500_000_000;
/** What the page's own script holds, swept: the smaller and steadier part. Firefox's driver tells nothing of it. */
const HEAP_LIMIT = 300_000_000;
const BOMB = 400_000_000;

if (whyNotMeasured !== undefined) console.warn(`Memory is not measured: ${whyNotMeasured}`);

const test = base.extend<{ readonly folder: string }>({
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'askwell-large-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
});

/** An export of so many asks. A million are more than 200 MB: as large as no life, and read all the same. */
function writeLargeFile(path: string, records: number): number {
  const file = openSync(path, 'w');
  const ask = JSON.stringify(
    askWith({ what: 'A look at my draft before it goes to the whole team', createdAt: 1, updatedAt: 1 }),
  );
  const { id } = JSON.parse(ask) as { id: string };
  const [before = '', after = ''] = ask.split(id);
  let bytes = writeSync(file, '{"askwell":1,"records":{"asks":[\n');
  const batch: string[] = [];
  for (let n = 0; n < records; n += 1) {
    const own = `018f0000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
    batch.push(`${n === 0 ? '' : ',\n'}${before}${own}${after}`);
    if (batch.length < 10_000 && n < records - 1) continue;
    bytes += writeSync(file, batch.join(''));
    batch.length = 0;
  }
  bytes += writeSync(file, '\n]},"settings":{},"state":{}}\n');
  closeSync(file);
  return bytes;
}

/** The same under a passphrase, as `age` makes it. @returns its size */
async function writeEncrypted(path: string): Promise<number> {
  writeLargeFile(`${path}.json`, ENCRYPTED_RECORDS);
  const encrypter = new Encrypter();
  encrypter.setPassphrase(PASSPHRASE);
  const encrypted = await encrypter.encrypt(readFileSync(`${path}.json`));
  writeFileSync(path, encrypted);
  return encrypted.length;
}

/** 400 MB that pack into less than half a megabyte. */
function packBomb(kind: 'zip' | 'gzip'): Uint8Array {
  const parts: Uint8Array[] = [];
  const take = (part: Uint8Array) => void parts.push(part);
  const zip = new Zip((_, part) => take(part));
  const content = kind === 'zip' ? new ZipDeflate('copy.json', { level: 9 }) : new Gzip({ level: 9 }, take);
  if (content instanceof ZipDeflate) zip.add(content);
  const zeros = new Uint8Array(BOMB / 100);
  for (let n = 0; n < 100; n += 1) content.push(zeros, n === 99);
  zip.end();
  return new Uint8Array(Buffer.concat(parts));
}

async function choose(page: Page, path: string): Promise<void> {
  const field = await page.waitForSelector('input[type=file]:not([disabled])');
  await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
}

const said = (page: Page) => page.evaluate(() => document.body.innerText);

/** Bytes the page's script holds. */
async function heapOf(page: Page): Promise<number> {
  const { JSHeapUsedSize = 0 } = await page.metrics();
  return JSHeapUsedSize;
}

/** Does something and tells how much memory it took at most; nothing where that is not measured. */
async function memoryOf(session: Session, work: () => Promise<unknown>): Promise<number> {
  const watching = whyNotMeasured === undefined ? watchMemory(session) : undefined;
  await work();
  return watching?.end() ?? 0;
}

const inMegabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;

describe('taking in', () => {
  test('a file of a million records is read within bounded memory', async ({
    open,
    kind,
    session,
    folder,
  }) => {
    const bytes = writeLargeFile(join(folder, 'copy.json'), RECORDS);
    expect(bytes).toBeGreaterThan(200_000_000);
    const page = await open('/dashboard.html#data');
    await shows(page, '0 records are here.');
    let heap = 0;
    const memory = await memoryOf(session, async () => {
      await choose(page, join(folder, 'copy.json'));
      await until(
        'the preview is there',
        async () => {
          if (kind === 'chromium') heap = Math.max(heap, await heapOf(page));
          return (await said(page)).includes('What would happen');
        },
        200_000,
      );
    });
    expect(heap).toBeLessThan(HEAP_LIMIT);
    expect((await said(page)).replaceAll(/[.,\u202f\u00a0]/g, '')).toContain(String(RECORDS));
    console.log(
      `${kind}: ${RECORDS} records, ${inMegabytes(bytes)}, at most ${inMegabytes(memory)} of private memory`,
    );
    expect(memory).toBeLessThan(LIMIT);
    await press(page, 'Leave it');
    await shows(page, '0 records are here.');
  });

  test('a large file under a passphrase is read piece by piece too', async ({
    open,
    kind,
    session,
    folder,
  }) => {
    const path = join(folder, 'copy.age');
    const bytes = await writeEncrypted(path);
    const page = await open('/dashboard.html#data');
    await shows(page, '0 records are here.');
    const memory = await memoryOf(session, async () => {
      await choose(page, path);
      await shows(page, 'This copy is under a passphrase.');
      const field = await page.waitForSelector('section:nth-of-type(2) input[type=password]');
      await field?.type(PASSPHRASE);
      await press(page, 'Open it');
      await until(
        'the preview is there',
        async () => (await said(page)).includes('What would happen'),
        100_000,
      );
    });
    expect((await said(page)).replaceAll(/[.,\u202f\u00a0]/g, '')).toContain(String(ENCRYPTED_RECORDS));
    console.log(
      `${kind}: ${ENCRYPTED_RECORDS} records under a passphrase, ${inMegabytes(bytes)}, at most ${inMegabytes(memory)} of private memory`,
    );
    expect(memory).toBeLessThan(TRYING + HEAP_LIMIT);
  });

  test('a packed file is refused by how it begins, whatever its name, before anything is unpacked', async ({
    open,
    kind,
    session,
    folder,
  }) => {
    const page = await open('/dashboard.html#data');
    await shows(page, '0 records are here.');
    for (const packing of ['zip', 'gzip'] as const) {
      const bomb = packBomb(packing);
      expect(bomb.length).toBeLessThan(BOMB / 500);
      const path = join(folder, `${packing}.json`);
      writeFileSync(path, bomb);
      const memory = await memoryOf(session, async () => {
        await choose(page, path);
        await shows(page, 'This file is packed.');
      });
      console.log(
        `${kind}: ${inMegabytes(BOMB)} in a ${packing} of ${inMegabytes(bomb.length)}: refused, at most ${inMegabytes(memory)} of private memory`,
      );
      expect(memory).toBeLessThan(LIMIT / 5);
      await page.reload({ waitUntil: [] });
      await shows(page, '0 records are here.');
    }
  });
});
