import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ensureBrowser, StartProblem } from '../browser/ensure-browser';
import { grantSite } from '../browser/grant';
import { launch, type Session } from '../browser/launch';
import { reviewLines } from './lines';
import { buildInbox, INBOX_HOST, type Inbox, serveInbox } from './serve-inbox';
import { takeTour } from './tour';

const HELP = `npm start: opens a browser with Askwell on a practice inbox.

  npm start -- --firefox      in Firefox instead of Chromium
  npm start -- --headless     without a window: takes the tour and leaves pictures in .output/tour
  npm start -- --lines FILE   types every line of FILE into the practice inbox and prints what was found
  npm start -- --port 5180    serves the practice inbox on another port`;

/** Unassigned by IANA, so that hardly anybody else serves there. */
const PORT = 5177;

const options = {
  firefox: { type: 'boolean', default: false },
  headless: { type: 'boolean', default: false },
  lines: { type: 'string' },
  port: { type: 'string', default: String(PORT) },
  help: { type: 'boolean', default: false },
} as const;

async function main(): Promise<void> {
  const values = readOptions();
  if (values.help) {
    console.log(HELP);
    return;
  }

  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new StartProblem('A port is a number up to 65535.');
  const kind = values.firefox ? 'firefox' : 'chromium';
  const executable = ensureBrowser(kind);
  const headless = values.headless || values.lines !== undefined || !hasDisplay();

  buildFor(values.firefox ? 'firefox' : 'chrome');
  const inbox = await serveInbox(await buildInbox(), port);
  let session: Session | undefined;
  try {
    session = await launch({
      kind,
      executable,
      extension: `.output/${values.firefox ? 'firefox' : 'chrome'}-mv3`,
      headless,
    });
    const ending = endOf(session);
    await grantSite(session, `http://${INBOX_HOST}/*`);
    if (values.lines !== undefined) await reviewLines(session, inbox.url, values.lines);
    else if (headless) await takeTour(session, inbox.url, '.output/tour');
    else await stayOpen(session, inbox, ending);
  } finally {
    inbox.close();
    await session?.close().catch(() => undefined); // It may have been closed by hand.
  }
}

/** @throws StartProblem when an option is unknown or lacks its value */
function readOptions() {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    const [what = ''] = (error as Error).message.split('. '); // parseArgs throws nothing else.
    throw new StartProblem(`${what}. npm start -- --help tells what there is.`);
  }
}

/** Resolves when the user closes the browser or presses Ctrl+C. */
function endOf({ browser }: Session): Promise<void> {
  return new Promise((resolve) => {
    browser.on('disconnected', () => resolve());
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

async function stayOpen({ browser }: Session, inbox: Inbox, ending: Promise<void>): Promise<void> {
  const page = await browser.newPage();
  await page.goto(inbox.url);
  console.log(`Askwell is open on ${inbox.url}. Ctrl+C ends it.`);
  await ending;
}

/** macOS and Windows always have one; elsewhere a display server says so. */
function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** What the build prints is for people who develop: it is shown where the build fails. */
function buildFor(browser: 'chrome' | 'firefox'): void {
  console.log('Building …');
  const wxt = ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser];
  const { status, stdout, stderr } = spawnSync(process.execPath, wxt, { encoding: 'utf8' });
  if (status === 0) return;
  throw new StartProblem(`${stdout}${stderr}\nThe extension could not be built: npm run types tells where.`);
}

try {
  await main();
} catch (error) {
  // A problem we know is one line with its remedy; anything else is a bug and needs its stack.
  console.error(error instanceof StartProblem ? error.message : error);
  process.exitCode = 1;
}
