import type { Page } from 'puppeteer-core';
import { expect, inject } from 'vitest';
import { makeLog } from '@/scripts/seed/make-log';
import { putLog } from '@/scripts/seed/put-log';
import { axeFindings } from '../support/accessible';
import { test as base } from '../support/browser-test';
import { pagesOfOurs, partsOf } from '../support/our-pages';
import { pictures } from '../support/pictures';
import { brokenWords, hardCoded, moving, outOfOrder, tooSmall, unseenFocus, wider } from './checks';
import { show, surfaces } from './surfaces';
import { germanWords, longerWords, worded } from './worded';

/** Half and a quarter of 1280, which is what a zoom of 200 and 400 % leaves, and the narrowest window. */
const WIDTHS = [640, 320, 300];

/** What a check is called, and what it found. */
type Finding = readonly [check: string, wrong: readonly string[]];

/** Goes to every surface once and collects what is wrong with any, so that one run names everything. */
async function sweep(
  page: Page,
  origin: string,
  look: (page: Page, name: string) => Promise<readonly Finding[]>,
): Promise<string[]> {
  const found: string[] = [];
  for (const surface of surfaces) {
    await show(page, origin, surface);
    for (const [check, wrong] of await look(page, surface.name))
      for (const one of wrong) found.push(`${surface.name}, ${check}: ${one}`);
  }
  return found;
}

async function narrow(page: Page): Promise<Finding[]> {
  const all: Finding[] = [];
  for (const width of WIDTHS) {
    await page.setViewport({ width, height: 800 });
    all.push(
      [`${width} px wide`, await wider(page)],
      [`targets at ${width} px`, await tooSmall(page)],
      [`broken words at ${width} px`, await brokenWords(page)],
    );
  }
  return all;
}

/** What Chromium's tools can pretend: less motion, forced colours, large letters, the other direction. */
async function asAnotherWouldSee(page: Page): Promise<Finding[]> {
  const all: Finding[] = [];
  const root = (change: { fontSize?: string; dir?: string }) =>
    page.evaluate(({ fontSize = '', dir = 'ltr' }) => {
      document.documentElement.style.fontSize = fontSize;
      document.documentElement.dir = dir;
    }, change);
  const tools = await page.createCDPSession();
  const media = (features: { name: string; value: string }[]) =>
    tools.send('Emulation.setEmulatedMedia', { features });

  await media([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  all.push(['motion', await moving(page)]);
  await media([{ name: 'forced-colors', value: 'active' }]);
  all.push(['focus in forced colours', await unseenFocus(page)]);
  // A colour halfway through a transition is none that anybody reads.
  await media([
    { name: 'prefers-color-scheme', value: 'dark' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  all.push(['axe in the dark', await axeFindings(page, undefined, ['color-contrast'])]);
  await media([]);
  await tools.detach();
  await root({ fontSize: '24px' });
  all.push(['24 px letters', await wider(page)]);
  await root({ dir: 'rtl' });
  all.push(['right to left', await wider(page)], ['targets right to left', await tooSmall(page)]);
  await root({});
  return all;
}

async function seed(page: Page, origin: string): Promise<void> {
  await show(page, origin, { name: 'dashboard', path: '/dashboard.html' });
  await putLog(page, makeLog({ today: '2026-03-12', seed: 'sweep', asks: 60, weeks: 12 }));
}

const inEnglish = base.extend({
  sessionOptions: async ({}, use) => use({ args: ['--lang=en'], env: { LANGUAGE: 'en' } }),
});

inEnglish.runIf(inject('kind') === 'chromium')(
  'every surface with nothing in it yet fits a narrow window',
  async ({ open, session: { origin } }) => {
    expect(await sweep(await open('/dashboard.html'), origin, narrow)).toEqual([]);
  },
);

inEnglish.runIf(inject('kind') === 'chromium')(
  'every surface is usable narrow, enlarged, still, from the keyboard and in forced colours',
  async ({ open, session: { origin } }) => {
    const page = await open('/dashboard.html');
    const parts = (await partsOf(page)).filter((part) => !part.includes('/'));
    const paths = surfaces.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(parts.map((part) => `/dashboard.html${part}`)));
    expect(paths.map((path) => path.split(/[?#]/u)[0])).toEqual(
      expect.arrayContaining(pagesOfOurs('chromium')),
    );

    await seed(page, origin);
    const found = await sweep(page, origin, async (_, name) => {
      const all = await narrow(page);
      await page.setViewport({ width: 320, height: 800 });
      all.push(
        ['axe', await axeFindings(page)],
        ['reading order', await outOfOrder(page)],
        ['focus', await unseenFocus(page)],
      );
      all.push(...(await asAnotherWouldSee(page)));
      await pictures(page, `surface-${name}`);
      return all;
    });
    expect(found).toEqual([]);
  },
);

const longer = base.extend({
  sessionOptions: async ({ kind }, use) => {
    const { folder, remove } = await worded(kind, longerWords);
    await use({ extension: folder });
    remove();
  },
});

longer.runIf(inject('kind') === 'chromium')(
  'a language that is 40 % longer fits, and every word comes from the catalogue',
  async ({ open, session: { origin } }) => {
    const found = await sweep(await open('/dashboard.html'), origin, async (page) => [
      ['hard-coded', await hardCoded(page)],
      ...(await narrow(page)),
    ]);
    expect(found).toEqual([]);
  },
);

const german = base.extend({
  sessionOptions: async ({ kind }, use) => {
    const { folder, remove } = await worded(kind, germanWords);
    await use({ extension: folder });
    remove();
  },
});

// Words are broken by each browser's own rules; the longer language is Chromium's, this one is Firefox's.
german.runIf(inject('kind') === 'firefox')('German fits', async ({ open, session: { origin } }) => {
  const page = await open('/dashboard.html');
  await seed(page, origin);
  const found = await sweep(page, origin, async () => [
    ...(await narrow(page)),
    ['focus', await unseenFocus(page)],
  ]);
  expect(found).toEqual([]);
});
