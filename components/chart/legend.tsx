import { For, type JSX } from 'solid-js';
import styles from './marks.module.css';

export interface LegendEntry {
  /** The mark as it is drawn, around the middle of 20 × 14 pixels. */
  readonly mark: JSX.Element;
  readonly name: string;
}

/** What the marks of a picture mean. The picture's words say it all, so a screen reader may pass it over. */
export function Legend(props: { readonly entries: readonly LegendEntry[] }): JSX.Element {
  return (
    <ul class={styles.legend} aria-hidden="true">
      <For each={props.entries}>
        {({ mark, name }) => (
          <li>
            <svg width="20" height="14" viewBox="0 0 20 14" aria-hidden="true">
              {mark}
            </svg>
            {name}
          </li>
        )}
      </For>
    </ul>
  );
}
