import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { until } from './until';

interface Saved {
  readonly name: string;
  readonly content: Blob;
}

/** Has a page keep each file it would hand to the browser's downloads. Call it once a page, after it has loaded. */
export function keepSavedFiles(page: Page): Promise<void> {
  return page.evaluate(() => {
    const saved: Saved[] = [];
    let content = new Blob();
    Object.assign(globalThis, { saved });
    const createObjectURL = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (source) => {
      content = source as Blob;
      return createObjectURL(source);
    };
    HTMLAnchorElement.prototype.click = function () {
      saved.push({ name: this.download, content });
    };
  });
}

/** The next file the page saves from now on, by what makes it do so. */
export async function savedBy(
  page: Page,
  act: () => Promise<void>,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const count = () => page.evaluate(() => (globalThis as unknown as { saved: Saved[] }).saved.length);
  const before = await count();
  await act();
  // Encrypting takes its time on a busy machine.
  await until('a file is saved', async () => (await count()) > before, 60_000);
  const { name, base64 } = await page.evaluate(async (n) => {
    const file = (globalThis as unknown as { saved: Saved[] }).saved[n];
    if (file === undefined) throw new Error('no file');
    const bytes = new Uint8Array(await file.content.arrayBuffer());
    const parts: string[] = [];
    for (let at = 0; at < bytes.length; at += 30_000)
      parts.push(String.fromCharCode(...bytes.subarray(at, at + 30_000)));
    return { name: file.name, base64: btoa(parts.join('')) };
  }, before);
  return { name, bytes: Buffer.from(base64, 'base64') };
}

/** Chooses a file with this content in the page's file field. */
export async function chooseFile(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const path = join(mkdtempSync(join(tmpdir(), 'askwell-')), name);
  writeFileSync(path, content);
  const field = await page.waitForSelector('input[type=file]:not([disabled])');
  await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
}
