import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { axeFindings, WCAG } from '../support/accessible';
import { test } from '../support/browser-test';
import { pagesOfOurs } from '../support/our-pages';
import { press, shows } from '../support/person';
import { pictures } from '../support/pictures';
import { until } from '../support/until';

const looksBlank = (page: Page) =>
  page.evaluate(
    () =>
      document.body.innerText.trim() === 'Show this page' &&
      !document.title.includes('Askwell') &&
      document.querySelector<HTMLLinkElement>('link[rel="icon"]')?.href.startsWith('data:') === true,
  );

describe('hiding', () => {
  test('makes every open page blank at once, and each comes back as it was', async ({ open, kind }) => {
    const pages = new Map<string, Page>();
    for (const path of pagesOfOurs(kind)) pages.set(path, await open(path));
    const popup = pages.get('/popup.html');
    const dashboard = pages.get('/dashboard.html');
    if (!popup || !dashboard) throw new Error('There is a popup and a dashboard.');
    await popup.bringToFront();
    await (await popup.waitForSelector('#log-line'))?.type('Asked for a quieter desk');
    await dashboard.bringToFront();
    await shows(dashboard, 'Week');
    const title = await dashboard.title();

    // Once is what closes a dialog.
    await dashboard.keyboard.press('Escape');
    expect(await looksBlank(dashboard)).toBe(false);
    await dashboard.keyboard.press('Escape');
    // This page needs nobody: it is blank before the key is up.
    expect(await looksBlank(dashboard)).toBe(true);
    for (const [path, page] of pages) await until(`${path} is blank`, () => looksBlank(page));
    // A blank page has no landmarks, and no title to begin at.
    expect(await axeFindings(dashboard, undefined, WCAG)).toEqual([]);
    await (kind === 'chromium' ? pictures(dashboard, 'hidden') : dashboard.screenshot());

    await press(dashboard, 'Show this page');
    expect(await dashboard.title()).toBe(title);
    await shows(dashboard, 'Ladder');
    // Each page comes back by itself, with what was being typed.
    expect(await looksBlank(popup)).toBe(true);
    await popup.bringToFront();
    await press(popup, 'Show this page');
    expect(await popup.$eval('#log-line', (field) => (field as HTMLInputElement).value)).toBe(
      'Asked for a quieter desk',
    );
    expect(await popup.$('#log-line:focus')).not.toBeNull();
  });

  test('is told to pages by the background, which the browser’s shortcut wakes', async ({ open }) => {
    const dashboard = await open('/dashboard.html');
    await shows(dashboard, 'Week');
    const nudge = await open('/nudge.html?id=none');
    // What `hidePages` does in the background; no driver reaches the browser's own shortcuts.
    await nudge.evaluate(() => new BroadcastChannel('askwell:hide').postMessage('hide'));
    for (const page of [dashboard, nudge])
      await until('it is blank', () => looksBlank(page).catch(() => false));
  });
});
