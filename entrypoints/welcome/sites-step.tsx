import { createSignal, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { SiteList } from '@/components/site-list';
import { createSites } from '@/utils/browser/sites/live-sites';
import { turnOff, turnOn } from '@/utils/browser/sites/sites';
import styles from './welcome.module.css';

/** Turns on the sites somebody writes on, one click each. */
export function SitesStep(): JSX.Element {
  const live = createSites();
  const sites = () => live() ?? [];
  const [isRefused, setIsRefused] = createSignal(false);

  function toggle(name: string, on: boolean): void {
    const site = sites().find((one) => one.name === name);
    if (!site) return;
    setIsRefused(false);
    if (on) {
      void turnOn(site.origins).then(
        (isAllowed) => setIsRefused(!isAllowed),
        () => setIsRefused(true),
      );
    } else void turnOff(site.granted);
  }

  return (
    <>
      <p class={styles.lead}>{i18n.t('welcome.sites.lead')}</p>
      <SiteList sites={sites()} onToggle={toggle} />
      <div role="status">
        <Show when={isRefused()}>
          <p class={styles.said}>{i18n.t('site.refused')}</p>
        </Show>
      </div>
      <p class={styles.hint}>{i18n.t('welcome.sites.others')}</p>
      <p class={styles.hint}>{i18n.t('welcome.sites.tabs')}</p>
    </>
  );
}
