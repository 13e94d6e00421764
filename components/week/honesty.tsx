import { For, type JSX } from 'solid-js';
import { i18n } from '#i18n';
import styles from './week.module.css';
import { honestyWords } from './words';

/** How to read the numbers, once, behind a disclosure. */
export function Honesty(): JSX.Element {
  return (
    <details class={styles.honesty}>
      <summary>{i18n.t('week.honesty.heading')}</summary>
      <ul>
        <For each={honestyWords()}>{(note) => <li>{note}</li>}</For>
      </ul>
    </details>
  );
}
