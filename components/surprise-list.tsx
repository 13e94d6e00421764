import { For, type JSX } from 'solid-js';
import styles from './surprise-list.module.css';

interface SurpriseListProps {
  readonly surprises: readonly {
    readonly what: string;
    /** What was expected and what came. */
    readonly fact: string;
  }[];
}

/** The user's own asks that were helped against expectation. */
export function SurpriseList(props: SurpriseListProps): JSX.Element {
  return (
    <ul class={styles.list}>
      <For each={props.surprises}>
        {({ what, fact }) => (
          <li>
            <p class={styles.what} dir="auto">
              {what}
            </p>
            <p class={styles.fact}>{fact}</p>
          </li>
        )}
      </For>
    </ul>
  );
}
