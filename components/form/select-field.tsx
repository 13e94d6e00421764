import { createSignal, createUniqueId, For, type JSX, Show } from 'solid-js';
import styles from './field.module.css';

interface SelectFieldProps {
  readonly label: string;
  /** The words for choosing none. */
  readonly none: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  /** What is said when the chosen option is there no more. */
  readonly gone?: string | undefined;
  readonly onChoose: (value: string) => void;
}

/** From here on the options are drawn when somebody comes near: the browser lays out every one of them. */
const MANY = 100;

/** One of many options, or none: the browser's own list. */
export function SelectField(props: SelectFieldProps): JSX.Element {
  const id = createUniqueId();
  const [isNear, setNear] = createSignal(false);
  const comeNear = ({ currentTarget }: { readonly currentTarget: HTMLSelectElement }) => {
    if (isNear()) return;
    const { value } = currentTarget;
    setNear(true);
    currentTarget.value = value;
  };
  const drawn = () =>
    isNear() || props.options.length <= MANY
      ? props.options
      : props.options.filter(({ value }) => value === props.value);
  const isGone = () =>
    props.gone !== undefined &&
    props.value !== '' &&
    !props.options.some(({ value }) => value === props.value);
  return (
    <div class={styles.field}>
      <label for={id} class={styles.label}>
        {props.label}
      </label>
      <select
        id={id}
        class={styles.input}
        aria-invalid={isGone()}
        aria-describedby={isGone() ? `${id}-problem` : undefined}
        onPointerEnter={comeNear}
        onPointerDown={comeNear}
        onFocus={comeNear}
        onChange={(event) => props.onChoose(event.currentTarget.value)}
      >
        <option value="" selected={props.value === '' || isGone()}>
          {props.none}
        </option>
        <For each={drawn()}>
          {({ value, label }) => (
            <option value={value} selected={props.value === value}>
              {label}
            </option>
          )}
        </For>
      </select>
      <Show when={isGone()}>
        <p id={`${id}-problem`} class={styles.problem}>
          {props.gone}
        </p>
      </Show>
    </div>
  );
}
