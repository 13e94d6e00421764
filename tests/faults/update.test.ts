import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { openCard, underlined, writeInto } from '@/scripts/browser/composer-help';
import { openExtensionPage, type Session } from '@/scripts/browser/launch';
import { type BrowserFixtures, test as base, HOSTS } from '../browser/support/browser-test';
import { shows, typeInto } from '../browser/support/person';
import { until } from '../browser/support/until';
import type { ExtensionGlobal } from '../browser/support/worker';
import { unthrottled } from './lasting-profile';
import { NEXT_VERSION, type Upgradable, upgradable } from './next-version';
import { rawRecords } from './raw-records';
import { log, openPopup } from './writing';

const test = base.extend<{ readonly next: Upgradable } & Pick<BrowserFixtures, 'sessionOptions'>>({
  next: async ({ kind }, use) => {
    const next = upgradable(kind);
    await use(next);
    next.remove();
  },
  sessionOptions: async ({ next }, use) => {
    await use({ extension: next.folder, preferences: unthrottled });
  },
});

const DRAFT = 'Sorry to bother you, could you maybe look at my draft?';
const ENTRY = 'Kim asked how the export works';

/** Logs one line after the other until the page is gone. @returns those that were kept, as they come */
function logOn(page: Page): { readonly kept: string[]; readonly end: Promise<void> } {
  const kept: string[] = [];
  const run = async () => {
    for (let n = 0; n < 10_000; n += 1) {
      await log(page, `ask ${n}`);
      kept.push(`ask ${n}`);
    }
  };
  // Nothing is left to say once the page is gone.
  return { kept, end: run().catch(() => undefined) };
}

/** Every error that no script of this page catches from now on. */
function errorsIn(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) =>
    errors.push(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  );
  return errors;
}

/** What Chromium has on its list of the extension's errors: uncaught ones of every script of ours, wherever it runs. */
async function errorsListed({ kind, browser, origin }: Session): Promise<unknown[]> {
  if (kind === 'firefox') return [];
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  const errors = await page.evaluate(
    (id) =>
      new Promise<unknown[]>((resolve) => {
        // The extensions page's own interface; it has no types.
        const { developerPrivate } = (
          globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }
        ).chrome;
        developerPrivate.getExtensionInfo(id, ({ manifestErrors, runtimeErrors }) =>
          resolve([...manifestErrors, ...runtimeErrors]),
        );
      }),
    new URL(origin).host,
  );
  await page.close();
  return errors;
}

interface DeveloperPrivate {
  getExtensionInfo(
    id: string,
    done: (info: { manifestErrors: unknown[]; runtimeErrors: unknown[] }) => void,
  ): void;
}

const hosts = (page: Page) => page.evaluate(() => document.querySelectorAll('html > [popover]').length);

describe('an update of the extension', () => {
  test('with a composer, a dashboard and a popup open loses nothing and leaves nothing old', async ({
    kind,
    next,
    session,
    turnOn,
    visit,
  }) => {
    await turnOn(HOSTS.mail);
    const composer = await visit(HOSTS.mail);
    const errors = errorsIn(composer);
    await writeInto(composer, '#rich', DRAFT);
    await until('the ask is underlined', async () => (await underlined(composer)).length > 0);
    await openCard(composer);
    const dashboard = await openExtensionPage(session, '/dashboard.html#journal');
    await typeInto(dashboard, 'What did they ask for?', ENTRY);
    await until('it is kept', () =>
      dashboard.evaluate(async (text) => {
        const { typed } = await (globalThis as unknown as ExtensionGlobal).browser.storage.local.get('typed');
        return JSON.stringify(typed ?? {}).includes(text);
      }, ENTRY),
    );
    const logging = logOn(await openPopup(session));
    await until('a few are logged', () => logging.kept.length >= 10);

    next.upgrade();
    await session.browser.installExtension(next.folder);
    await logging.end;

    // The composer: the new script is there alone, and the draft is as it was.
    await composer.bringToFront();
    await until('the new script is there', () =>
      composer.evaluate((version) => document.documentElement.dataset.version === version, NEXT_VERSION),
    );
    await until('the old card is gone', async () => (await composer.$('>>> .card')) === null);
    await composer.click('#rich');
    await composer.waitForSelector('>>> .chip');
    expect(await hosts(composer)).toBe(1);
    expect(await composer.$eval('#rich', (field) => field.textContent)).toBe(DRAFT);
    await openCard(composer);
    expect(await hosts(composer)).toBe(1);
    expect(errors).toEqual([]);

    // Our pages: what was kept is there, what was typed is there.
    const again = await openExtensionPage(session, '/dashboard.html#journal');
    const version = await again.evaluate(
      () => (globalThis as unknown as ExtensionGlobal).browser.runtime.getManifest().version,
    );
    expect(version).toBe(NEXT_VERSION);
    await until('what was typed is there', () =>
      again.evaluate(
        (text) =>
          [...document.querySelectorAll('input, textarea')].some(
            (field) => (field as HTMLInputElement).value === text,
          ),
        ENTRY,
      ),
    );
    const lines = ((await rawRecords(again, 'asks')) as { what: string }[]).map(({ what }) => what);
    expect(logging.kept.filter((line) => !lines.includes(line))).toEqual([]);
    expect(new Set(lines).size).toBe(lines.length);
    await again.evaluate(() => {
      location.hash = '#data';
    });
    await shows(again, `${lines.length} record`);
    expect(await errorsListed(session)).toEqual([]);
    console.log(`${kind}: updated after ${logging.kept.length} writes, ${lines.length} found, 0 lost`);
  });
});
