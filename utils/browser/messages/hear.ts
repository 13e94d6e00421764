import { browser } from 'wxt/browser';
import type { Notice, NoticeEnvelope } from './message';

/** Hears in a content script what the background tells its tab, until `signal` says stop. */
export function hearNotices(hear: (notice: Notice) => void, signal: AbortSignal): void {
  const onMessage = (message: unknown) => {
    const { notice } = message as Partial<NoticeEnvelope>; // From our own background only.
    if (notice) hear(notice);
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    if (isExtensionThere()) browser.runtime.onMessage.removeListener(onMessage);
  });
}

/**
 * Whether the extension that a script belongs to is still there. The browser's own object tells, since its end
 * takes the parts away; the polyfill's keeps them.
 */
export function isExtensionThere(): boolean {
  const { chrome } = globalThis as { chrome?: { runtime?: { id?: string } } }; // Both browsers have it.
  return chrome?.runtime?.id !== undefined;
}
