import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { Notice, NoticeEnvelope } from '../messages/message';
import { isMeetingPattern } from '../nudges/meeting-sites';
import { policyNow } from '../policy/policy';
import { isKeptOff, patternsKeptOff } from './kept-off';
import { covers } from './known-sites';

/** The script each frame of a turned-on site gets: it waits for a composer and asks for the rest. */
const COMPOSER_SCRIPT = { id: 'composer', file: '/composer-waiting.js' } as const;

/**
 * The match patterns of all sites that the user turned on. There is no second list that could disagree with what
 * the browser grants. What was granted for meetings alone is no such site.
 */
export async function sitesGranted(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter(
    (pattern) => !/^(?:moz|chrome)-extension:/.test(pattern) && !isMeetingPattern(pattern),
  );
}

/**
 * The match patterns of all sites that are on: granted, and not kept off by the organisation. A wider one among them
 * may still cover pages that are kept off.
 */
export async function sitesTurnedOn(): Promise<string[]> {
  const [granted, { disabledSites }] = await Promise.all([sitesGranted(), policyNow()]);
  return granted.filter((pattern) => !isKeptOff(pattern, disabledSites));
}

/** Whether the site a frame belongs to is on. */
export async function isTurnedOn(origin: string): Promise<boolean> {
  const [granted, { disabledSites }] = await Promise.all([sitesGranted(), policyNow()]);
  return granted.some((pattern) => covers(pattern, origin)) && !isKeptOff(origin, disabledSites);
}

/**
 * Turns sites on. Call it in the turn of the user's click: the browser asks only then.
 * A toolbar popup may be closed by the browser's question; the background does the rest on its own.
 * @returns whether the user agreed
 */
export function turnOn(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] });
}

/** Turns sites off: the browser's permission goes, and with it everything of ours on their pages. */
export async function turnOff(patterns: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: [...patterns] });
}

/** Makes the registered content script equal to the sites that are turned on. Safe to repeat. */
export async function registerComposer(): Promise<void> {
  const [matches, { disabledSites }] = await Promise.all([sitesTurnedOn(), policyNow()]);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [COMPOSER_SCRIPT.id] });
  if (matches.length === 0) {
    if (registered.length > 0)
      await browser.scripting.unregisterContentScripts({ ids: [COMPOSER_SCRIPT.id] });
    return;
  }
  const script = {
    id: COMPOSER_SCRIPT.id,
    js: [COMPOSER_SCRIPT.file],
    matches,
    excludeMatches: patternsKeptOff(disabledSites),
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
  };
  await (registered.length > 0
    ? browser.scripting.updateContentScripts([script])
    : browser.scripting.registerContentScripts([script]));
}

/** Brings the composer script into the tabs that are open already, so that nobody has to reload. */
export async function injectIntoOpenTabs(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  const { disabledSites } = await policyNow();
  const tabs = await browser.tabs.query({ url: [...patterns], discarded: false });
  await Promise.allSettled(
    tabs.map(({ id, url }) =>
      id === undefined || (url !== undefined && isKeptOff(new URL(url).origin, disabledSites))
        ? Promise.resolve()
        : browser.scripting.executeScript({
            target: { tabId: id, allFrames: true },
            files: [COMPOSER_SCRIPT.file],
          }),
    ),
  );
}

/** Brings further scripts of ours into one frame, in this order, into the same isolated world. */
export async function injectIntoFrame(
  frame: { tabId: number; frameId: number },
  files: readonly ScriptPublicPath[],
): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: frame.tabId, frameIds: [frame.frameId] },
    files: [...files],
  });
}

/** Tells the content scripts in every tab, or in one, that something changed. They ask back what it is. */
export async function notify(notice: Notice, tabId?: number): Promise<void> {
  const envelope: NoticeEnvelope = { notice };
  const ids = tabId === undefined ? (await browser.tabs.query({})).map(({ id }) => id) : [tabId];
  const known = ids.filter((id) => id !== undefined);
  // Most tabs have no script of ours: that nobody answers there is the normal case.
  await Promise.allSettled(known.map((id) => browser.tabs.sendMessage(id, envelope)));
}
