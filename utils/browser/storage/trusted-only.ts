import { browser } from 'wxt/browser';

/** What Chromium has on each area, and Firefox (as of 153) on none but `session`. */
interface Guarded {
  setAccessLevel?: (options: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
}

/**
 * Keeps content scripts, and with them the pages they run in, from reading and writing what is stored. Chromium
 * remembers it from the first start on; Firefox has nothing like it, see docs/security.md.
 *
 * @see https://developer.chrome.com/docs/extensions/reference/api/storage#method-StorageArea-setAccessLevel
 */
export async function keepStorageToOurselves(): Promise<void> {
  const areas: Guarded[] = [browser.storage.local, browser.storage.sync, browser.storage.managed];
  await Promise.allSettled(
    areas.map(async (area) => area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })),
  );
}
