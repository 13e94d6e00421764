import { createUniqueId, For, type JSX } from 'solid-js';
import styles from './choice.module.css';

interface Option {
  readonly value: string;
  readonly label: string;
}

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly Option[];
  /** The chosen option's value; empty when none is chosen. */
  readonly value: string;
  readonly onChoose: (value: string) => void;
  /** Pressing the chosen one again takes the choice back. */
  readonly optional?: boolean;
}

/** One of a few options, each one tap away: native radio buttons that look like chips. */
export function Choice(props: ChoiceProps): JSX.Element {
  const name = createUniqueId();
  const takeBack = (value: string) => {
    if (props.optional === true && props.value === value) props.onChoose('');
  };

  return (
    <fieldset class={styles.choice}>
      <legend class={styles.legend}>{props.label}</legend>
      <div class={styles.options}>
        <For each={props.options}>
          {(option) => (
            <label class={styles.option}>
              <input
                type="radio"
                name={name}
                value={option.value}
                checked={props.value === option.value}
                onClick={() => takeBack(option.value)}
                onChange={() => props.onChoose(option.value)}
              />
              {option.label}
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
}
