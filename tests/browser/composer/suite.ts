import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { ensureBrowser } from '@/scripts/browser/ensure-browser';
import { grantSite } from '@/scripts/browser/grant';
import { GECKO_ID, launch, openExtensionPage, type Session } from '@/scripts/browser/launch';
import { builtFile, ensureEditorPages } from '@/tests/fixtures/editors/built-pages';
import { EDITORS } from '@/tests/fixtures/editors/editors';
import type { Notice } from '@/utils/browser/messages/message';
import type { Script } from '@/utils/core/practice/script';
import { HOSTS } from '../support/browser-test';
import { type FixtureServer, html, startFixtureServer } from '../support/fixture-server';
import { putRecords } from '../support/records';
import type { ExtensionGlobal } from '../support/worker';
import { type EditorUnderTest, openEditor } from './editor-page';

/** One browser with help turned on for the mail host, shared by the tests of a file. */
export interface Suite {
  readonly session: () => Session;
  /** Opens the page of a real editor by its name. */
  readonly editor: (name: string) => Promise<EditorUnderTest>;
  /** Opens a page with this body. Its first composer is its model. */
  readonly page: (body: string, headers?: Readonly<Record<string, string>>) => Promise<EditorUnderTest>;
  /** Opens a page with this body on a site that was never turned on. */
  readonly pageElsewhere: (body: string) => Promise<EditorUnderTest>;
  /** Puts a script among the user's own. */
  readonly writeScript: (words: ScriptWords) => Promise<void>;
  /** Installs the extension over itself while its tabs are open, as an update does. */
  readonly update: () => Promise<void>;
  /** Takes the extension away while its tabs are open. */
  readonly remove: () => Promise<void>;
  /** Presses the shortcut that opens the card. A driver's keys do not reach the browser's own commands. */
  readonly shortcut: (page: Page) => Promise<void>;
  /** Tells a page's help what the background would. */
  readonly notify: (page: Page, notice: Notice) => Promise<void>;
  /** Turns the site on after it was turned off. */
  readonly turnOnAgain: () => Promise<void>;
  /** Brings the waiting script into a page once more, as an update does. */
  readonly injectAgain: (page: Page) => Promise<void>;
  /** A page of the extension, for looking at what is stored. */
  readonly extensionPage: () => Promise<Page>;
}

/** The words of a script; the rest of it does not matter here. */
export interface ScriptWords {
  readonly title: string;
  readonly request: string;
  readonly why?: string;
}

function scriptOf({ title, request, why = '' }: ScriptWords): Script {
  const at = Date.parse('2026-06-30T09:00:00Z');
  return {
    id: `0197bffd-a180-7000-8000-${title.length.toString(16).padStart(12, '0')}`,
    createdAt: at,
    updatedAt: at,
    title,
    opener: '',
    request,
    why,
    easyOut: '',
    version: 1,
    reactions: [],
    practice: { step: 0 },
  };
}

const FIXTURE_SCRIPT = `<script>
  const composer = document.querySelector('[contenteditable=true], textarea');
  window.__model = () => composer.value ?? composer.innerText.replaceAll('\\u00A0', ' ').replace(/\\n+$/, '');
  window.__serialise = () => composer.value ?? composer.innerHTML;
  window.__caret = () => composer.selectionEnd ?? -1;
  document.documentElement.dataset.ready = 'yes';
</script>`;

const STYLE = `<style>
  body { margin: 24px; font: 16px/1.5 sans-serif; background: #fff; }
  [contenteditable], textarea { display: block; width: 480px; min-height: 120px; padding: 8px; font: inherit;
    border: 1px solid #777; }
</style>`;

/** Starts browser and server before the tests of a file and ends them after it. */
export function composerSuite(): Suite {
  const kind = inject('kind');
  const folder = resolve(`.output/${kind === 'chromium' ? 'chrome' : 'firefox'}-mv3`);
  const pages = new Map<string, { body: string; headers: Readonly<Record<string, string>> }>();
  let session: Session | undefined;
  let server: FixtureServer | undefined;
  let ours: Page | undefined;

  const started = () => {
    if (!session || !server) throw new Error('The suite has not started.');
    return { session, server };
  };

  beforeAll(async () => {
    await ensureEditorPages();
    server = await startFixtureServer(({ path }) => {
      const page = pages.get(path);
      return page ? html(page.body, page.headers) : builtFile(path);
    });
    session = await launch({
      kind,
      executable: ensureBrowser(kind),
      extension: folder,
      headless: true,
      localHosts: Object.values(HOSTS),
      // Firefox ends the event page this many milliseconds after its last work.
      preferences: { 'extensions.background.idle.timeout': 1500 },
    });
    await grantSite(session, `https://${HOSTS.mail}/*`);
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  const extensionPage = async () => {
    if (!ours || ours.isClosed()) ours = await openExtensionPage(started().session, '/dashboard.html');
    return ours;
  };
  const pageOn = async (host: string, body: string, headers: Readonly<Record<string, string>> = {}) => {
    const path = `/page-${pages.size}`;
    pages.set(path, {
      body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>${STYLE}</head><body>${body}${FIXTURE_SCRIPT}</body></html>`,
      headers,
    });
    const page = await started().session.browser.newPage();
    const fixture = { name: path, standsFor: '', place: 'page', selector: '' } as const;
    return openEditor(page, started().server.url(host, path), fixture);
  };

  const notify = async (page: Page, notice: Notice) => {
    const sender = await extensionPage();
    await page.bringToFront();
    await sender.evaluate(
      async (url, envelope) => {
        const { browser } = globalThis as unknown as ExtensionGlobal; // An extension page has it.
        // Earlier tests may have left the same address open: the one in front is meant.
        const tab = (await browser.tabs.query({ active: true })).find((candidate) => candidate.url === url);
        await browser.tabs.sendMessage(tab?.id ?? -1, envelope);
      },
      page.url(),
      { notice },
    );
  };

  return {
    session: () => started().session,
    extensionPage,
    editor: async (name) => {
      const fixture = EDITORS.find((candidate) => candidate.name === name);
      if (!fixture) throw new Error(`There is no editor ${name}.`);
      const page = await started().session.browser.newPage();
      return openEditor(page, started().server.url(HOSTS.mail, `/${name}.html`), fixture);
    },
    page: (body, headers) => pageOn(HOSTS.mail, body, headers),
    pageElsewhere: (body) => pageOn(HOSTS.other, body),
    writeScript: async (words) => {
      await putRecords(await extensionPage(), { scripts: [scriptOf(words)] });
    },
    update: async () => {
      await started().session.browser.installExtension(folder);
      ours = undefined;
    },
    remove: () => {
      const { browser, origin } = started().session;
      return browser.uninstallExtension(kind === 'chromium' ? new URL(origin).host : GECKO_ID);
    },
    turnOnAgain: () => grantSite(started().session, `https://${HOSTS.mail}/*`),
    injectAgain: async (page) => {
      const sender = await extensionPage();
      await page.bringToFront();
      await sender.evaluate(async (url) => {
        const { browser } = globalThis as unknown as ExtensionGlobal; // An extension page has it.
        // Earlier tests may have left the same address open: the one in front is meant.
        const tab = (await browser.tabs.query({ active: true })).find((candidate) => candidate.url === url);
        await browser.scripting.executeScript({
          target: { tabId: tab?.id ?? -1, allFrames: true },
          files: ['/composer-waiting.js'],
        });
      }, page.url());
    },
    shortcut: async (page) => {
      await page.bringToFront();
      // The shortcut is for the page in front: help comes back with its focus.
      await page.waitForFunction(() => document.hasFocus());
      await page.waitForSelector('>>> .chip');
      await notify(page, 'card.open');
    },
    notify,
  };
}
