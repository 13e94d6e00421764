import { For, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import type { HistoryLine } from '@/utils/core/nudges/history';
import type { NudgeTally } from '@/utils/core/stats/nudge-tally';
import { historyWords, tallyWords } from './nudge-words';
import styles from './settings.module.css';

/** More lines than this tell nobody anything. */
const MOST_LINES = 100;

interface NudgeHistoryProps {
  readonly lines: readonly HistoryLine[];
  readonly tally: readonly NudgeTally[];
}

/** How often each kind came and what came of it; then what was shown, held or let go, newest first, with reasons. */
export function NudgeHistory(props: NudgeHistoryProps): JSX.Element {
  return (
    <details class={styles.history}>
      <summary>{i18n.t('settings.history')}</summary>
      <Show when={props.lines.length > 0} fallback={<p>{i18n.t('settings.historyNone')}</p>}>
        <Show when={props.tally.length > 0}>
          <ul class={styles.list}>
            <For each={props.tally}>{(kind) => <li>{tallyWords(kind)}</li>}</For>
          </ul>
        </Show>
        <ul class={styles.list}>
          <For each={props.lines.slice(0, MOST_LINES)}>{(line) => <li>{historyWords(line)}</li>}</For>
        </ul>
      </Show>
    </details>
  );
}
