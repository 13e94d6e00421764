import type { JSX } from 'solid-js';
import styles from './switch.module.css';

interface SwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onToggle: (on: boolean) => void;
}

/** Something that is on or off at once, with its name before it. */
export function Switch(props: SwitchProps): JSX.Element {
  return (
    <button
      type="button"
      role="switch"
      class={styles.switch}
      aria-checked={props.isOn}
      onClick={() => props.onToggle(!props.isOn)}
    >
      <span class={styles.words}>{props.label}</span>
      <span class={styles.track} aria-hidden="true">
        <span class={styles.knob} />
      </span>
    </button>
  );
}
