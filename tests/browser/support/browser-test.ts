import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { test as base, inject } from 'vitest';
import { ensureBrowser } from '@/scripts/browser/ensure-browser';
import type { BrowserKind } from '@/scripts/browser/find-browser';
import { grantSite } from '@/scripts/browser/grant';
import { launch, openExtensionPage, type Session, type SessionOptions } from '@/scripts/browser/launch';
import { openToolbarPopup } from '@/scripts/browser/toolbar-popup';
import { copyProfile, removeProfile } from './firefox-profile';
import { type FixtureServer, html, type Route, startFixtureServer } from './fixture-server';

/** Real host names, all answered by this machine: Firefox wants to know them beforehand. */
export const HOSTS = {
  mail: 'mail.google.com',
  slack: 'app.slack.com',
  outlook: 'outlook.office.com',
  other: 'wiki.example.test',
} as const;

/** What every browser test may use. Nothing is started before a test asks for it. */
export interface BrowserFixtures {
  /** The browser under test. */
  readonly kind: BrowserKind;
  /** Pages by path, for this test; `/` and unknown paths are a page with two composers. */
  readonly routes: Map<string, Route>;
  readonly server: FixtureServer;
  /** Launch options of `session`: a file changes them with `test.extend`. */
  readonly sessionOptions: Partial<SessionOptions>;
  /** A browser with the extension in a fresh profile. */
  readonly session: Session;
  /** Opens a page of the fixture server and waits for it to load. */
  readonly visit: (host: string, path?: string) => Promise<Page>;
  /** Opens a page of the extension in a tab. */
  readonly open: (path: string) => Promise<Page>;
  /** Opens the real toolbar popup over a page. */
  readonly popup: (page: Page) => Promise<Page>;
  /** Turns a host's site on. */
  readonly turnOn: (host: string) => Promise<void>;
}

const twoComposers = html(`<!doctype html><title>Two composers</title>
  <style>body{font:16px sans-serif;margin:24px} [contenteditable],textarea{display:block;width:480px;min-height:96px;
  border:1px solid #888;padding:8px;margin-bottom:160px;font:inherit}</style>
  <div id="rich" contenteditable="true" aria-label="Message"></div>
  <textarea id="plain" aria-label="Comment"></textarea>`);

export const test = base.extend<BrowserFixtures>({
  // The runner reads which fixtures one needs from its destructured argument.
  kind: async ({}, use) => {
    await use(inject('kind'));
  },
  routes: async ({}, use) => {
    await use(new Map());
  },
  server: async ({ routes }, use) => {
    const server = await startFixtureServer((request) => {
      if (request.path === '/favicon.ico') return undefined;
      return (routes.get(request.path.split('?')[0] ?? '') ?? (() => twoComposers))(request);
    });
    await use(server);
    await server.close();
  },
  sessionOptions: async ({}, use) => {
    await use({});
  },
  session: async ({ kind, sessionOptions }, use) => {
    const profile = kind === 'firefox' ? copyProfile(inject('unusedProfile')) : undefined;
    const session = await launch({
      kind,
      executable: ensureBrowser(kind),
      extension: resolve(`.output/${kind === 'chromium' ? 'chrome' : 'firefox'}-mv3`),
      headless: true,
      localHosts: Object.values(HOSTS),
      // Firefox ends the event page this many milliseconds after its last work, so tests live through it often.
      preferences: { 'extensions.background.idle.timeout': 1500 },
      ...(profile !== undefined && { profile, welcome: 'closed' as const }),
      ...sessionOptions,
    });
    await use(session);
    await session.close();
    if (profile !== undefined) removeProfile(profile);
  },
  visit: async ({ session, server }, use) => {
    await use(async (host, path = '/') => {
      const page = await session.browser.newPage();
      await page.goto(server.url(host, path));
      return page;
    });
  },
  open: async ({ session }, use) => {
    await use((path) => openExtensionPage(session, path));
  },
  popup: async ({ session }, use) => {
    await use((page) => openToolbarPopup(session, page));
  },
  turnOn: async ({ session }, use) => {
    await use((host) => grantSite(session, `https://${host}/*`));
  },
});
