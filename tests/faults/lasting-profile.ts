import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureBrowser } from '@/scripts/browser/ensure-browser';
import type { BrowserKind } from '@/scripts/browser/find-browser';
import { launch, type Session } from '@/scripts/browser/launch';
import { test } from '../browser/support/browser-test';
import { until } from '../browser/support/until';

/** A profile on disk in which one browser after another runs. */
export interface LastingProfile {
  readonly folder: string;
  /** Starts the browser in it. */
  start(): Promise<Session>;
}

/** Ends a browser as a power cut would: no page, no worker and no file learns of it. */
export async function kill({ browser }: Session): Promise<void> {
  const process = browser.process();
  process?.kill('SIGKILL');
  await until('the browser is dead', () => process === null || process.signalCode !== null);
}

interface LastingFixtures {
  /** Where the profile lies. */
  readonly profileFolder: string;
  readonly profile: LastingProfile;
}

/** Tests with a profile that outlives the browser. */
export const lastingTest = test.extend<LastingFixtures>({
  profileFolder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'askwell-profile-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  },
  profile: async ({ kind, profileFolder: folder }, use) => {
    const started: Session[] = [];
    await use({
      folder,
      async start() {
        // The page that welcomes is opened once in a profile, and would take the focus from what a test does then.
        const welcome = started.length === 0 ? 'closed' : 'left';
        const session = await launch({ ...optionsFor(kind, folder), welcome });
        started.push(session);
        return session;
      },
    });
    await Promise.all(started.map((session) => session.close().catch(() => undefined)));
  },
});

/** Firefox lets the timers of a page behind another run once a second: pages that write at once would wait for it. */
export const unthrottled = { 'dom.min_background_timeout_value': 4 };

function optionsFor(kind: BrowserKind, profile: string) {
  return {
    kind,
    executable: ensureBrowser(kind),
    extension: resolve(`.output/${kind === 'chromium' ? 'chrome' : 'firefox'}-mv3`),
    headless: true,
    profile,
    // Firefox takes an extension a driver installs for a passing one, and its data with it, unless told otherwise.
    preferences: {
      ...unthrottled,
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  };
}
