import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import {
  applyRewrite,
  findingsInCard,
  openCard,
  rewritesInCard,
  shortcut,
  underlined,
  writeInto,
} from '../browser/composer-help';
import type { Session } from '../browser/launch';
import { openToolbarPopup } from '../browser/toolbar-popup';
import { until } from '../browser/until';

/** The ask the tour is about: every part of it is something people really write. */
export const TOUR_ASK =
  'Sorry to bother you, I was just wondering if maybe you could possibly look at my draft?';

/**
 * One real ask from end to end, as a person would go through it: written, underlined, reworded, undone,
 * reworded again, sent, logged and counted. Leaves numbered pictures and says what the review found.
 *
 * @param folder for the pictures; what is in it is removed first
 * @returns the names of the pictures
 */
export async function takeTour(session: Session, url: string, folder: string): Promise<string[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const page = await session.browser.newPage();
  await page.goto(url);
  const shot = pictures(folder);

  await setGoal(session, page, shot);
  await page.bringToFront();
  await writeInto(page, '#mail', TOUR_ASK);
  await until('the ask is underlined', async () => (await underlined(page)).length > 0);
  await shot(page, 'underlined');
  console.log(`You write: ${TOUR_ASK}\nUnderlined: ${(await underlined(page)).join(' · ')}`);

  await openCard(page);
  await shot(page, 'card');
  const rewrites = await rewritesInCard(page);
  console.log(`Found: ${(await findingsInCard(page)).join(' · ')}`);
  for (const { style, text } of rewrites) console.log(`  ${style}: ${text}`);
  const [first] = rewrites;
  if (!first) throw new Error('The card offers no rewrite for the ask of the tour.');

  const draft = () => page.$eval('#mail', (element) => (element as HTMLElement).innerText.trim());
  await applyRewrite(page, first.style);
  await until('the rewrite is in the draft', async () => (await draft()) === first.text);
  await shot(page, 'rewritten');
  await shortcut(page, 'KeyZ');
  await until('one undo brings the draft back', async () => (await draft()) === TOUR_ASK);
  await shot(page, 'undone');
  await openCard(page);
  await applyRewrite(page, first.style);
  await until('the rewrite is in the draft again', async () => (await draft()) === first.text);
  console.log('Applied, undone and applied again.');

  await page.click('#mail-send');
  const log = await page.waitForSelector('>>> .offer .choice');
  await shot(page, 'sent');
  await log?.click();
  const popup = await openToolbarPopup(session, page);
  await press(popup, 'Week', 'tab');
  await until('the ask is counted', () =>
    popup.evaluate(() => document.body.innerText.includes('1 of 2 asks this week')),
  );
  await shot(popup, 'counted');
  console.log(`Sent, logged and counted towards this week’s goal. Pictures: ${folder}`);
  return readdirSync(folder).sort();
}

async function setGoal(
  session: Session,
  page: Page,
  shot: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  const popup = await openToolbarPopup(session, page);
  await shot(popup, 'popup');
  await press(popup, 'Week', 'tab');
  await press(popup, 'Set as my goal', 'button');
  await until('the goal is set', () =>
    popup.evaluate(() => document.body.innerText.includes('0 of 2 asks this week')),
  );
  await popup.close().catch(() => undefined); // Chromium's popup closes by itself when the page gets the focus.
}

async function press(page: Page, name: string, role: 'button' | 'tab'): Promise<void> {
  const control = await page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`);
  await control?.click();
}

function pictures(folder: string): (page: Page, name: string) => Promise<void> {
  let count = 0;
  return async (page, name) => {
    count += 1;
    await page.screenshot({ path: `${folder}/${String(count).padStart(2, '0')}-${name}.png` });
  };
}
