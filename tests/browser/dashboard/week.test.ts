import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import 'temporal-polyfill/global';
import type Axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { makeLog } from '@/scripts/seed/make-log';
import { putLog } from '@/scripts/seed/put-log';
import { addDays } from '@/utils/core/time/civil-date';
import { HOSTS, test } from '../support/browser-test';
import { looks, picture } from '../support/pictures';
import { until } from '../support/until';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const today = new Date().toISOString().slice(0, 10);

const heading = (page: Page) => page.$eval('article h2', (title) => title.textContent);
const text = (page: Page) => page.evaluate(() => document.body.innerText);
const shows = (page: Page, words: string) =>
  until(`the page shows “${words}”`, async () => (await text(page)).includes(words));

/** The dashboard with a made-up year in it, at an address. */
async function withYear(page: Page, hash = ''): Promise<void> {
  await page.waitForSelector('article');
  await putLog(page, makeLog({ today, weeks: 52, asks: 150, seed: 'askwell' }));
  await page.evaluate((to) => {
    location.hash = to;
    location.reload();
  }, hash);
  await until('the year is there', async () => (await page.$$('article figure')).length >= 3);
}

async function broken(page: Page): Promise<string[]> {
  // Evaluated, not added: the page's own policy lets no other script in.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: typeof Axe }; // Set by the script.
    const { violations } = await checker.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

describe('the week page', () => {
  test('of someone who has just begun says so kindly and takes a plan in one field', async ({ open }) => {
    const page = await open('/dashboard.html');
    await shows(page, 'This is your first week here.');
    await page.type('#week-plan', 'A look at my slides');
    await page.keyboard.press('Enter');
    await shows(page, 'Planned so far');
    expect(await page.$eval('#week-plan', (field) => (field as HTMLInputElement).value)).toBe('');
    await (await page.waitForSelector('::-p-aria([name="Take back: A look at my slides"])'))?.click();
    await until('it is gone', async () => !(await text(page)).includes('Planned so far'));
  });

  test('follows the log while it is open', async ({ open, popup, visit, kind }) => {
    const page = await open('/dashboard.html');
    await shows(page, 'This is your first week here.');
    const log = kind === 'firefox' ? await open('/popup.html') : await popup(await visit(HOSTS.mail));
    await log.waitForSelector('#log-line');
    await log.type('#log-line', 'Asked Sam to look at my draft');
    await log.keyboard.press('Enter');
    await shows(page, '1 ask.');
  });

  test('moves between weeks by arrow key, by link and by address', async ({ open }) => {
    const page = await open('/dashboard.html');
    await withYear(page);
    const now = await heading(page);
    await page.keyboard.press('ArrowLeft');
    await until('the week before is shown', async () => (await heading(page)) !== now);
    const before = await heading(page);
    expect(await page.evaluate(() => location.hash)).toMatch(/^#week\/\d{4}-\d{2}-\d{2}$/);
    await page.keyboard.press('ArrowRight');
    await until('the running week is back', async () => (await heading(page)) === now);
    await page.focus('#week-plan');
    await page.keyboard.press('ArrowLeft');
    expect(await heading(page)).toBe(now);
    await (await page.waitForSelector('::-p-aria([name="Earlier week"][role="link"])'))?.click();
    await until('the link goes there too', async () => (await heading(page)) === before);
    await page.evaluate((year) => void (location.hash = `#week/${year}`), today.slice(0, 4));
    await until('the year sums up', async () => (await heading(page)) === today.slice(0, 4));
  });

  test('gives the week away as one file that needs nothing else', async ({ open }) => {
    const page = await open('/dashboard.html');
    await withYear(page, `week/${addDays(today, -14)}`);
    await page.evaluate(() => {
      const saved: string[] = [];
      Object.assign(globalThis, { saved });
      const original = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((content) => saved.push(content));
        return original(blob);
      };
      HTMLAnchorElement.prototype.click = () => undefined;
    });
    for (const name of ['Download as a page', 'Download as Markdown']) {
      await (await page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`))?.click();
    }
    const saved = () => page.evaluate(() => (globalThis as unknown as { saved: string[] }).saved);
    await until('both are made', async () => (await saved()).length === 2);
    const files = await saved();
    const html = files.find((file) => file.startsWith('<!doctype html>')) ?? '';
    const markdown = files.find((file) => file.startsWith('# ')) ?? '';
    expect(html).toContain('<svg');
    expect(html).not.toMatch(/<script|<button|<input|<link|src=|url\(/);
    expect(markdown).toContain('## Twelve weeks');
    expect(markdown).toMatch(/\| ---:? \|/);
  });

  test('reads well in every look, and axe finds nothing', async ({ open, kind }) => {
    const page = await open('/dashboard.html');
    await withYear(page, `week/${addDays(today, -14)}`);
    await page.evaluate(() => {
      for (const disclosure of document.querySelectorAll('details')) disclosure.open = true;
    });
    expect(await broken(page)).toEqual([]);
    if (kind === 'firefox') return; // It takes no pictures in another colour scheme.
    // Half-way through a transition a colour is one that nobody chose.
    const still = { name: 'prefers-reduced-motion', value: 'reduce' };
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }, still]);
    expect(await broken(page)).toEqual([]);
    await page.evaluate(() => {
      for (const data of document.querySelectorAll('figure details'))
        (data as HTMLDetailsElement).open = false;
    });
    for (const { name, width, scheme } of looks) {
      await page.setViewport({ width, height: 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }, still]);
      await page.waitForFunction(
        () => document.querySelector('figure svg')?.getAttribute('viewBox')?.split(' ')[2] !== '640',
      );
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(tooWide).toBe(false);
      await whole(page, `week-${name}`);
    }
    await page.setViewport({ width: 800, height: 900 });
    await page.emulateMediaType('print');
    await whole(page, 'week-print');
    const emulation = await page.createCDPSession();
    const features = [{ name: 'forced-colors', value: 'active' }];
    await emulation.send('Emulation.setEmulatedMedia', { media: 'screen', features });
    await whole(page, 'week-forced');
  });
});

/** A picture of the whole page: it is longer than any window. */
async function whole(page: Page, name: string): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const width = page.viewport()?.width ?? 1280;
  await page.setViewport({ width, height });
  await picture(page, name);
}
