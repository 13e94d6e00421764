/**
 * `npm run seed` makes a year of records of a made-up person, the same ones every time for the same day and words,
 * and puts them into a development profile of Chromium, `.output/seed-profile`, and table by table into
 * `.output/seed.json`. `-- --open` then opens the dashboard on them.
 * `-- --asks 10000 --weeks 520 --today 2026-11-23 --seed words` changes what is in it.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'wxt';
import { ensureBrowser, StartProblem } from '../browser/ensure-browser';
import { launch, openExtensionPage } from '../browser/launch';
import { makeLog } from './make-log';
import { putLog } from './put-log';

const PROFILE = '.output/seed-profile';

const { values } = parseArgs({
  options: {
    asks: { type: 'string', default: '150' },
    weeks: { type: 'string', default: '52' },
    today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    seed: { type: 'string', default: 'askwell' },
    open: { type: 'boolean', default: false },
  },
});

async function main(): Promise<void> {
  const { today, seed, open } = values;
  const log = makeLog({ today, seed, asks: Number(values.asks), weeks: Number(values.weeks) });
  mkdirSync('.output', { recursive: true });
  writeFileSync('.output/seed.json', JSON.stringify(log));
  console.log(`${log.asks.length} asks in .output/seed.json`);

  const executable = ensureBrowser('chromium');
  await build({ browser: 'chrome' });
  // An earlier log is not added to: the profile holds this one alone.
  rmSync(PROFILE, { recursive: true, force: true });
  const session = await launch({
    kind: 'chromium',
    executable,
    extension: resolve('.output/chrome-mv3'),
    headless: !open,
    profile: resolve(PROFILE),
    // It would stand before the dashboard.
    welcome: 'closed',
  });
  try {
    const page = await openExtensionPage(session, '/dashboard.html');
    await page.waitForSelector('article');
    await putLog(page, log);
    await page.reload();
    console.log(`They are in the profile ${PROFILE}.`);
    if (open) await new Promise((closed) => session.browser.once('disconnected', closed));
  } finally {
    await session.close().catch(() => undefined); // It may have been closed by hand.
  }
}

try {
  await main();
} catch (error) {
  // A problem we know is one line with its remedy; anything else is a bug and needs its stack.
  console.error(error instanceof StartProblem ? error.message : error);
  process.exitCode = 1;
}
