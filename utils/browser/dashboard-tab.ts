import { type Browser, browser } from 'wxt/browser';

type Tab = Browser.tabs.Tab;

/** Resolves once the tab shows the address, or is gone: until then no query finds it by its address. */
function arrival(id: number, url: string): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
      resolve();
    };
    const onUpdated = (changed: number, _: unknown, tab: Tab) => {
      if (changed === id && tab.url?.startsWith(url)) end();
    };
    const onRemoved = (removed: number) => {
      if (removed === id) end();
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.onRemoved.addListener(onRemoved);
    browser.tabs.get(id).then((tab) => {
      if (tab.url?.startsWith(url)) end();
    }, end);
  });
}

async function showDashboard(): Promise<void> {
  const url = browser.runtime.getURL('/dashboard.html');
  // The address of a tab is told for our own pages alone.
  const open = (await browser.tabs.query({})).find((tab) => tab.url?.startsWith(url));
  if (open?.id === undefined) {
    const made = await browser.tabs.create({ url });
    if (made.id !== undefined) await arrival(made.id, url);
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  await browser.windows.update(open.windowId, { focused: true });
}

let last: Promise<void> = Promise.resolve();

/**
 * Brings the dashboard to the front: the tab that shows it already, else a new one. A page that has taken over
 * its content script can ask for it too, and gets no further than one tab: one request is done before the next
 * begins, else each would find none.
 *
 * @returns when the tab is there; rejects with the browser's error when it allows no tab.
 */
export function openDashboard(): Promise<void> {
  const mine = last.then(showDashboard);
  last = mine.catch(() => undefined);
  return mine;
}
