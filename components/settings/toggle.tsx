import { createUniqueId, type JSX, Show } from 'solid-js';
import styles from './settings.module.css';

interface ToggleProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isOn: boolean;
  /** Why it stays as it is; absent where it can be changed. */
  readonly held?: string | undefined;
  readonly onToggle: (on: boolean) => void;
}

/** One setting that is on or off, with a sentence about it where the label does not say all. */
export function Toggle(props: ToggleProps): JSX.Element {
  const id = createUniqueId();
  const words = () => [props.hint, props.held].filter((part) => part !== undefined).join(' ');
  return (
    <div class={styles.toggle}>
      <input
        id={id}
        type="checkbox"
        checked={props.isOn}
        disabled={props.held !== undefined}
        aria-describedby={words() === '' ? undefined : `${id}-hint`}
        onChange={(event) => props.onToggle(event.currentTarget.checked)}
      />
      <label for={id}>{props.label}</label>
      <Show when={words()}>
        {(hint) => (
          <span id={`${id}-hint`} class={styles.hint}>
            {hint()}
          </span>
        )}
      </Show>
    </div>
  );
}
