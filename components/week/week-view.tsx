import { For, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import type { WeekReview } from '@/utils/core/stats/week-review';
import { Button } from '../button';
import { ChannelChart } from '../chart/channel-chart';
import { FeltChart } from '../chart/felt-chart';
import { LadderChart } from '../chart/ladder-chart';
import { SteadinessChart } from '../chart/steadiness-chart';
import { WeeksChart } from '../chart/weeks-chart';
import { GoalLine } from '../goal-line';
import { rangeInWords } from './dates';
import { Honesty } from './honesty';
import { PlanField } from './plan-field';
import { weekPaper } from './take-along';
import { type SaveFile, TakeButtons } from './take-buttons';
import styles from './week.module.css';
import { claimWords, comparisonWords, countWords, stepWords, weekWords } from './words';

interface WeekViewProps {
  readonly review: WeekReview;
  /** The words of rungs 1–10. */
  readonly rungs: readonly string[];
  /** One ask to consider next. */
  readonly step: string;
  readonly planned: readonly { readonly id: string; readonly what: string }[];
  readonly onPlan: (what: string) => void;
  readonly onUndoPlan: (id: string) => void;
  /** Sets another weekly goal from next week on. */
  readonly onGoal: (target: number) => void;
  readonly onSave: SaveFile | undefined;
}

/** One week: its words first, then the pictures, then what comes next. */
export function WeekView(props: WeekViewProps): JSX.Element {
  let article: HTMLElement | undefined;
  const claims = () => claimWords(props.review.claims);
  const counts = () => countWords(props.review);
  const goal = () => props.review.progress.find(({ measure }) => measure === 'asks');

  return (
    <article class={styles.week} ref={(element) => (article = element)}>
      <h2>{rangeInWords(props.review.week.start, props.review.week.end)}</h2>

      <section class={styles.words}>
        <For each={weekWords(props.review)}>{(sentence) => <p>{sentence}</p>}</For>
        <Show when={comparisonWords(props.review)}>{(words) => <p class={styles.quiet}>{words()}</p>}</Show>
      </section>
      <Show when={props.review.isClosed ? undefined : goal()}>
        {(progress) => <GoalLine done={progress().done} target={progress().target} />}
      </Show>

      <div class={styles.step}>
        <p dir="auto">{stepWords(props.review.kind, props.step)}</p>
        <Button data-control="" onClick={() => props.onPlan(props.step)}>
          {i18n.t('week.useStep')}
        </Button>
      </div>
      <Show when={props.review.lowerGoal}>
        {(target) => (
          <div class={styles.step}>
            <p>{i18n.t('week.lowerGoal', [String(target())])}</p>
            <Button data-control="" onClick={() => props.onGoal(target())}>
              {i18n.t('week.setLower', [String(target())])}
            </Button>
          </div>
        )}
      </Show>

      <Show
        when={props.review.felt.length > 0}
        fallback={<p class={styles.quiet}>{i18n.t('chart.felt.empty')}</p>}
      >
        <FeltChart review={props.review} />
      </Show>

      <Show when={props.review.byChannel.some(({ n }) => n > 0)}>
        <ChannelChart byChannel={props.review.byChannel} />
      </Show>
      <section class={styles.claims}>
        <h3>{i18n.t('week.claims')}</h3>
        <For each={claims()} fallback={<p class={styles.quiet}>{i18n.t('week.noClaim')}</p>}>
          {(sentence) => <p>{sentence}</p>}
        </For>
      </section>

      <WeeksChart review={props.review} />
      <LadderChart review={props.review} rungs={props.rungs} />

      <Show when={counts().length > 0}>
        <section>
          <h3>{i18n.t('week.counts')}</h3>
          <dl class={styles.counts}>
            <For each={counts()}>
              {({ name, value }) => (
                <div>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              )}
            </For>
          </dl>
        </section>
      </Show>

      <Show when={props.review.learned.length > 0}>
        <section>
          <h3>{i18n.t('week.learned')}</h3>
          <ul class={styles.learned}>
            <For each={props.review.learned}>{({ learned }) => <li dir="auto">{learned}</li>}</For>
          </ul>
        </section>
      </Show>

      <PlanField planned={props.planned} onPlan={props.onPlan} onUndo={props.onUndoPlan} />

      <details class={styles.more}>
        <summary>{i18n.t('chart.steadiness.show')}</summary>
        <SteadinessChart review={props.review} />
        <p class={styles.quiet}>{i18n.t('chart.steadiness.explain')}</p>
      </details>
      <Honesty />
      <TakeButtons
        paper={weekPaper(props.review, props.rungs)}
        name={`askwell-${props.review.week.start}`}
        article={() => article}
        onSave={props.onSave}
      />
    </article>
  );
}
