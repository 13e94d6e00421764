import { type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { Button } from '../button';
import styles from '../entry-form.module.css';

interface FormButtonsProps {
  readonly submit: string;
  /** Leaves everything as it was; absent where there is nothing to leave. */
  readonly onCancel?: (() => void) | undefined;
}

/** What ends a form: keep, and perhaps leave as it was. */
export function FormButtons(props: FormButtonsProps): JSX.Element {
  return (
    <div class={styles.buttons}>
      <Button type="submit" look="primary">
        {props.submit}
      </Button>
      <Show when={props.onCancel}>
        {(cancel) => <Button onClick={() => cancel()()}>{i18n.t('journal.cancel')}</Button>}
      </Show>
    </div>
  );
}
