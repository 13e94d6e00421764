import { ticks } from 'd3-array';
import { For, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import type { FeltRow, WeekReview } from '@/utils/core/stats/week-review';
import { feltPicture } from '../week/picture-words';
import { fitted } from './fitted';
import { Legend } from './legend';
import { linear } from './linear';
import styles from './marks.module.css';
import { Picture } from './picture';

const ROW = 40;
const AXIS = 38;
const EDGE = 12;

interface FeltChartProps {
  readonly review: Pick<WeekReview, 'felt' | 'feltGap'>;
}

/** One row per ask: a hollow mark where the discomfort was expected, a full one where it was felt. */
export function FeltChart(props: FeltChartProps): JSX.Element {
  const rows = () => props.review.felt;
  const height = () => rows().length * ROW + AXIS;
  const hasHarder = () => rows().some(({ expected, felt }) => felt > expected);

  return (
    <Picture
      words={feltPicture(props.review)}
      height={height()}
      legend={
        <Legend
          entries={[
            {
              mark: <circle cx="10" cy="7" r="5" class={styles.hollow} />,
              name: i18n.t('chart.felt.expected'),
            },
            { mark: <circle cx="10" cy="7" r="5" class={styles.full} />, name: i18n.t('chart.felt.felt') },
            ...(hasHarder() ? [{ mark: <Diamond x={10} y={7} />, name: i18n.t('chart.felt.harder') }] : []),
          ]}
        />
      }
    >
      {(width) => {
        const x = () => linear(10, [EDGE, width() - EDGE]);
        return (
          <>
            <For each={ticks(0, 10, 5)}>
              {(value) => (
                <>
                  <line class={styles.grid} x1={x()(value)} x2={x()(value)} y1={0} y2={height() - AXIS + 4} />
                  <text class={styles.tick} x={x()(value)} y={height() - 20} text-anchor="middle">
                    {value}
                  </text>
                </>
              )}
            </For>
            <text class={styles.tick} x={width() / 2} y={height() - 3} text-anchor="middle">
              {i18n.t('chart.felt.scale')}
            </text>
            <For each={rows()}>
              {(row, place) => <Row row={row} y={place() * ROW} x={x()} width={width()} />}
            </For>
          </>
        );
      }}
    </Picture>
  );
}

interface RowProps {
  readonly row: FeltRow;
  /** Its upper edge. */
  readonly y: number;
  readonly x: (discomfort: number) => number;
  readonly width: number;
}

function Row(props: RowProps): JSX.Element {
  const middle = () => props.y + 26;
  const isHarder = () => props.row.felt > props.row.expected;
  const felt = () => props.x(props.row.felt);

  return (
    <>
      <text x={0} y={props.y + 13} direction="inherit">
        {fitted(props.row.what, props.width)}
      </text>
      <line
        class={isHarder() ? styles.spanOther : styles.span}
        x1={props.x(props.row.expected)}
        x2={felt()}
        y1={middle()}
        y2={middle()}
      />
      <circle class={styles.hollow} cx={props.x(props.row.expected)} cy={middle()} r="7" />
      <Show
        when={isHarder()}
        fallback={
          // The same value twice: a full middle in the hollow mark, so that neither hides the other.
          <circle
            class={styles.full}
            cx={felt()}
            cy={middle()}
            r={props.row.felt === props.row.expected ? 2 : 6}
          />
        }
      >
        <Diamond x={felt()} y={middle()} />
      </Show>
    </>
  );
}

function Diamond(props: { readonly x: number; readonly y: number }): JSX.Element {
  return (
    <path
      class={styles.other}
      d={`M${props.x} ${props.y - 6}L${props.x + 6} ${props.y}L${props.x} ${props.y + 6}L${props.x - 6} ${props.y}Z`}
    />
  );
}
