import type { JSX } from 'solid-js';
import styles from './check-field.module.css';

interface CheckFieldProps {
  readonly label: string;
  readonly isChecked: boolean;
  readonly onToggle: (isChecked: boolean) => void;
}

/** A native check box with its words. */
export function CheckField(props: CheckFieldProps): JSX.Element {
  return (
    <label class={styles.check}>
      <input
        type="checkbox"
        checked={props.isChecked}
        onChange={(event) => props.onToggle(event.currentTarget.checked)}
      />
      {props.label}
    </label>
  );
}
