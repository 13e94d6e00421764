import Dexie from 'dexie';
import { browser } from 'wxt/browser';
import { DATABASE_NAME, database } from '../database/database';
import { inTurn, WAKE } from '../storage/in-turn';

/**
 * Removes everything Askwell keeps: records, settings, drafts, alarms, notifications, caches, and the access to
 * every site. Afterwards all is as on the day of the installation. The background waits meanwhile, so that
 * nothing it is doing comes back.
 *
 * The records go first: when they cannot (another program holds them), everything else is still there and the
 * wipe can be tried again.
 *
 * @throws Error when the browser does not let the records go
 */
export function wipe(): Promise<void> {
  return inTurn(WAKE, async () => {
    database.close({ disableAutoOpen: true });
    await Dexie.delete(DATABASE_NAME);
    await forgetSites();
    await Promise.all([
      browser.storage.local.clear(),
      browser.storage.session.clear(),
      browser.alarms.clearAll(),
      browser.action.setBadgeText({ text: '' }),
      clearNotifications(),
      clearCaches(),
    ]);
    localStorage.clear();
    sessionStorage.clear();
  });
}

/** No access to any site, no permission that was given later: as at the installation. */
async function forgetSites(): Promise<void> {
  const { origins = [], permissions = [] } = await browser.permissions.getAll();
  const { optional_permissions: optional = [] } = browser.runtime.getManifest();
  const given = permissions.filter((name) => (optional as readonly string[]).includes(name));
  await browser.permissions.remove({ origins, permissions: given }).catch(() => false);
}

async function clearNotifications(): Promise<void> {
  const { notifications } = browser as Partial<typeof browser>;
  if (notifications === undefined) return;
  await Promise.all(Object.keys(await notifications.getAll()).map((id) => notifications.clear(id)));
}

async function clearCaches(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.map((name) => caches.delete(name)));
}
