import { type Accessor, createResource, onCleanup } from 'solid-js';
import { browser } from 'wxt/browser';
import { sitesTurnedOn } from './sites';

/** The match patterns of all sites that are on, following every change wherever it is made; `undefined` until read. */
export function createSitesTurnedOn(): Accessor<readonly string[] | undefined> {
  const [patterns, { refetch }] = createResource(sitesTurnedOn);
  const follow = () => void refetch();
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  onCleanup(() => {
    browser.permissions.onAdded.removeListener(follow);
    browser.permissions.onRemoved.removeListener(follow);
  });
  return () => patterns.latest;
}
