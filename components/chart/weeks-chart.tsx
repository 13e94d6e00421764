import { scaleBand } from 'd3-scale';
import { For, type JSX, Match, Show, Switch } from 'solid-js';
import { i18n } from '#i18n';
import type { WeekBar, WeekReview } from '@/utils/core/stats/week-review';
import { dayInWords } from '../week/dates';
import { stateWords, weeksPicture } from '../week/picture-words';
import { Legend, type LegendEntry } from './legend';
import { linear } from './linear';
import styles from './marks.module.css';
import { Picture } from './picture';

const HEIGHT = 190;
const TOP = 22;
const FLOOR = HEIGHT - 26;
/** Width a date below a bar needs. */
const LABEL = 52;

interface WeeksChartProps {
  readonly review: Pick<WeekReview, 'bars' | 'headline'>;
}

/** Asks week by week beside the goal: paused weeks are gaps, rested ones hollow, the running one dashed. */
export function WeeksChart(props: WeeksChartProps): JSX.Element {
  const bars = () => props.review.bars;
  const most = () => Math.max(1, ...bars().map(({ done, target }) => Math.max(done, target ?? 0)));
  const y = () => linear(most(), [FLOOR, TOP]);

  return (
    <Picture
      words={weeksPicture(props.review)}
      height={HEIGHT}
      legend={<Legend entries={legendOf(bars())} />}
    >
      {(width) => {
        const x = () =>
          scaleBand()
            .domain(bars().map(({ week }) => week.start))
            .range([0, width()])
            .paddingInner(0.35)
            .paddingOuter(0.2);
        /** A date under every bar would run together in a narrow picture. */
        const every = () => Math.max(1, Math.ceil(LABEL / x().step()));
        const isDated = (place: number) => (bars().length - 1 - place) % every() === 0;
        return (
          <>
            <line class={styles.grid} x1={0} x2={width()} y1={FLOOR} y2={FLOOR} />
            <For each={bars()}>
              {(bar, place) => {
                const left = () => x()(bar.week.start) ?? 0;
                return (
                  <>
                    <Bar bar={bar} x={left()} width={x().bandwidth()} y={y()} />
                    <Show when={bar.target !== undefined && bar.state !== 'paused'}>
                      <GoalMark
                        from={left() - x().step() * 0.17}
                        to={left() + x().bandwidth() + x().step() * 0.17}
                        y={y()(bar.target ?? 0)}
                      />
                    </Show>
                    <Show when={isDated(place())}>
                      <text
                        class={styles.tick}
                        x={left() + x().bandwidth() / 2}
                        y={HEIGHT - 6}
                        text-anchor={place() === bars().length - 1 ? 'end' : 'middle'}
                        dx={place() === bars().length - 1 ? x().bandwidth() / 2 : 0}
                      >
                        {dayInWords(bar.week.start)}
                      </text>
                    </Show>
                  </>
                );
              }}
            </For>
          </>
        );
      }}
    </Picture>
  );
}

interface BarProps {
  readonly bar: WeekBar;
  readonly x: number;
  readonly width: number;
  readonly y: (asks: number) => number;
}

function Bar(props: BarProps): JSX.Element {
  const look = () => {
    if (props.bar.isRunning) return styles.running;
    return props.bar.isRest ? styles.hollow : styles.full;
  };
  const top = () => props.y(props.bar.done);
  const middle = () => props.x + props.width / 2;

  return (
    <Switch>
      <Match when={props.bar.state === 'paused'}>
        <PauseMark x={middle()} y={FLOOR - 14} />
      </Match>
      <Match when={props.bar.done === 0}>
        <text class={styles.tick} x={middle()} y={FLOOR - 6} text-anchor="middle">
          {props.bar.isRest ? '○' : '0'}
        </text>
      </Match>
      <Match when={true}>
        <rect class={look()} x={props.x} width={props.width} y={top()} height={FLOOR - top()} rx="2">
          <title>{`${dayInWords(props.bar.week.start)}: ${stateWords(props.bar)}`}</title>
        </rect>
        <text class={styles.strong} x={middle()} y={top() - 6} text-anchor="middle">
          {props.bar.done}
        </text>
      </Match>
    </Switch>
  );
}

/** The goal, on a light ground of its own: it crosses bars as dark as itself. */
function GoalMark(props: { readonly from: number; readonly to: number; readonly y: number }): JSX.Element {
  return (
    <>
      <line class={styles.ground} x1={props.from} x2={props.to} y1={props.y} y2={props.y} />
      <line class={styles.goal} x1={props.from} x2={props.to} y1={props.y} y2={props.y} />
    </>
  );
}

function PauseMark(props: { readonly x: number; readonly y: number }): JSX.Element {
  return (
    <path class={styles.span} d={`M${props.x - 3} ${props.y - 5}v10M${props.x + 3} ${props.y - 5}v10`} />
  );
}

/** The marks that are in the picture, and no others. */
function legendOf(bars: readonly WeekBar[]): LegendEntry[] {
  const square = (look: string | undefined) => (
    <rect class={look} x="5" y="2" width="10" height="10" rx="2" />
  );
  const hasRest = bars.some(({ isRest }) => isRest);
  const hasPause = bars.some(({ state }) => state === 'paused');
  return [
    { mark: square(styles.full), name: i18n.t('chart.weeks.asksMark') },
    ...(bars.some(({ isRunning }) => isRunning)
      ? [{ mark: square(styles.running), name: i18n.t('chart.weeks.runningMark') }]
      : []),
    ...(bars.some(({ target }) => target !== undefined)
      ? [
          {
            mark: <line class={styles.goal} x1="0" x2="20" y1="7" y2="7" />,
            name: i18n.t('chart.weeks.goalMark'),
          },
        ]
      : []),
    ...(hasRest ? [{ mark: square(styles.hollow), name: i18n.t('chart.weeks.restMark') }] : []),
    ...(hasPause ? [{ mark: <PauseMark x={10} y={7} />, name: i18n.t('chart.weeks.pausedMark') }] : []),
  ];
}
