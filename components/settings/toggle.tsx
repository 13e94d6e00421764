import { createUniqueId, type JSX, Show } from 'solid-js';
import styles from './settings.module.css';

interface ToggleProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isOn: boolean;
  readonly onToggle: (on: boolean) => void;
}

/** One setting that is on or off, with a sentence about it where the label does not say all. */
export function Toggle(props: ToggleProps): JSX.Element {
  const id = createUniqueId();
  return (
    <div class={styles.toggle}>
      <input
        id={id}
        type="checkbox"
        checked={props.isOn}
        aria-describedby={props.hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => props.onToggle(event.currentTarget.checked)}
      />
      <label for={id}>{props.label}</label>
      <Show when={props.hint}>
        {(hint) => (
          <span id={`${id}-hint`} class={styles.hint}>
            {hint()}
          </span>
        )}
      </Show>
    </div>
  );
}
