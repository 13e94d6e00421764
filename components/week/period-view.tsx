import { For, type JSX, Show } from 'solid-js';
import type { PeriodSummary } from '@/utils/core/stats/period-summary';
import { ChannelChart } from '../chart/channel-chart';
import { Honesty } from './honesty';
import { periodPaper } from './take-along';
import { type SaveFile, TakeButtons } from './take-buttons';
import styles from './week.module.css';
import { periodWords } from './words';

interface PeriodViewProps {
  readonly summary: PeriodSummary;
  /** `November 2026`, or `2026`. */
  readonly title: string;
  /** File name without its ending. */
  readonly name: string;
  readonly onSave: SaveFile | undefined;
}

/** A month or a year, from the same functions as the week. */
export function PeriodView(props: PeriodViewProps): JSX.Element {
  let article: HTMLElement | undefined;

  return (
    <article class={styles.week} ref={(element) => (article = element)}>
      <h2>{props.title}</h2>
      <section class={styles.words}>
        <For each={periodWords(props.summary)}>{(sentence) => <p>{sentence}</p>}</For>
      </section>
      <Show when={props.summary.byChannel.some(({ n }) => n > 0)}>
        <ChannelChart byChannel={props.summary.byChannel} />
      </Show>
      <Honesty />
      <TakeButtons
        paper={periodPaper(props.summary)}
        name={props.name}
        article={() => article}
        onSave={props.onSave}
      />
    </article>
  );
}
