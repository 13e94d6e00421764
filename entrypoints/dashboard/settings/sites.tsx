import { createSignal, type JSX } from 'solid-js';
import { i18n } from '#i18n';
import { Button } from '@/components/button';
import { TextField } from '@/components/form/text-field';
import styles from '@/components/settings/settings.module.css';
import { SiteList } from '@/components/site-list';
import { isKeptOff } from '@/utils/browser/sites/kept-off';
import { patternOfAddress, siteNameOf } from '@/utils/browser/sites/known-sites';
import { createSites } from '@/utils/browser/sites/live-sites';
import { turnOff, turnOn } from '@/utils/browser/sites/sites';
import type { Policy } from '@/utils/core/policy/policy';

/** Where composer help is on, and where it may be. */
export function SiteSettings(props: { readonly policy: Policy }): JSX.Element {
  const live = createSites();
  const sites = () => live() ?? [];
  const [address, setAddress] = createSignal('');
  const [problem, setProblem] = createSignal<string>();
  const [said, setSaid] = createSignal('');

  /** Asks the browser, in the turn of the click. */
  function allow(origins: readonly string[], onAllowed: () => void): void {
    void turnOn(origins).then(
      (isAllowed) => {
        if (isAllowed) onAllowed();
        else setSaid(i18n.t('site.refused'));
      },
      () => setSaid(i18n.t('site.refused')),
    );
  }

  function toggle(name: string, on: boolean): void {
    const site = sites().find((one) => one.name === name);
    if (!site) return;
    setSaid('');
    if (on) allow(site.origins, () => setSaid(i18n.t('site.on', [name])));
    // A wider permission, given in the browser's own settings, is taken back there.
    else if (site.granted.length === 0) setSaid(i18n.t('siteSettings.wider'));
    else void turnOff(site.granted).then(() => setSaid(i18n.t('site.off', [name])));
  }

  function add(event: SubmitEvent): void {
    event.preventDefault();
    const pattern = patternOfAddress(address());
    setSaid('');
    setProblem(pattern === undefined ? i18n.t('siteSettings.noAddress') : undefined);
    if (pattern === undefined) return;
    const name = siteNameOf(pattern.replace('/*', ''));
    if (isKeptOff(pattern, props.policy.disabledSites)) {
      setProblem(i18n.t('policy.siteOff', [name]));
      return;
    }
    allow([pattern], () => {
      setAddress('');
      setSaid(i18n.t('site.on', [name]));
    });
  }

  return (
    <section class={styles.part} id="settings-sites">
      <h2>{i18n.t('siteSettings.title')}</h2>
      <p class={styles.hint}>{i18n.t('siteSettings.lead')}</p>
      <SiteList sites={sites()} onToggle={toggle} />
      <form class={styles.address} onSubmit={add}>
        <TextField
          label={i18n.t('siteSettings.address')}
          placeholder="wiki.example.com"
          value={address()}
          problem={problem()}
          onInput={(text) => {
            setAddress(text);
            setProblem(undefined);
          }}
        />
        <Button type="submit">{i18n.t('siteSettings.add')}</Button>
      </form>
      <p role="status" class={styles.hint}>
        {said()}
      </p>
    </section>
  );
}
