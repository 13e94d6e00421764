import { For, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import type { NudgeChoice } from '@/utils/core/nudges/variant';
import { Button } from './button';
import styles from './nudge-choices.module.css';

interface NudgeChoicesProps {
  readonly title: string;
  readonly body: string;
  /** In the order in which they are offered; the first one stands out. */
  readonly choices: readonly NudgeChoice[];
  readonly onChoose: (choice: NudgeChoice) => void;
}

/** A nudge in full, with all its choices and what each of them means. */
export function NudgeChoices(props: NudgeChoicesProps): JSX.Element {
  return (
    <main class={styles.nudge}>
      <h1>{props.title}</h1>
      <p dir="auto">{props.body}</p>
      <ul>
        <For each={props.choices}>
          {(choice, index) => (
            <li>
              <Button look={index() === 0 ? 'primary' : 'plain'} onClick={() => props.onChoose(choice)}>
                {i18n.t(`nudge.choice.${choice}`)}
              </Button>
              <Show when={hintOf(choice)}>{(hint) => <span class={styles.hint}>{hint()}</span>}</Show>
            </li>
          )}
        </For>
      </ul>
    </main>
  );
}

function hintOf(choice: NudgeChoice): string | undefined {
  if (choice === 'later_today') return i18n.t('nudge.laterToday');
  if (choice === 'not_this_week') return i18n.t('nudge.notThisWeek');
  return choice === 'stop_kind' ? i18n.t('nudge.stopKind') : undefined;
}
