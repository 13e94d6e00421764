import { For, type JSX } from 'solid-js';
import styles from './settings.module.css';

interface NumberChoiceProps {
  readonly label: string;
  readonly value: number;
  readonly options: readonly { readonly value: number; readonly label: string }[];
  readonly onChoose: (value: number) => void;
}

/** One of a few numbers, each with a word for it. */
export function NumberChoice(props: NumberChoiceProps): JSX.Element {
  return (
    <label class={styles.field}>
      {props.label}
      <select onChange={(event) => props.onChoose(Number(event.currentTarget.value))}>
        <For each={props.options}>
          {({ value, label }) => (
            <option value={value} selected={value === props.value}>
              {label}
            </option>
          )}
        </For>
      </select>
    </label>
  );
}
