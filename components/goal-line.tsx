import Check from 'lucide-solid/icons/check';
import { createUniqueId, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import styles from './goal-line.module.css';

interface GoalLineProps {
  /** How often it was done this week. */
  readonly done: number;
  /** How often the user wants to do it in a week. */
  readonly target: number;
}

/** This week's goal as a sentence and a row of marks, one for each ask that was meant. */
export function GoalLine(props: GoalLineProps): JSX.Element {
  const id = createUniqueId();
  const isMet = () => props.done >= props.target;
  const share = () => `${Math.min(100, (100 * props.done) / props.target)}%`;

  return (
    <div class={styles.goal}>
      <p id={id} class={styles.words}>
        <Show when={isMet()}>
          <Check size={16} aria-hidden="true" />
        </Show>
        {i18n.t('goal.progress', [String(props.done), String(props.target)])}
      </p>
      <div
        class={styles.track}
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={props.target}
        aria-valuenow={Math.min(props.done, props.target)}
      >
        <div class={styles.bar} style={{ '--share': share() }} />
      </div>
    </div>
  );
}
