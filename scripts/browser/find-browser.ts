import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The two families the extension is built for. */
export type BrowserKind = 'chromium' | 'firefox';

/** An own choice comes first, then the usual places; `PATH` is searched for the bare names. */
const candidates: Record<BrowserKind, readonly (string | undefined)[]> = {
  chromium: [
    process.env.ASKWELL_CHROMIUM,
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windowsPath('Chromium\\Application\\chrome.exe'),
    windowsPath('Google\\Chrome\\Application\\chrome.exe'),
    windowsPath('Microsoft\\Edge\\Application\\msedge.exe'),
  ],
  firefox: [
    process.env.ASKWELL_FIREFOX,
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    windowsPath('Mozilla Firefox\\firefox.exe'),
  ],
};

/** The path of an installed browser of that family, or nothing. */
export function findBrowser(kind: BrowserKind): string | undefined {
  for (const candidate of candidates[kind]) {
    const path = candidate === undefined ? undefined : resolve(candidate);
    if (path !== undefined) return path;
  }
  return undefined;
}

/** Tells whether a path is a file, or a bare name is on `PATH`. */
function resolve(candidate: string): string | undefined {
  if (/[\\/]/.test(candidate)) return existsSync(candidate) ? candidate : undefined;
  const extension = process.platform === 'win32' ? '.exe' : '';
  const separator = process.platform === 'win32' ? ';' : ':';
  return (process.env.PATH ?? '')
    .split(separator)
    .map((folder) => join(folder, candidate + extension))
    .find((path) => existsSync(path));
}

function windowsPath(tail: string): string | undefined {
  const root = process.env.PROGRAMFILES;
  return root === undefined ? undefined : join(root, tail);
}

/** `156` from `Chromium 156.0.8078.79 built on Debian`. Nothing when the browser does not say. */
export function majorVersionOf(path: string): number | undefined {
  try {
    const said = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const major = /\b(\d{1,4})\./.exec(said)?.[1];
    return major === undefined ? undefined : Number(major);
  } catch {
    return undefined;
  }
}
