import { type Accessor, createResource, onCleanup } from 'solid-js';
import { browser } from 'wxt/browser';
import { policyNow, watchPolicy } from '../policy/policy';
import { type SiteStatus, siteStatuses } from './site-status';
import { sitesGranted } from './sites';

/** All sites with their state, following every change wherever it is made; `undefined` until read. */
export function createSites(): Accessor<readonly SiteStatus[] | undefined> {
  const [sites, { refetch }] = createResource(async () => {
    const [granted, { disabledSites }] = await Promise.all([sitesGranted(), policyNow()]);
    return siteStatuses(granted, disabledSites);
  });
  const follow = () => void refetch();
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  onCleanup(watchPolicy(follow));
  onCleanup(() => {
    browser.permissions.onAdded.removeListener(follow);
    browser.permissions.onRemoved.removeListener(follow);
  });
  return () => sites.latest;
}
