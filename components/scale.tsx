import { createUniqueId, For, type JSX, Show } from 'solid-js';
import type { Option } from './ask-words';
import styles from './scale.module.css';

interface ScaleProps {
  readonly label: string;
  readonly options: readonly Option[];
  /** The chosen option's value; empty when none is chosen. */
  readonly value: string;
  /** Pressing the chosen one again takes the choice back: it is called with an empty text. */
  readonly onChoose: (value: string) => void;
  /** What the two ends mean. */
  readonly ends?: readonly [string, string] | undefined;
}

/** A scale of short steps in one row, each one tap away: native radio buttons side by side. */
export function Scale(props: ScaleProps): JSX.Element {
  const name = createUniqueId();

  return (
    <fieldset class={styles.scale}>
      <legend class={styles.legend}>{props.label}</legend>
      <div class={styles.steps}>
        <For each={props.options}>
          {(option) => (
            <label class={styles.step}>
              <input
                type="radio"
                name={name}
                value={option.value}
                checked={props.value === option.value}
                onClick={() => props.value === option.value && props.onChoose('')}
                onChange={() => props.onChoose(option.value)}
              />
              {option.label}
            </label>
          )}
        </For>
      </div>
      <Show when={props.ends}>
        {(ends) => (
          <p class={styles.ends} aria-hidden="true">
            <span>{ends()[0]}</span>
            <span>{ends()[1]}</span>
          </p>
        )}
      </Show>
    </fieldset>
  );
}
