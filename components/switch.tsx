import { createUniqueId, type JSX, Show } from 'solid-js';
import styles from './switch.module.css';

interface SwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  /** Why it stays as it is, whoever clicks; absent where it can be changed. */
  readonly held?: string | undefined;
  readonly onToggle: (on: boolean) => void;
}

/** Something that is on or off at once, with its name before it. */
export function Switch(props: SwitchProps): JSX.Element {
  const id = createUniqueId();
  return (
    <button
      type="button"
      role="switch"
      class={styles.switch}
      aria-checked={props.isOn}
      // It keeps its place in the order of the keyboard: who comes by hears why.
      aria-disabled={props.held !== undefined}
      aria-label={props.held === undefined ? undefined : props.label}
      aria-describedby={props.held === undefined ? undefined : id}
      onClick={() => props.held === undefined && props.onToggle(!props.isOn)}
    >
      <span class={styles.words}>
        {props.label}
        <Show when={props.held}>
          {(reason) => (
            <span id={id} class={styles.held}>
              {reason()}
            </span>
          )}
        </Show>
      </span>
      <span class={styles.track} aria-hidden="true">
        <span class={styles.knob} />
      </span>
    </button>
  );
}
