import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { openCard, writeInto } from '@/scripts/browser/composer-help';
import { makeLog } from '@/scripts/seed/make-log';
import { putLog } from '@/scripts/seed/put-log';
import { expectAccessible } from '../support/accessible';
import { HOSTS, test } from '../support/browser-test';
import { PASSPHRASE, showsLocked, turnOnLock, typePassphrase, unlock } from '../support/lock';
import { press, shows, typeInto } from '../support/person';
import { picture, pictures } from '../support/pictures';
import { readEverything } from '../support/records';
import { until } from '../support/until';
import { type ExtensionGlobal, killWorker } from '../support/worker';

const log = makeLog({ today: '2026-11-23', weeks: 12, asks: 40, seed: 'lock' });

/** All that lies on the disk, as far as a page of ours can see it: past everything of ours. */
async function kept(page: Page): Promise<string> {
  const local = await page.evaluate(() =>
    (globalThis as unknown as ExtensionGlobal).browser.storage.local.get(null),
  );
  return JSON.stringify([
    await readEverything(page),
    local,
    await page.evaluate(() => Object.entries(localStorage)),
  ]);
}

/**
 * Does what makes every page begin anew, and waits until these have. Firefox does not tell the driver of a page that
 * loads itself again, so it finds nothing on it afterwards: what is to be pressed then is pressed on a new page.
 */
async function renewing(pages: readonly Page[], work: () => Promise<void>): Promise<void> {
  const mark = () => void Object.assign(globalThis, { isOld: true });
  for (const page of pages) await page.evaluate(mark);
  await work();
  const isNew = () => !('isOld' in globalThis) && document.readyState === 'complete';
  for (const page of pages)
    await until('the page has begun anew', () => page.evaluate(isNew).catch(() => false));
}

/** What the week page counts. */
const figures = (page: Page) =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('main table td, main dd'), ({ textContent }) => textContent),
  );

describe('the passphrase lock', () => {
  test('keeps every word from the disk, and the week as it is', async ({ open, kind }) => {
    const page = await open('/dashboard.html#week');
    await shows(page, 'Week');
    await putLog(page, log);
    await page.reload({ waitUntil: [] });
    const words = [log.asks[0]?.what, log.people[0]?.alias, log.scripts[0]?.request].map(
      (word) => word ?? 'none',
    );
    await until('the week has figures', async () => (await figures(page)).length > 10);
    const before = await figures(page);
    const popup = await open('/popup.html');
    await (await popup.waitForSelector('#log-line'))?.type('Half a line about my desk');

    const settings = await open('/dashboard.html#settings');
    await shows(settings, 'Passphrase lock');
    const readable = await kept(settings);
    expect(words.filter((word) => !readable.includes(JSON.stringify(word)))).toEqual([]);
    await renewing([settings, page, popup], () => turnOnLock(settings));
    await shows(settings, 'Lock now');
    const sealed = await kept(settings);
    expect(words.filter((word) => sealed.includes(JSON.stringify(word)))).toEqual([]);
    expect(sealed).not.toContain('my desk');

    const lockable = await open('/dashboard.html#settings');
    await renewing([lockable, page], () => press(lockable, 'Lock now'));
    await showsLocked(lockable);
    await page.bringToFront();
    await showsLocked(page);
    await until('the week has its figures', async () => (await figures(page)).length === before.length);
    expect(await figures(page)).toEqual(before);
    if (kind === 'chromium') {
      await expectAccessible(page);
      await pictures(page, 'locked-week');
    }
    for (const part of ['asks', 'plan', 'rehearse', 'journal', 'ladder', 'data']) {
      await page.evaluate((name) => {
        location.hash = name;
      }, part);
      await until(`${part} is there`, () =>
        page.evaluate((name) => document.querySelector(`nav [aria-current][href="#${name}"]`) !== null, part),
      );
      const said = await page.evaluate(() => document.body.innerText);
      expect(words.filter((word) => said.includes(word))).toEqual([]);
    }
    await shows(page, 'Copies are made and taken in when it is unlocked');
    if (kind === 'chromium') await pictures(page, 'locked-data');

    const locking = await open('/dashboard.html#rehearse');
    await unlock(locking, 'otter lamp quiet sixteen');
    await shows(locking, 'That is not the passphrase.');
    await expectAccessible(locking);
    await locking.$eval('input[type="password"]', (field) => field.select());
    await renewing([locking, popup], () => unlock(locking));
    await shows(locking, log.scripts[0]?.title ?? '');
    await until('what was typed is back', () =>
      popup.evaluate(
        () => document.querySelector<HTMLInputElement>('#log-line')?.value === 'Half a line about my desk',
      ),
    );

    const last = await open('/dashboard.html#settings');
    await shows(last, 'Turn the lock off');
    await last.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
    await expectAccessible(last);
    if (kind === 'chromium') {
      await last.$$eval('h2', (all) =>
        all.find(({ textContent }) => textContent === 'Passphrase lock')?.scrollIntoView(),
      );
      await pictures(last, 'settings-lock');
    }
    await typePassphrase(last, 'Your passphrase');
    await renewing([last], () => press(last, 'Turn the lock off'));
    await shows(last, 'Turn the lock on');
    const after = await kept(last);
    expect(words.filter((word) => !after.includes(JSON.stringify(word)))).toEqual([]);
    expect(after).not.toContain('sealed');
    // Seven pages of ours, one after another, on a machine that does other things as well.
  }, 240_000);

  test('lets an ask be logged while it is locked, and read when it is open', async ({
    open,
    visit,
    popup,
    session,
  }) => {
    const settings = await open('/dashboard.html#settings');
    await renewing([settings], () => turnOnLock(settings));
    const lockable = await open('/dashboard.html#settings');
    await renewing([lockable], () => press(lockable, 'Lock now'));
    await showsLocked(lockable);
    await killWorker(session, lockable);
    const small = await popup(await visit(HOSTS.mail));
    await small.waitForSelector('#log-line:focus');
    await showsLocked(small);
    await small.keyboard.type('Asked for a quieter desk');
    await small.keyboard.press('Enter');
    await shows(small, 'Logged.');
    const page = await open('/dashboard.html#asks');
    await showsLocked(page);
    expect(await kept(page)).not.toContain('quieter desk');
    await renewing([page], () => unlock(page));
    await shows(page, 'Asked for a quieter desk');
    expect(await kept(page)).not.toContain('quieter desk');
    // The background died meanwhile: the key lives as long as the browser does.
    await killWorker(session, page);
    await shows(await open('/dashboard.html#asks'), 'Asked for a quieter desk');

    // Removing everything takes the lock and its key along.
    const last = await open('/dashboard.html#data');
    await press(last, 'Remove everything …');
    await typeInto(last, 'To go on, write the word “remove”.', 'remove');
    await press(last, 'Remove everything now');
    await shows(last, 'Everything is gone');
    const left = () =>
      last.evaluate(async () => [
        await indexedDB.databases(),
        await (globalThis as unknown as ExtensionGlobal).browser.storage.session.get(null),
      ]);
    await until('nothing is left', async () => JSON.stringify(await left()) === '[[],{}]');
  });

  test('locks by itself, opens with the passphrase that was changed to, and gives a composer nothing', async ({
    open,
    turnOn,
    visit,
    kind,
  }) => {
    await turnOn(HOSTS.mail);
    const settings = await open('/dashboard.html#settings');
    await renewing([settings], () => turnOnLock(settings));
    const changing = await open('/dashboard.html#settings');
    await shows(changing, 'Lock now');
    await changing.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
    const change = async (before: string) => {
      await typePassphrase(changing, 'The passphrase until now', before);
      await typePassphrase(changing, 'The new passphrase', CHANGED);
      await typePassphrase(changing, 'The same passphrase again', CHANGED);
      await press(changing, 'Change the passphrase');
    };
    await change('otter lamp quiet sixteen');
    await shows(changing, 'That is not the passphrase.');
    await changing.$$eval('input[type="password"]', (all) => all.forEach((field) => (field.value = '')));
    await change(PASSPHRASE);
    await shows(changing, 'The passphrase is changed.');

    // Somebody has been away for so long: what the browser tells of that is not the driver's to say.
    await renewing([changing], () => changing.evaluate(awayForLong));
    await showsLocked(changing);

    const mail = await visit(HOSTS.mail);
    await writeInto(mail, '#rich', 'Could you look at my draft?');
    await openCard(mail);
    const scripts = await mail.waitForSelector('>>> .scripts button');
    await scripts?.click();
    await until('the card says so', () =>
      mail.$eval('>>> .scripts', (scripts) => (scripts as HTMLElement).innerText.includes('is locked')),
    );
    if (kind === 'chromium') await picture(mail, 'locked-card');

    const locked = await open('/dashboard.html#week');
    await showsLocked(locked);
    await locked.keyboard.press('Escape');
    await locked.keyboard.press('Escape');
    expect(await locked.evaluate(() => document.body.innerText.trim())).toBe('Show this page');
    await press(locked, 'Show this page');
    await unlock(locked, PASSPHRASE);
    await shows(locked, 'That is not the passphrase.');
    await locked.$eval('input[type="password"]', (field) => field.select());
    await renewing([locked], () => unlock(locked, CHANGED));
    await shows(await open('/dashboard.html#settings'), 'Turn the lock off');
  }, 120_000);
});

const CHANGED = 'badger kettle north twelve';

/** Leaves behind what the background does when the user leaves, with the minutes over. */
async function awayForLong(): Promise<void> {
  const { browser } = globalThis as unknown as ExtensionGlobal;
  await browser.storage.session.set({ 'away-since': Date.now() - 3_600_000 });
  await browser.alarms.create('lock', { when: Date.now() + 1000 });
}
