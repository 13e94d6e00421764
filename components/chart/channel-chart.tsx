import { ticks } from 'd3-array';
import { For, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import type { ExpectedGot } from '@/utils/core/stats/expected-got';
import { percentInWords } from '../week/dates';
import { channelPicture } from '../week/picture-words';
import { Legend } from './legend';
import { linear } from './linear';
import styles from './marks.module.css';
import { Picture } from './picture';

const ROW = 56;
const AXIS = 38;
const EDGE = 18;
/** Under this many answers a row is drawn pale (practice §6.1). */
const PALE_UNDER = 5;

interface ChannelChartProps {
  readonly byChannel: readonly ExpectedGot[];
}

/** One row per channel group: a tick where help was expected, a dot where it came, its likely range around it. */
export function ChannelChart(props: ChannelChartProps): JSX.Element {
  const rows = () => props.byChannel.filter(({ n }) => n > 0);
  const height = () => rows().length * ROW + AXIS;

  return (
    <Picture
      words={channelPicture(props.byChannel)}
      height={height()}
      legend={
        <Legend
          entries={[
            {
              mark: <line x1="10" x2="10" y1="0" y2="14" class={styles.expected} />,
              name: i18n.t('chart.channel.expectedMark'),
            },
            {
              mark: <circle cx="10" cy="7" r="5" class={styles.full} />,
              name: i18n.t('chart.channel.gotMark'),
            },
            {
              mark: <rect x="0" y="4" width="20" height="6" rx="3" class={styles.range} />,
              name: i18n.t('chart.channel.intervalMark'),
            },
          ]}
        />
      }
    >
      {(width) => {
        const x = () => linear(1, [EDGE, width() - EDGE]);
        return (
          <>
            <For each={ticks(0, 1, 5)}>
              {(value) => (
                <>
                  <line class={styles.grid} x1={x()(value)} x2={x()(value)} y1={0} y2={height() - AXIS + 4} />
                  <text class={styles.tick} x={x()(value)} y={height() - 20} text-anchor="middle">
                    {percentInWords(value)}
                  </text>
                </>
              )}
            </For>
            <text class={styles.tick} x={width() / 2} y={height() - 3} text-anchor="middle">
              {i18n.t('chart.channel.share')}
            </text>
            <For each={rows()}>{(row, place) => <Row row={row} y={place() * ROW} x={x()} />}</For>
          </>
        );
      }}
    </Picture>
  );
}

interface RowProps {
  readonly row: ExpectedGot;
  readonly y: number;
  readonly x: (share: number) => number;
}

function Row(props: RowProps): JSX.Element {
  const middle = () => props.y + 36;
  const at = (share: number) => props.x(share);

  return (
    <>
      <text class={styles.strong} x={0} y={props.y + 16}>
        {i18n.t(`chart.channel.${props.row.group}_n`, [String(props.row.n)])}
      </text>
      <g class={props.row.n < PALE_UNDER ? styles.pale : undefined}>
        <Show when={props.row.interval}>
          {(interval) => (
            <rect
              class={styles.range}
              x={at(interval().low)}
              width={at(interval().high) - at(interval().low)}
              y={middle() - 6}
              height="12"
              rx="6"
            />
          )}
        </Show>
        <line
          class={styles.expected}
          x1={at(props.row.expected / props.row.n)}
          x2={at(props.row.expected / props.row.n)}
          y1={middle() - 12}
          y2={middle() + 12}
        />
        <circle class={styles.full} cx={at(props.row.got / props.row.n)} cy={middle()} r="6" />
      </g>
    </>
  );
}
