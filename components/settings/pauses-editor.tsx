import { createSignal, For, type JSX } from 'solid-js';
import { i18n } from '#i18n';
import type { Pause } from '@/utils/core/practice/goal';
import { Button } from '../button';
import { language } from '../language';
import styles from './settings.module.css';

interface PausesEditorProps {
  /** Living ones, in the order in which they are listed. */
  readonly pauses: readonly Pause[];
  readonly today: string;
  readonly onAdd: (pause: { readonly from: string; readonly to?: string }) => void;
  readonly onRemove: (pause: Pause) => void;
}

/** Days that count nowhere: the list of them, and a form for one more. */
export function PausesEditor(props: PausesEditorProps): JSX.Element {
  const [from, setFrom] = createSignal('');
  const [to, setTo] = createSignal('');

  function add(event: SubmitEvent): void {
    event.preventDefault();
    props.onAdd({ from: from() || props.today, ...(to() !== '' && { to: to() }) });
    setFrom('');
    setTo('');
  }

  return (
    <form class={styles.group} onSubmit={add}>
      <fieldset class={styles.group}>
        <legend>{i18n.t('settings.pauses')}</legend>
        <p class={styles.hint}>{i18n.t('settings.pausesHint')}</p>
        <ul class={styles.list}>
          <For each={props.pauses}>
            {(pause) => (
              <li>
                {rangeWords(pause)}
                <Button
                  look="quiet"
                  aria-label={i18n.t('settings.pauseRemove', [dateWords(pause.from)])}
                  onClick={() => props.onRemove(pause)}
                >
                  ×
                </Button>
              </li>
            )}
          </For>
        </ul>
        <div class={styles.fields}>
          <label class={styles.field}>
            {i18n.t('settings.pauseFrom')}
            <input
              type="date"
              value={from() || props.today}
              onInput={(event) => setFrom(event.currentTarget.value)}
            />
          </label>
          <label class={styles.field}>
            {i18n.t('settings.pauseTo')}
            <input
              type="date"
              value={to()}
              min={from() || props.today}
              onInput={(event) => setTo(event.currentTarget.value)}
            />
          </label>
          <Button type="submit">{i18n.t('settings.pauseAdd')}</Button>
        </div>
      </fieldset>
    </form>
  );
}

function rangeWords({ from, to }: Pause): string {
  return to === undefined
    ? i18n.t('settings.pauseOpen', [dateWords(from)])
    : i18n.t('settings.pauseRange', [dateWords(from), dateWords(to)]);
}

function dateWords(date: string): string {
  return Temporal.PlainDate.from(date).toLocaleString(language(), { dateStyle: 'medium' });
}
