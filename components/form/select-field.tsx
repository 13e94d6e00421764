import { createUniqueId, For, type JSX } from 'solid-js';
import styles from './field.module.css';

interface SelectFieldProps {
  readonly label: string;
  /** The words for choosing none. */
  readonly none: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

/** One of many options, or none: the browser's own list. */
export function SelectField(props: SelectFieldProps): JSX.Element {
  const id = createUniqueId();
  return (
    <div class={styles.field}>
      <label for={id} class={styles.label}>
        {props.label}
      </label>
      <select id={id} class={styles.input} onChange={(event) => props.onChoose(event.currentTarget.value)}>
        <option value="" selected={props.value === ''}>
          {props.none}
        </option>
        <For each={props.options}>
          {({ value, label }) => (
            <option value={value} selected={props.value === value}>
              {label}
            </option>
          )}
        </For>
      </select>
    </div>
  );
}
