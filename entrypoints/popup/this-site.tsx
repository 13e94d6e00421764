import { createResource, type JSX, Show } from 'solid-js';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { SiteSwitch } from '@/components/site-switch';
import { covers, patternOf, siteNameOf } from '@/utils/browser/sites/known-sites';
import { sitesTurnedOn, turnOff, turnOn } from '@/utils/browser/sites/sites';
import styles from './popup.module.css';

/** Turns the site of the current tab on or off. */
export function ThisSite(): JSX.Element {
  const [site, { refetch }] = createResource(async () => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    const pattern = tab?.url === undefined ? undefined : patternOf(tab.url);
    if (tab?.url === undefined || pattern === undefined) return undefined;
    const { origin } = new URL(tab.url);
    const patterns = (await sitesTurnedOn()).filter((on) => covers(on, origin));
    return { name: siteNameOf(origin), pattern, patterns };
  });

  function toggle(on: boolean): void {
    const now = site();
    if (!now) return;
    void (on ? turnOn([now.pattern]) : turnOff(now.patterns)).then(refetch);
  }

  return (
    <Show when={site()} fallback={<p class={styles.nowhere}>{i18n.t('site.nowhere')}</p>}>
      {(here) => <SiteSwitch name={here().name} isOn={here().patterns.length > 0} onToggle={toggle} />}
    </Show>
  );
}
