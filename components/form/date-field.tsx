import { createUniqueId, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { problemWithDate } from '@/utils/core/time/past-date';
import styles from './field.module.css';

interface DateFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD`. */
  readonly value: string;
  /** Today's civil date: nothing happened later. */
  readonly today: string;
  readonly onInput: (date: string) => void;
}

/** The day something happened: the browser's own calendar, with a sentence when the day cannot be meant. */
export function DateField(props: DateFieldProps): JSX.Element {
  const id = createUniqueId();
  const problem = () => problemWithDate(props.value, props.today);
  return (
    <div class={styles.field}>
      <label for={id} class={styles.label}>
        {props.label}
      </label>
      <input
        id={id}
        class={styles.input}
        type="date"
        max={props.today}
        value={props.value}
        aria-invalid={problem() !== undefined}
        aria-describedby={problem() ? `${id}-problem` : undefined}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      <Show when={problem()}>
        {(name) => (
          <p id={`${id}-problem`} class={styles.problem}>
            {i18n.t(`field.date.${name()}`)}
          </p>
        )}
      </Show>
    </div>
  );
}
