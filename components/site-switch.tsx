import { type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import styles from './site-switch.module.css';

interface SiteSwitchProps {
  /** The site's name as the user knows it. */
  readonly name: string;
  readonly isOn: boolean;
  readonly onToggle: (on: boolean) => void;
}

/** Turns the composer help on and off for one site. */
export function SiteSwitch(props: SiteSwitchProps): JSX.Element {
  return (
    <button
      type="button"
      role="switch"
      class={styles.switch}
      aria-checked={props.isOn}
      onClick={() => props.onToggle(!props.isOn)}
    >
      <span class={styles.words}>
        <Show when={props.isOn} fallback={i18n.t('site.off', [props.name])}>
          {i18n.t('site.on', [props.name])}
        </Show>
      </span>
      <span class={styles.track} aria-hidden="true">
        <span class={styles.knob} />
      </span>
    </button>
  );
}
