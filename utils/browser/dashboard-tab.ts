import { browser } from 'wxt/browser';

/**
 * Brings the dashboard to the front: the tab that shows it already, else a new one. A page that has taken over
 * its content script can ask for it too, and gets no further than one tab.
 */
export async function openDashboard(): Promise<void> {
  const url = browser.runtime.getURL('/dashboard.html');
  // The address of a tab is told for our own pages alone.
  const open = (await browser.tabs.query({})).find((tab) => tab.url?.startsWith(url));
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  await browser.windows.update(open.windowId, { focused: true });
}
