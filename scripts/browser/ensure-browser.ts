import { spawnSync } from 'node:child_process';
import { type BrowserKind, findBrowser, majorVersionOf } from './find-browser';

/** The oldest versions the extension supports: both have a native `Temporal` and CSS highlights. */
const OLDEST: Record<BrowserKind, number> = { chromium: 144, firefox: 140 };
const DEBIAN_PACKAGE: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const NAMES: Record<BrowserKind, string> = { chromium: 'Chromium', firefox: 'Firefox' };

/** A problem that is told in one line, with its remedy. */
export class StartProblem extends Error {}

/**
 * The path of a browser that can run the extension; installs one where that is possible without asking:
 * the distribution's package on Debian as root, elsewhere the browser tooling's own download.
 *
 * @throws StartProblem with the remedy when there is none and none can be had
 */
export function ensureBrowser(kind: BrowserKind): string {
  const path = findBrowser(kind) ?? install(kind);
  const version = majorVersionOf(path);
  if (version !== undefined && version < OLDEST[kind]) {
    throw new StartProblem(
      `${NAMES[kind]} ${version} is too old: install version ${OLDEST[kind]} or later, ` +
        `or name another one in ASKWELL_${kind.toUpperCase()}.`,
    );
  }
  return path;
}

function install(kind: BrowserKind): string {
  console.log(`Installing ${NAMES[kind]} …`);
  const path = isDebianRoot() ? installPackage(kind) : download(kind);
  if (path !== undefined) return path;
  throw new StartProblem(
    `No ${NAMES[kind]} was found and none could be installed: install it, or name its path in ASKWELL_${kind.toUpperCase()}.`,
  );
}

function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && succeeds('apt-get', ['--version']);
}

function installPackage(kind: BrowserKind): string | undefined {
  // Fonts come along: a bare machine has none, and pictures of text would show boxes.
  const packages = [DEBIAN_PACKAGE[kind], 'fonts-liberation', 'fonts-noto-color-emoji'];
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env: environment });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: environment,
  });
  return findBrowser(kind);
}

/** Puppeteer's own tool puts a browser into its cache and prints `‹name›@‹version› ‹path›`. */
function download(kind: BrowserKind): string | undefined {
  const name = kind === 'chromium' ? 'chrome@stable' : 'firefox@stable';
  const { status, stdout } = spawnSync('npx', ['@puppeteer/browsers', 'install', name], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) return undefined;
  const lastLine = stdout.trim().split('\n').at(-1) ?? '';
  return lastLine.split(' ').slice(1).join(' ') || undefined;
}

function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
