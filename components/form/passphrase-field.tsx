import { createUniqueId, type JSX, Show } from 'solid-js';
import styles from './field.module.css';

interface PassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  /** One that is being chosen; a password manager then offers to keep it. */
  readonly isNew?: boolean;
  readonly problem?: string | undefined;
  readonly onInput: (text: string) => void;
}

/** A field whose text nobody in the room can read. */
export function PassphraseField(props: PassphraseFieldProps): JSX.Element {
  const id = createUniqueId();
  return (
    <div class={styles.field}>
      <label for={id} class={styles.label}>
        {props.label}
      </label>
      <input
        id={id}
        class={styles.input}
        type="password"
        autocomplete={props.isNew === true ? 'new-password' : 'current-password'}
        value={props.value}
        aria-invalid={props.problem !== undefined}
        aria-describedby={props.problem === undefined ? undefined : `${id}-problem`}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      <Show when={props.problem}>
        <p id={`${id}-problem`} class={styles.problem}>
          {props.problem}
        </p>
      </Show>
    </div>
  );
}
