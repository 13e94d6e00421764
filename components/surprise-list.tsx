import { For, type JSX } from 'solid-js';
import { i18n } from '#i18n';
import styles from './surprise-list.module.css';

interface SurpriseListProps {
  readonly surprises: readonly {
    readonly what: string;
    /** The chance of a yes that was expected, 0–1. */
    readonly expected: number;
  }[];
}

/** The user's own asks that were helped against expectation. */
export function SurpriseList(props: SurpriseListProps): JSX.Element {
  return (
    <ul class={styles.list}>
      <For each={props.surprises}>
        {({ what, expected }) => (
          <li>
            <p class={styles.what} dir="auto">
              {what}
            </p>
            <p class={styles.fact}>{i18n.t('library.expected', [String(Math.round(100 * expected))])}</p>
          </li>
        )}
      </For>
    </ul>
  );
}
