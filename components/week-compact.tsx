import { For, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import type { WeekReview } from '@/utils/core/stats/week-review';
import { GoalLine } from './goal-line';
import { resultWords } from './week/words';
import styles from './week-compact.module.css';

interface WeekCompactProps {
  readonly review: Pick<WeekReview, 'progress' | 'counts' | 'help' | 'expected' | 'feared'>;
  /** What comes next, as a sentence, if anything is planned. */
  readonly next?: string | undefined;
  /** Address of the whole page. */
  readonly href: string;
}

/** The week where there is little room: the goal, what was expected and what came, what is next. */
export function WeekCompact(props: WeekCompactProps): JSX.Element {
  const goal = () => props.review.progress.find(({ measure }) => measure === 'asks');

  return (
    <section class={styles.compact}>
      <Show
        when={goal()}
        fallback={<p class={styles.first}>{i18n.t('week.asks', props.review.counts.asks)}</p>}
      >
        {(progress) => <GoalLine done={progress().done} target={progress().target} />}
      </Show>
      <p>
        <For each={resultWords(props.review)}>{(sentence) => <>{sentence} </>}</For>
      </p>
      <Show when={props.next}>{(next) => <p dir="auto">{next()}</p>}</Show>
      <a href={props.href}>{i18n.t('week.whole')}</a>
    </section>
  );
}
