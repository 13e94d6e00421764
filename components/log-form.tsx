import { createSignal, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { Button } from './button';
import styles from './log-form.module.css';

/** A line holds this many UTF-16 units, its note the rest up to the second number (records keep no more). */
const LONGEST_LINE = 280;
const LONGEST_TEXT = 10_000;

interface LogFormProps {
  /** What is typed so far. It is kept outside on every input, so that a popup that closes eats nothing. */
  readonly text: string;
  /** It was asked already; otherwise it is planned. */
  readonly isAsked: boolean;
  readonly onInput: (text: string) => void;
  readonly onLog: (text: string) => void;
}

/** One line and Enter: the quickest way to log an ask. */
export function LogForm(props: LogFormProps): JSX.Element {
  const [isTried, setTried] = createSignal(false);
  const length = () => props.text.trim().length;
  const problem = () => {
    if (length() > LONGEST_TEXT) return i18n.t('log.tooLong', [String(length() - LONGEST_TEXT)]);
    return isTried() && length() === 0 ? i18n.t('log.empty') : undefined;
  };

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    setTried(true);
    if (problem() !== undefined) return;
    setTried(false);
    props.onLog(props.text.trim());
  }

  return (
    <form class={styles.form} onSubmit={submit}>
      <label for="log-line" class={styles.label}>
        {props.isAsked ? i18n.t('log.label') : i18n.t('log.plan')}
      </label>
      <div class={styles.row}>
        <input
          id="log-line"
          class={styles.line}
          type="text"
          dir="auto"
          autocomplete="off"
          autofocus
          placeholder={props.isAsked ? i18n.t('log.placeholder') : i18n.t('log.planPlaceholder')}
          value={props.text}
          aria-invalid={problem() !== undefined}
          aria-describedby="log-words"
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
        <Button type="submit" look="primary">
          {props.isAsked ? i18n.t('log.submit') : i18n.t('log.submitPlan')}
        </Button>
      </div>
      <p id="log-words" class={styles.words} data-problem={problem() !== undefined}>
        <Show when={problem()} fallback={length() > LONGEST_LINE && i18n.t('log.long')}>
          {problem()}
        </Show>
      </p>
    </form>
  );
}
