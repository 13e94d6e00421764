import { createMemo, createSignal, createUniqueId, For, type JSX, onCleanup, onMount, Show } from 'solid-js';
import { i18n } from '#i18n';
import type { PictureWords } from '../week/picture-words';
import styles from './picture.module.css';

/** A picture is drawn for this width until its place on the page is known. */
const FIRST_WIDTH = 640;
/** A place narrower than this is one of a page that is still being laid out: no picture fits into it. */
const LEAST_WIDTH = 120;

interface PictureProps {
  readonly words: PictureWords;
  /** Height of the drawing, in CSS pixels. */
  readonly height: number;
  /** What the marks mean, in a line above them. */
  readonly legend?: JSX.Element;
  /** Draws the marks for a width in CSS pixels. */
  readonly children: (width: () => number) => JSX.Element;
}

/**
 * A picture with its finding in words and its data in a table. It is drawn anew for the width it has, so that
 * its letters never shrink with it.
 */
export function Picture(props: PictureProps): JSX.Element {
  const id = createUniqueId();
  const [width, setWidth] = createSignal(FIRST_WIDTH);
  // Read many times below, and each time it would be put into words anew.
  const words = createMemo(() => props.words);
  let place: HTMLDivElement | undefined;

  onMount(() => {
    if (place === undefined || !('ResizeObserver' in window)) return;
    const observer = new ResizeObserver(([entry]) => {
      const wide = Math.floor(entry?.contentRect.width ?? 0);
      if (wide >= LEAST_WIDTH) setWidth(wide);
    });
    observer.observe(place);
    onCleanup(() => observer.disconnect());
  });

  return (
    <figure class={styles.figure} aria-labelledby={id}>
      <h3 id={id}>{words().title}</h3>
      <figcaption class={styles.finding}>{words().finding}</figcaption>
      {props.legend}
      <div ref={(element) => (place = element)} class={styles.place}>
        <svg
          role="img"
          aria-label={`${words().title}. ${words().finding}`}
          class={styles.drawing}
          viewBox={`0 0 ${width()} ${props.height}`}
          height={props.height}
        >
          {props.children(width)}
        </svg>
      </div>
      <details class={styles.data}>
        <summary>{i18n.t('chart.table')}</summary>
        <div class={styles.scroll} tabindex="0" role="group" aria-labelledby={id}>
          <table>
            <thead>
              <tr>
                <For each={words().head}>{(name) => <th scope="col">{name}</th>}</For>
              </tr>
            </thead>
            <tbody>
              <For each={words().rows}>
                {(row) => (
                  <tr>
                    <For each={row}>
                      {(cell, column) => (
                        <Show when={column() === 0} fallback={<td dir="auto">{cell}</td>}>
                          <th scope="row" dir="auto">
                            {cell}
                          </th>
                        </Show>
                      )}
                    </For>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
