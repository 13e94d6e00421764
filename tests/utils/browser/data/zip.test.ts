import AdmZip from 'adm-zip';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipped } from '@/utils/browser/data/zip';

const texts = new Map([
  ['asks.csv', 'what;when\r\n'.repeat(5000)],
  ['people.csv', 'Zoë 😀'],
  ['empty.csv', ''],
]);

test('a zip holds each text, packed, and two programs read it', async () => {
  const bytes = new Uint8Array(await (await zipped(texts)).arrayBuffer());
  const unzipped = Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]);
  expect(new Map(unzipped as [string, string][])).toEqual(texts);
  const entries = new AdmZip(Buffer.from(bytes)).getEntries();
  // It compares checksums as well.
  expect(new Map(entries.map((entry) => [entry.entryName, entry.getData().toString('utf8')]))).toEqual(texts);
  expect(bytes.length).toBeLessThan(2000);
});

test('no text makes an empty zip', async () => {
  const bytes = new Uint8Array(await (await zipped(new Map())).arrayBuffer());
  expect(unzipSync(bytes)).toEqual({});
});
