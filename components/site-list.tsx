import { For, type JSX } from 'solid-js';
import { i18n } from '#i18n';
import styles from './site-list.module.css';
import { Switch } from './switch';

interface SiteListProps {
  readonly sites: readonly { readonly name: string; readonly isOn: boolean; readonly isHeld: boolean }[];
  /** Called in the turn of the click: the browser asks only then. */
  readonly onToggle: (name: string, on: boolean) => void;
}

/** Sites by name, each turned on and off with one click. */
export function SiteList(props: SiteListProps): JSX.Element {
  // By name, so that a site keeps its place, and the focus in it, when the list is read anew.
  const names = () => props.sites.map(({ name }) => name);
  const siteOf = (name: string) => props.sites.find((site) => site.name === name);
  return (
    <ul class={styles.list}>
      <For each={names()}>
        {(name) => (
          <li>
            <Switch
              label={name}
              isOn={siteOf(name)?.isOn ?? false}
              held={siteOf(name)?.isHeld === true ? i18n.t('policy.set') : undefined}
              onToggle={(on) => props.onToggle(name, on)}
            />
          </li>
        )}
      </For>
    </ul>
  );
}
