import { For, type JSX, Match, Show, Switch } from 'solid-js';
import { i18n } from '#i18n';
import type { RungStanding } from '@/utils/core/stats/ladder-standing';
import type { WeekReview } from '@/utils/core/stats/week-review';
import { ladderPicture, type RungResult, rungResultOf } from '../week/picture-words';
import { fitted } from './fitted';
import { Legend } from './legend';
import styles from './marks.module.css';
import { Picture } from './picture';

const ROW = 28;
const MARKS = 40;
const STEP = 16;
/** From this width on the words of a rung stand beside its marks. */
const WIDE = 420;
/** Their share of it, at most this many pixels. */
const WORDS = { share: 0.52, most: 390 };

interface LadderChartProps {
  readonly review: Pick<WeekReview, 'ladder'>;
  /** The words of rungs 1–10. */
  readonly rungs: readonly string[];
}

/** Ten rungs, the highest on top, each with its asks of the last 60 days; steady rungs are outlined. */
export function LadderChart(props: LadderChartProps): JSX.Element {
  const results: readonly RungResult[] = ['helped', 'partly', 'no', 'open'];
  const fromTop = () => [...props.review.ladder.rungs].reverse();

  return (
    <Picture
      words={ladderPicture(props.review, props.rungs)}
      height={10 * ROW}
      legend={
        <Legend
          entries={[
            ...results.map((result) => ({
              mark: <ResultMark result={result} x={10} y={7} />,
              name: i18n.t(`chart.ladder.results.${result}`),
            })),
            {
              mark: <rect class={styles.outline} x="1" y="1" width="18" height="12" rx="4" />,
              name: i18n.t('chart.ladder.states.steady'),
            },
          ]}
        />
      }
    >
      {(width) => (
        <For each={fromTop()}>
          {(standing, place) => (
            <RungRow
              standing={standing}
              y={place() * ROW}
              width={width()}
              words={props.rungs[standing.rung - 1] ?? ''}
              isNext={standing.rung === props.review.ladder.frontier}
            />
          )}
        </For>
      )}
    </Picture>
  );
}

interface RungRowProps {
  readonly standing: RungStanding;
  readonly y: number;
  readonly width: number;
  readonly words: string;
  readonly isNext: boolean;
}

function RungRow(props: RungRowProps): JSX.Element {
  const middle = () => props.y + ROW / 2;
  const isWide = () => props.width >= WIDE;
  const words = () => Math.min(WORDS.most, props.width * WORDS.share);
  const left = () => (isWide() ? MARKS + words() : MARKS);
  const room = () => Math.max(1, Math.floor((props.width - left() - 34) / STEP));
  const shown = () => props.standing.asks.slice(-room());
  const more = () => props.standing.asks.length - shown().length;

  return (
    <>
      <Show when={props.standing.state !== 'open'}>
        <rect
          class={props.standing.state === 'steady' ? styles.outline : styles.outlineOld}
          x="1"
          width={props.width - 2}
          y={props.y + 3}
          height={ROW - 6}
          rx="8"
        />
      </Show>
      <text classList={{ [styles.strong ?? '']: props.isNext }} x="26" y={middle() + 4} text-anchor="end">
        {props.isNext ? `▸ ${props.standing.rung}` : props.standing.rung}
      </text>
      <Show when={isWide()}>
        <text class={styles.tick} x={MARKS} y={middle() + 4}>
          {fitted(props.words, words() - 16)}
        </text>
      </Show>
      <For each={shown()}>
        {(ask, place) => (
          <ResultMark result={rungResultOf(ask)} x={left() + 8 + place() * STEP} y={middle()} />
        )}
      </For>
      <Show when={more() > 0}>
        <text class={styles.tick} x={left() + 4 + shown().length * STEP} y={middle() + 4}>
          {i18n.t('chart.ladder.more', [String(more())])}
        </text>
      </Show>
    </>
  );
}

interface ResultMarkProps {
  readonly result: RungResult;
  readonly x: number;
  readonly y: number;
}

/** ● yes, ◐ partly, ○ no, – open. */
function ResultMark(props: ResultMarkProps): JSX.Element {
  return (
    <Switch>
      <Match when={props.result === 'helped'}>
        <circle class={styles.full} cx={props.x} cy={props.y} r="5" />
      </Match>
      <Match when={props.result === 'partly'}>
        <circle class={styles.hollow} cx={props.x} cy={props.y} r="5" />
        <path class={styles.full} d={`M${props.x} ${props.y - 4}a4 4 0 0 0 0 8z`} />
      </Match>
      <Match when={props.result === 'no'}>
        <circle class={styles.hollow} cx={props.x} cy={props.y} r="5" />
      </Match>
      <Match when={props.result === 'open'}>
        <line class={styles.span} x1={props.x - 5} x2={props.x + 5} y1={props.y} y2={props.y} />
      </Match>
    </Switch>
  );
}
