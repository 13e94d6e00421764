import { createResource, createSignal, type JSX, onCleanup, Show } from 'solid-js';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { SiteSwitch } from '@/components/site-switch';
import { policyNow, watchPolicy } from '@/utils/browser/policy/policy';
import { isKeptOff } from '@/utils/browser/sites/kept-off';
import { covers, patternOf, siteNameOf } from '@/utils/browser/sites/known-sites';
import { sitesGranted, turnOff, turnOn } from '@/utils/browser/sites/sites';
import styles from './popup.module.css';

/** Turns the site of the current tab on or off. */
export function ThisSite(): JSX.Element {
  const [site, { refetch }] = createResource(async () => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    const pattern = tab?.url === undefined ? undefined : patternOf(tab.url);
    if (tab?.url === undefined || pattern === undefined) return undefined;
    const { origin } = new URL(tab.url);
    const [granted, { disabledSites }] = await Promise.all([sitesGranted(), policyNow()]);
    const isHeld = isKeptOff(pattern, disabledSites);
    const patterns = isHeld ? [] : granted.filter((on) => covers(on, origin));
    return { name: siteNameOf(origin), pattern, patterns, isHeld };
  });

  // It may come a moment after the browser has started.
  onCleanup(watchPolicy(() => void refetch()));

  const [isRefused, setIsRefused] = createSignal(false);

  async function toggle(on: boolean): Promise<void> {
    const now = site();
    if (!now) return;
    setIsRefused(false);
    if (on) setIsRefused(!(await turnOn([now.pattern]).catch(() => false)));
    else await turnOff(now.patterns);
    await refetch();
  }

  return (
    <Show when={site()} fallback={<p class={styles.nowhere}>{i18n.t('site.nowhere')}</p>}>
      {(here) => (
        <>
          <SiteSwitch
            name={here().name}
            isOn={here().patterns.length > 0}
            isHeld={here().isHeld}
            onToggle={(on) => void toggle(on)}
          />
          <p class={styles.hint} role="status">
            {isRefused() ? i18n.t('site.refused') : ''}
          </p>
        </>
      )}
    </Show>
  );
}
