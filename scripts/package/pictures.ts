/**
 * `npm run package:pictures` draws what a store shows: five pictures of the real extension in use and a tile, into
 * `docs/store/pictures/`, and the picture of the README. The records are made up (scripts/seed).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { openCard, underlined, writeInto } from '../browser/composer-help';
import { ensureBrowser } from '../browser/ensure-browser';
import { grantSite } from '../browser/grant';
import { launch, openExtensionPage } from '../browser/launch';
import { until } from '../browser/until';
import { makeLog } from '../seed/make-log';
import { putLog } from '../seed/put-log';
import { buildInbox, INBOX_HOST, serveInbox } from '../start/serve-inbox';
import { TOUR_ASK } from '../start/tour';
import { poster, tile } from './poster';

const FOLDER = 'docs/store/pictures';
/** What both stores take for a screenshot, and Chrome's for a small tile. */
const SCREENSHOT = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
/** The size of a window in a picture: it stands on a ground with a line above it. */
const WINDOW = { width: 1080, height: 620 };
const POPUP = { width: 380, height: 560 };

const session = await launch({
  kind: 'chromium',
  executable: ensureBrowser('chromium'),
  extension: '.output/chrome-mv3',
  headless: true,
  // The same look on every machine, whatever its own is.
  args: ['--lang=en', '--hide-scrollbars'],
  env: { LANGUAGE: 'en' },
});
const inbox = await serveInbox(await buildInbox(), 0);
try {
  mkdirSync(FOLDER, { recursive: true });
  await grantSite(session, `http://${INBOX_HOST}/*`);
  const pages = await openExtensionPage(session, '/dashboard.html');
  await putLog(pages, makeLog({ today: today(), weeks: 26, asks: 90, seed: 'askwell' }));

  await draw('1-reword', 'Word an ask while you write it', [await composerCard()]);
  await draw('2-week', 'See what you expected beside what you got', [await dashboard('week')]);
  await draw('3-ladder', 'Start tiny, and go up when it feels ordinary', [await dashboard('ladder')]);
  await draw('4-rehearse', 'Rehearse it, with the answers you might get', [await dashboard('rehearse')]);
  await draw('5-popup', 'One line to log it, and a week at a glance', [
    await popup('Log', 'light'),
    await popup('Week', 'light'),
    await popup('Rehearse', 'dark'),
  ]);
  const icon = readFileSync('public/icon/128.png');
  writeFileSync(`${FOLDER}/tile.png`, await drawn(tile(icon), TILE));
} finally {
  inbox.close();
  await session.close();
}

async function draw(name: string, line: string, shots: readonly Uint8Array[]): Promise<void> {
  writeFileSync(`${FOLDER}/${name}.png`, await drawn(poster(line, shots), SCREENSHOT));
  console.log(`${FOLDER}/${name}.png`);
}

async function drawn(html: string, size: { width: number; height: number }): Promise<Uint8Array> {
  const page = await session.browser.newPage();
  await page.setViewport(size);
  await page.setContent(html, { waitUntil: 'load' });
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

/** The practice inbox with the card of the tour's ask, also the picture of the README. */
async function composerCard(): Promise<Uint8Array> {
  const page = await session.browser.newPage();
  await look(page, WINDOW, 'light');
  await page.goto(inbox.url);
  await writeInto(page, '#mail', TOUR_ASK);
  await until('the ask is underlined', async () => (await underlined(page)).length > 0);
  await openCard(page);
  await page.waitForSelector('>>> .rewrite');
  const picture = await page.screenshot();
  mkdirSync('docs/pictures', { recursive: true });
  writeFileSync('docs/pictures/card.png', picture);
  await page.close();
  return picture;
}

async function dashboard(section: string): Promise<Uint8Array> {
  const page = await openExtensionPage(session, `/dashboard.html#${section}`);
  await look(page, WINDOW, 'light');
  await page.waitForSelector('main h1, main h2');
  await settled(page);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

async function popup(tab: string, scheme: 'light' | 'dark'): Promise<Uint8Array> {
  const page = await openExtensionPage(session, '/popup.html');
  await look(page, POPUP, scheme);
  await page.locator(`::-p-aria([name="${tab}"][role="tab"])`).click();
  await settled(page);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

async function look(page: Page, size: { width: number; height: number }, scheme: string): Promise<void> {
  await page.setViewport(size);
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

/** Live queries have answered when two looks at the page, a moment apart, see the same words. */
async function settled(page: Page): Promise<void> {
  let before = '';
  await until('the page stands still', async () => {
    // Nothing inside may have a name: the runner's compiler marks those with a helper the page does not have.
    const now = await page.evaluate(
      () => new Promise<string>((resolve) => setTimeout(() => resolve(document.body.innerText), 400)),
    );
    const isSame = now === before;
    before = now;
    return isSame;
  });
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
