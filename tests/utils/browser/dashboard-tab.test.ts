import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { openDashboard } from '@/utils/browser/dashboard-tab';

interface FakeTab {
  id: number;
  windowId: number;
  url?: string;
}

const original = { tabs: browser.tabs, windows: browser.windows };
let open: FakeTab[];
let onUpdated: Set<(id: number, change: object, tab: FakeTab) => void>;
let onRemoved: Set<(id: number) => void>;
let create: (tab: { url: string }) => Promise<FakeTab>;

/** Lets a tab that was made show its page, as a browser does a moment after it gave the tab. */
function arrive(tab: FakeTab, url: string): void {
  tab.url = url;
  for (const listener of onUpdated) listener(tab.id, { url }, tab);
}

beforeEach(() => {
  open = [];
  onUpdated = new Set();
  onRemoved = new Set();
  const listeners = <T>(set: Set<T>) => ({
    addListener: (listener: T) => set.add(listener),
    removeListener: (listener: T) => set.delete(listener),
  });
  create = ({ url }) => {
    const tab: FakeTab = { id: open.length + 1, windowId: 1 };
    open.push(tab);
    setTimeout(() => arrive(tab, url));
    return Promise.resolve(tab);
  };
  Object.assign(browser, {
    tabs: {
      query: () => Promise.resolve([...open]),
      create: vi.fn((tab: { url: string }) => create(tab)),
      update: vi.fn(() => Promise.resolve()),
      get: (id: number) => Promise.resolve(open.find((tab) => tab.id === id) ?? Promise.reject(new Error())),
      onUpdated: listeners(onUpdated),
      onRemoved: listeners(onRemoved),
    },
    windows: { update: vi.fn(() => Promise.resolve()) },
  });
});
afterEach(() => Object.assign(browser, original));

test('five requests at once open one tab', async () => {
  await Promise.all(Array.from({ length: 5 }, () => openDashboard()));
  expect(open).toHaveLength(1);
  expect(browser.tabs.update).toHaveBeenCalledTimes(4);
  expect([onUpdated.size, onRemoved.size]).toEqual([0, 0]);
});

test('a tab that shows another part of it is brought to the front', async () => {
  open.push({ id: 7, windowId: 3, url: browser.runtime.getURL('/dashboard.html#asks' as '/dashboard.html') });
  await openDashboard();
  expect(browser.tabs.create).not.toHaveBeenCalled();
  expect(browser.tabs.update).toHaveBeenCalledWith(7, { active: true });
  expect(browser.windows.update).toHaveBeenCalledWith(3, { focused: true });
});

test('a tab that is closed before its page came holds up nobody', async () => {
  const arriving = create;
  create = (tab) => {
    const gone = { id: 99, windowId: 1 };
    setTimeout(() => {
      for (const listener of onRemoved) listener(gone.id);
    });
    create = arriving;
    return Promise.resolve({ ...gone, url: tab.url.replace('dashboard', 'blank') });
  };
  await Promise.all([openDashboard(), openDashboard()]);
  expect(open).toHaveLength(1);
});

test('a browser that allows no tab says so, and the next request is tried', async () => {
  const allowed = create;
  create = () => Promise.reject(new Error('no'));
  await expect(openDashboard()).rejects.toThrow('no');
  create = allowed;
  await openDashboard();
  expect(open).toHaveLength(1);
});
