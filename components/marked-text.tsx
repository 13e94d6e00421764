import { For, type JSX, Show } from 'solid-js';
import styles from './marked-text.module.css';

/** A stretch of the text to underline: UTF-16 offsets, `end` exclusive. */
interface Mark {
  readonly start: number;
  readonly end: number;
}

interface MarkedTextProps {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A text with places underlined, as the user wrote it, line breaks and all. */
export function MarkedText(props: MarkedTextProps): JSX.Element {
  return (
    <p class={styles.text} dir="auto">
      <For each={runsOf(props.text, props.marks)}>
        {(run) => (
          <Show when={run.isMarked} fallback={run.text}>
            <mark class={styles.mark}>{run.text}</mark>
          </Show>
        )}
      </For>
    </p>
  );
}

/** The text cut where a mark begins or ends; overlapping marks become one underline. */
function runsOf(
  text: string,
  marks: readonly Mark[],
): { readonly text: string; readonly isMarked: boolean }[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? text.length;
    return {
      text: text.slice(from, to),
      isMarked: marks.some(({ start, end }) => start <= from && end >= to),
    };
  });
}
