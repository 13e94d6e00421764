import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from '@/scripts/browser/ensure-browser';
import { until } from './until';

/**
 * What a profile is before its first use costs Firefox half of its start: it is made once a run, by one start
 * without the extension, and every test gets a copy of its own.
 *
 * @returns its folder
 */
export async function makeUnusedProfile(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'askwell-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless: true,
    userDataDir: folder,
  });
  const page = await browser.newPage();
  // Its own bookkeeping is done when the browser has nothing left to do.
  await until('Firefox has settled', () =>
    page.evaluate(() => new Promise<boolean>((resolve) => requestIdleCallback(() => resolve(true)))),
  );
  await browser.close();
  return folder;
}

/** A copy for one test. Remove it afterwards with `removeProfile`. */
export function copyProfile(unused: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'askwell-firefox-'));
  // The locks belong to the browser that made it.
  const isLock = (path: string) => ['lock', '.parentlock', 'parent.lock'].includes(basename(path));
  cpSync(unused, folder, { recursive: true, filter: (path) => !isLock(path) });
  return folder;
}

export function removeProfile(folder: string): void {
  // Firefox's helpers may still be writing when its main process is gone.
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
