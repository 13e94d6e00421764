import { readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { BrowserKind } from '@/scripts/browser/find-browser';
import { openExtensionPage } from '@/scripts/browser/launch';
import { expectAccessible } from '../browser/support/accessible';
import { shows } from '../browser/support/person';
import { pictures } from '../browser/support/pictures';
import { until } from '../browser/support/until';
import type { ExtensionGlobal } from '../browser/support/worker';
import { type LastingProfile, lastingTest } from './lasting-profile';
import { enter, keptLine, lineOf, loggedLines } from './lines';

const LOST = 'The browser could not read your records any more';
const UNAVAILABLE = 'The browser does not let Askwell open its records here.';

/** Where each browser keeps our database, and nothing else of ours. */
const folders: Record<BrowserKind, RegExp> = {
  chromium: /IndexedDB[\\/]chrome-extension_[^\\/]*\.leveldb$/,
  firefox: /moz-extension[^\\/^]*[\\/]idb$/,
};

function databaseFolder({ folder }: LastingProfile, kind: BrowserKind): string {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    folders[kind].test(path),
  );
  expect(found).toHaveLength(1);
  return join(folder, found[0] ?? '');
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile() && !path.endsWith('LOCK'));
}

/** A profile in which one ask was logged, and whose browser has ended. */
async function usedProfile(profile: LastingProfile): Promise<void> {
  const session = await profile.start();
  const page = await openExtensionPage(session, '/popup.html');
  await page.waitForSelector('#log-line');
  await page.type('#log-line', 'Asked before');
  // On disk in full, so that no write of a first letter is still on its way when the end is looked for below.
  await typedHolds(page, 'Asked before');
  await page.keyboard.press('Enter');
  await keptLine(page);
  await typedHolds(page, 'Asked before', false);
  await session.close();
}

const damages: readonly [name: string, damage: (folder: string) => void][] = [
  [
    'overwritten at the start of every file',
    (folder) => {
      for (const path of filesOf(folder))
        writeFileSync(path, Buffer.alloc(Math.min(statSync(path).size, 65_536), 0xa5));
    },
  ],
  [
    'gone',
    (folder) => {
      for (const path of filesOf(folder)) rmSync(path);
    },
  ],
];

describe('a database on disk that is', () => {
  lastingTest.for(damages)(
    '%s is there, or its loss is told; what is logged then is kept',
    async ([name, damage], { profile, kind }) => {
      await usedProfile(profile);
      damage(databaseFolder(profile, kind));
      const session = await profile.start();
      const dashboard = await openExtensionPage(session, '/dashboard.html#asks');
      const end = await until('the ask is there, or its loss is told', () =>
        dashboard.evaluate((sentence) => {
          const text = document.body.innerText;
          if (text.includes(sentence)) return 'told';
          return text.includes('Asked before') && 'there';
        }, LOST),
      );
      if (end === 'told') await look(dashboard, kind);
      const page = await openExtensionPage(session, '/popup.html');
      await enter(page, 'Asked after');
      await keptLine(page);
      expect((await loggedLines(page)).sort()).toEqual(
        end === 'told' ? ['Asked after'] : ['Asked after', 'Asked before'],
      );
      console.log(`${kind}: a database ${name}, ${end}`);
    },
  );

  lastingTest(
    'not to be opened is told, keeps what is typed, and is whole when it opens again',
    async ({ profile, kind }) => {
      await usedProfile(profile);
      const folder = databaseFolder(profile, kind);
      renameSync(folder, `${folder}-away`);
      writeFileSync(folder, 'no folder');
      const barred = await profile.start();
      const page = await openExtensionPage(barred, '/popup.html');
      await shows(page, UNAVAILABLE);
      await enter(page, 'Asked meanwhile');
      expect(await lineOf(page)).toBe('Asked meanwhile');
      await typedHolds(page, 'Asked meanwhile');
      for (const part of ['week', 'asks', 'journal', 'data']) {
        const dashboard = await openExtensionPage(barred, `/dashboard.html#${part}`);
        await shows(dashboard, UNAVAILABLE);
        await dashboard.close();
      }
      await barred.close();

      rmSync(folder, { recursive: true });
      renameSync(`${folder}-away`, folder);
      const session = await profile.start();
      const again = await openExtensionPage(session, '/popup.html');
      await until('what was typed is there', async () => (await lineOf(again)) === 'Asked meanwhile');
      await again.focus('#log-line');
      await again.keyboard.press('Enter');
      await keptLine(again);
      expect((await loggedLines(again)).sort()).toEqual(['Asked before', 'Asked meanwhile']);
    },
  );
});

/** What the notice looks like. Firefox takes no pictures in another colour scheme. */
async function look(dashboard: Page, kind: BrowserKind): Promise<void> {
  await dashboard.bringToFront();
  await expectAccessible(dashboard);
  if (kind === 'chromium') await pictures(dashboard, 'lost-records');
}

/** Waits until what is typed and not saved yet holds a text, or no longer does. */
function typedHolds(page: Page, text: string, isKept = true): Promise<true> {
  return until(`what is typed ${isKept ? 'holds' : 'no longer holds'} "${text}"`, () =>
    page.evaluate(
      async (words, wanted) => {
        const { typed } = await (globalThis as unknown as ExtensionGlobal).browser.storage.local.get('typed');
        return JSON.stringify(typed ?? {}).includes(words) === wanted;
      },
      text,
      isKept,
    ),
  );
}
