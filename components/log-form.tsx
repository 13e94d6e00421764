import { type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { Button } from './button';
import styles from './log-form.module.css';

/** The longest line an ask is kept in, in UTF-16 units; the rest belongs into its note. */
export const LONGEST_LINE = 280;

interface LogFormProps {
  /** What is typed so far. It is kept outside on every input, so that a popup that closes eats nothing. */
  readonly text: string;
  readonly onInput: (text: string) => void;
  readonly onLog: (text: string) => void;
}

/** One line and Enter: the quickest way to log an ask. */
export function LogForm(props: LogFormProps): JSX.Element {
  const trimmed = () => props.text.trim();
  const tooLong = () => trimmed().length - LONGEST_LINE;

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (trimmed() === '' || tooLong() > 0) return;
    props.onLog(trimmed());
  }

  return (
    <form class={styles.form} onSubmit={submit}>
      <label for="log-line" class={styles.label}>
        {i18n.t('log.label')}
      </label>
      <div class={styles.row}>
        <input
          id="log-line"
          class={styles.line}
          type="text"
          dir="auto"
          autocomplete="off"
          autofocus
          placeholder={i18n.t('log.placeholder')}
          value={props.text}
          aria-invalid={tooLong() > 0}
          aria-describedby={tooLong() > 0 ? 'log-problem' : undefined}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
        <Button type="submit" look="primary">
          {i18n.t('log.submit')}
        </Button>
      </div>
      <Show when={tooLong() > 0}>
        <p id="log-problem" class={styles.problem}>
          {i18n.t('log.tooLong', [String(tooLong())])}
        </p>
      </Show>
    </form>
  );
}
