import { createUniqueId, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import styles from './field.module.css';

/** The longest line a record keeps, in UTF-16 units. */
export const LONGEST_LINE = 280;
/** The longest text a record keeps, in UTF-16 units. */
export const LONGEST_TEXT = 10_000;

interface TextFieldProps {
  readonly label: string;
  /** One line under the label: what belongs here. */
  readonly hint?: string | undefined;
  readonly value: string;
  /** How much fits; a line when absent. */
  readonly longest?: number;
  /** Rows it shows when empty: more than one makes it a text of several lines. */
  readonly rows?: number;
  readonly placeholder?: string | undefined;
  /** A sentence about what is missing, shown in place of nothing. */
  readonly problem?: string | undefined;
  readonly onInput: (text: string) => void;
  /** The user left the field after changing it. */
  readonly onLeave?: () => void;
  /** Gets the element, for putting a caret or a change into it. */
  readonly onReady?: (element: HTMLTextAreaElement) => void;
}

/** A labelled text field that says beside itself what is wrong, and never cuts what was typed. */
export function TextField(props: TextFieldProps): JSX.Element {
  const id = createUniqueId();
  const isLong = () => (props.rows ?? 1) > 1;
  const surplus = () => props.value.trim().length - (props.longest ?? LONGEST_LINE);
  const problem = () => (surplus() > 0 ? i18n.t('field.tooLong', [String(surplus())]) : props.problem);
  const describedBy = () =>
    [props.hint && `${id}-hint`, problem() && `${id}-problem`].filter(Boolean).join(' ') || undefined;

  return (
    <div class={styles.field}>
      <label for={id} class={styles.label}>
        {props.label}
      </label>
      <Show when={props.hint}>
        <p id={`${id}-hint`} class={styles.hint}>
          {props.hint}
        </p>
      </Show>
      <Show
        when={isLong()}
        fallback={
          <input
            id={id}
            class={styles.input}
            type="text"
            dir="auto"
            autocomplete="off"
            placeholder={props.placeholder}
            value={props.value}
            aria-invalid={problem() !== undefined}
            aria-describedby={describedBy()}
            onInput={(event) => props.onInput(event.currentTarget.value)}
            onChange={() => props.onLeave?.()}
          />
        }
      >
        <textarea
          id={id}
          ref={(element) => props.onReady?.(element)}
          class={styles.input}
          style={{ '--rows': String(props.rows) }}
          rows={props.rows}
          dir="auto"
          placeholder={props.placeholder}
          value={props.value}
          aria-invalid={problem() !== undefined}
          aria-describedby={describedBy()}
          onInput={(event) => props.onInput(event.currentTarget.value)}
          onBlur={() => props.onLeave?.()}
        />
      </Show>
      <Show when={problem()}>
        <p id={`${id}-problem`} class={styles.problem}>
          {problem()}
        </p>
      </Show>
    </div>
  );
}
