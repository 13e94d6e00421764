import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { ensureBrowser } from '@/scripts/browser/ensure-browser';
import type { BrowserKind } from '@/scripts/browser/find-browser';
import { GECKO_ID } from '@/scripts/browser/launch';

/** A browser that an organisation manages. */
export interface Organisation {
  /** The browser, and the build, that the policy is for. */
  readonly executable: string;
  readonly extension: string;
  /** Writes the policy. Browsers read it when they start; Chromium also when it is told to. */
  decide(policy: unknown): void;
  /** Takes away all that was made. */
  end(): void;
}

/** Why no policy can be written on this machine; undefined when one can. */
export function whyNotManaged(kind: BrowserKind): string | undefined {
  if (kind === 'firefox') return undefined;
  if (process.platform !== 'linux') return 'Chromium reads policy files on Linux alone.';
  let folder = policyFolder();
  while (!existsSync(folder)) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK);
    return undefined;
  } catch {
    return `${folder} may not be written: policies of Chromium are the machine's, so run this as root.`;
  }
}

/**
 * Manages a browser for one test and for no other: Firefox by an installation of its own beside the machine's,
 * Chromium by a build whose id nobody else has.
 */
export function organisationFor(kind: BrowserKind): Organisation {
  return kind === 'firefox' ? managedFirefox() : managedChromium();
}

/** @see https://support.google.com/chrome/a/answer/9027408: each brand has a folder of its own */
function policyFolder(): string {
  const name = basename(ensureBrowser('chromium'));
  const brand = name.includes('edge') ? 'opt/edge' : name.includes('google') ? 'opt/chrome' : 'chromium';
  return `/etc/${brand}/policies/managed`;
}

function managedChromium(): Organisation {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'askwell-managed-')));
  const extension = join(folder, 'extension');
  cpSync('.output/chrome-mv3', extension, { recursive: true });
  const id = idOfFolder(extension);
  const made = mkdirSync(policyFolder(), { recursive: true });
  const file = join(policyFolder(), `askwell-test-${id}.json`);
  return {
    executable: ensureBrowser('chromium'),
    extension,
    decide: (policy) => writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } })),
    end() {
      rmSync(file, { force: true });
      if (made !== undefined) removeEmpty(policyFolder(), made);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Folders that were made for this test, unless somebody else uses them now. */
function removeEmpty(from: string, upTo: string): void {
  for (let folder = from; folder.startsWith(upTo); folder = dirname(folder)) {
    if (readdirSync(folder).length > 0) return;
    rmdirSync(folder);
  }
}

/**
 * The id Chromium gives to an unpacked extension: half the SHA-256 of its folder's path, in the letters a to p.
 * @see https://source.chromium.org/chromium/chromium/src/+/main:components/crx_file/id_util.cc
 */
function idOfFolder(path: string): string {
  const hash = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return Array.from(hash, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16))).join('');
}

function managedFirefox(): Organisation {
  const firefox = firefoxBeside();
  return {
    ...firefox,
    extension: '.output/firefox-mv3',
    decide: (policy) => firefox.follow({ '3rdparty': { Extensions: { [GECKO_ID]: policy } } }),
  };
}

/** A Firefox of a test's own, which follows no policy but the test's. */
export interface FirefoxBeside {
  readonly executable: string;
  /** Writes its policies, by their names: https://mozilla.github.io/policy-templates/. It reads them when it starts. */
  follow(policies: object): void;
  end(): void;
}

/** Firefox looks beside its own program: that one is copied, everything else is where it was. */
export function firefoxBeside(): FirefoxBeside {
  const folder = mkdtempSync(join(tmpdir(), 'askwell-managed-'));
  const installed = realpathSync(ensureBrowser('firefox'));
  for (const name of readdirSync(dirname(installed))) {
    if (name !== 'distribution' && name !== basename(installed))
      symlinkSync(join(dirname(installed), name), join(folder, name));
  }
  const executable = join(folder, basename(installed));
  copyFileSync(installed, executable);
  mkdirSync(join(folder, 'distribution'));
  return {
    executable,
    follow: (policies) =>
      writeFileSync(join(folder, 'distribution/policies.json'), JSON.stringify({ policies })),
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}
