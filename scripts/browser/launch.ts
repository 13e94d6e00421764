import { resolve } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions, type Page, TargetType } from 'puppeteer-core';
import type { BrowserKind } from './find-browser';
import { until } from './until';

/** A running browser with the extension installed, in a profile of its own. */
export interface Session {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** `chrome-extension://id` or `moz-extension://uuid`. */
  readonly origin: string;
  close(): Promise<void>;
}

export interface SessionOptions {
  readonly kind: BrowserKind;
  /** Path of the browser. */
  readonly executable: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Every host name resolves to this machine (Chromium); these do in Firefox, which wants them by name. */
  readonly localHosts?: readonly string[];
  /** Reuse this profile instead of a fresh one that is deleted at the end. */
  readonly profile?: string;
  readonly args?: readonly string[];
  readonly preferences?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  /**
   * What becomes of the page the extension opens when it is new: in a fresh profile it is waited for and closed; in
   * a given one, which may have been welcomed already, it is left alone.
   */
  readonly welcome?: 'closed' | 'left';
  /** Leave the background alone (Chromium): a worker with a debugger attached is never ended for being idle. */
  readonly backgroundUnwatched?: boolean;
}

/** Firefox names extension pages by a random uuid; tests want to know it. */
const FIREFOX_UUID = '7a1f6b52-3c0e-4d4b-9a55-0f4f2a6c1e01';
/** The id by which Firefox knows the extension. */
export const GECKO_ID = 'askwell@askwell.example';

/** Starts a browser with the extension. @throws Error when the browser does not start */
export async function launch(options: SessionOptions): Promise<Session> {
  return options.kind === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

async function launchChromium(options: SessionOptions): Promise<Session> {
  const browser = await puppeteer.launch({
    ...commonOptions(options),
    pipe: true,
    enableExtensions: true,
    ...(options.backgroundUnwatched === true && {
      targetFilter: (target) => target.type() !== TargetType.SERVICE_WORKER,
    }),
    args: [
      // Chromium's sandbox refuses to run as root, which containers and build machines are.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-search-engine-choice-screen',
      ...(options.localHosts ? ['--host-resolver-rules=MAP * 127.0.0.1'] : []),
      ...(options.args ?? []),
    ],
  });
  const id = await install(browser, options.extension);
  return installed(session('chromium', browser, `chrome-extension://${id}`), options);
}

async function launchFirefox(options: SessionOptions): Promise<Session> {
  const browser = await puppeteer.launch({
    ...commonOptions(options),
    browser: 'firefox',
    args: ['--remote-allow-system-access', ...(options.args ?? [])],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
      // The question itself cannot be answered by a driver; what follows from "yes" is tested.
      'extensions.webextOptionalPermissionPrompts': false,
      'network.dns.localDomains': (options.localHosts ?? []).join(','),
      'browser.shell.checkDefaultBrowser': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      // Processes kept ready for pages that no test opens, and those for media, are most of a second of a start.
      'dom.ipc.processPrelaunch.enabled': false,
      'media.rdd-process.enabled': false,
      ...options.preferences,
    },
  });
  await install(browser, options.extension);
  return installed(session('firefox', browser, `moz-extension://${FIREFOX_UUID}`), options);
}

/** Waits for the welcome page of a fresh profile, so that it takes nobody's focus later on. */
async function installed(session: Session, { profile, welcome }: SessionOptions): Promise<Session> {
  if ((welcome ?? (profile === undefined ? 'closed' : 'left')) === 'left') return session;
  if (session.kind === 'chromium') await (await findWelcome(session)).close();
  // Firefox's driver never learns that a page ended which it did not open: there it stays in the background. Now and
  // then it does not see the page's address either; by the end of that wait the page has long had its focus.
  else await findWelcome(session).catch(() => undefined);
  return session;
}

/** The page that the extension opens by itself once it is installed. */
export async function findWelcome({ browser, origin }: Session): Promise<Page> {
  return until('the welcome page opens', async () => {
    for (const page of await browser.pages()) {
      // What Firefox's driver knows of a page is where it was when it opened.
      const address = await page.evaluate(() => location.href);
      if (address === `${origin}/welcome.html`) return page;
    }
    return undefined;
  });
}

/** Installs the extension; a browser that refuses it is closed, or nothing would end it. */
async function install(browser: Browser, folder: string): Promise<string> {
  try {
    // Firefox takes an absolute path alone.
    return await browser.installExtension(resolve(folder));
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function commonOptions(options: SessionOptions): LaunchOptions {
  return {
    executablePath: options.executable,
    headless: options.headless,
    acceptInsecureCerts: true,
    defaultViewport: options.headless ? { width: 1280, height: 800 } : null,
    ...(options.profile !== undefined && { userDataDir: options.profile }),
    ...(options.env && { env: { ...process.env, ...options.env } }),
  };
}

function session(kind: BrowserKind, browser: Browser, origin: string): Session {
  return { kind, browser, origin, close: () => browser.close() };
}

/** Opens a page of the extension in a tab, such as `/popup.html`. */
export async function openExtensionPage({ kind, browser, origin }: Session, path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(origin + path, kind === 'firefox' ? { waitUntil: [] } : { waitUntil: 'load' });
  // Firefox hangs when it is asked to wait for the load of an extension page: ask the page instead.
  await page.waitForFunction(() => document.readyState === 'complete');
  return page;
}
