import { ticks } from 'd3-array';
import { scalePoint } from 'd3-scale';
import { For, type JSX } from 'solid-js';
import type { WeekReview } from '@/utils/core/stats/week-review';
import { dayInWords } from '../week/dates';
import { steadinessPicture } from '../week/picture-words';
import { linear } from './linear';
import styles from './marks.module.css';
import { Picture } from './picture';

const HEIGHT = 170;
const FLOOR = HEIGHT - 26;
const LEFT = 30;
const LABEL = 60;

interface SteadinessChartProps {
  readonly review: Pick<WeekReview, 'steadiness'>;
}

/** Steadiness over up to 26 weeks. */
export function SteadinessChart(props: SteadinessChartProps): JSX.Element {
  const points = () => props.review.steadiness;
  const y = linear(100, [FLOOR, 10]);

  return (
    <Picture words={steadinessPicture(props.review)} height={HEIGHT}>
      {(width) => {
        const x = () =>
          scalePoint()
            .domain(points().map(({ week }) => week.start))
            .range([LEFT + 8, width() - 12]);
        const at = (start: string) => x()(start) ?? LEFT;
        const every = () => Math.max(1, Math.ceil(LABEL / Math.max(1, x().step())));
        return (
          <>
            <For each={ticks(0, 100, 4)}>
              {(value) => (
                <>
                  <line class={styles.grid} x1={LEFT} x2={width()} y1={y(value)} y2={y(value)} />
                  <text class={styles.tick} x={LEFT - 6} y={y(value) + 4} text-anchor="end">
                    {value}
                  </text>
                </>
              )}
            </For>
            <path
              class={styles.line}
              d={points()
                .map(({ week, shown }, place) => `${place === 0 ? 'M' : 'L'}${at(week.start)} ${y(shown)}`)
                .join('')}
            />
            <For each={points()}>
              {({ week, shown }, place) => (
                <>
                  <circle
                    class={place() === points().length - 1 ? styles.full : styles.hollow}
                    cx={at(week.start)}
                    cy={y(shown)}
                    r={place() === points().length - 1 ? 4 : 2}
                  />
                  {(points().length - 1 - place()) % every() === 0 && (
                    <text
                      class={styles.tick}
                      x={at(week.start) + (place() === points().length - 1 ? 12 : 0)}
                      y={HEIGHT - 6}
                      text-anchor={place() === points().length - 1 ? 'end' : 'middle'}
                    >
                      {dayInWords(week.start)}
                    </text>
                  )}
                </>
              )}
            </For>
          </>
        );
      }}
    </Picture>
  );
}
