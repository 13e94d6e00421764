import { For, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import type { HistoryLine } from '@/utils/core/nudges/history';
import { historyWords } from './nudge-words';
import styles from './settings.module.css';

/** More lines than this tell nobody anything. */
const MOST_LINES = 100;

/** What was shown, held or let go, newest first, each with its reason. */
export function NudgeHistory(props: { readonly lines: readonly HistoryLine[] }): JSX.Element {
  return (
    <details class={styles.history}>
      <summary>{i18n.t('settings.history')}</summary>
      <Show when={props.lines.length > 0} fallback={<p>{i18n.t('settings.historyNone')}</p>}>
        <ul class={styles.list}>
          <For each={props.lines.slice(0, MOST_LINES)}>{(line) => <li>{historyWords(line)}</li>}</For>
        </ul>
      </Show>
    </details>
  );
}
