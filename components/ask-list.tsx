import {
  createEffect,
  createMemo,
  createSignal,
  createUniqueId,
  For,
  type JSX,
  on,
  onCleanup,
  onMount,
  Show,
} from 'solid-js';
import { i18n } from '#i18n';
import type { Ask } from '@/utils/core/practice/ask';
import type { CivilDate } from '@/utils/core/practice/record';
import styles from './ask-list.module.css';
import { channelWords, resultWords, stateWords } from './ask-words';
import { dayWords } from './day-words';

/** Height of a row in CSS pixels, as in the style sheet: one height for all makes any place reachable at once. */
const ROW = 64;
/** Rows beyond each edge of what is seen, so that scrolling meets no gap. */
const BEYOND = 8;

interface AskListProps {
  /** All ids, in the order in which they are shown. */
  readonly ids: readonly string[];
  /** The ask with this id, once it is read. */
  readonly askOf: (id: string) => Ask | undefined;
  readonly aliasOf: (personId: string) => string | undefined;
  readonly today: CivilDate;
  readonly active: string | undefined;
  readonly selected: ReadonlySet<string>;
  /** Which places are on screen, the second one included. */
  readonly onSeen: (first: number, last: number) => void;
  readonly onActive: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onSelect: (id: string) => void;
  readonly onDelete: () => void;
}

/**
 * A list of any length of which only what is on screen exists. Arrow keys, Page Up and Down, Home and End move;
 * Enter opens, Space selects, Delete deletes.
 */
export function AskList(props: AskListProps): JSX.Element {
  const name = createUniqueId();
  let frame!: HTMLDivElement; // Set by `ref` before anything is measured.
  // What the list is taken to show until it is measured.
  const [seen, setSeen] = createSignal({ top: 0, height: 10 * ROW });
  const look = () => setSeen({ top: frame.scrollTop, height: frame.clientHeight });
  onMount(() => {
    const observer = new ResizeObserver(look);
    observer.observe(frame);
    onCleanup(() => observer.disconnect());
  });

  // A list that got shorter is shown to its end before the browser has scrolled it there.
  const top = () => Math.max(0, Math.min(seen().top, props.ids.length * ROW - seen().height));
  const first = createMemo(() => Math.max(0, Math.floor(top() / ROW) - BEYOND));
  const end = createMemo(() => Math.min(props.ids.length, Math.ceil((top() + seen().height) / ROW) + BEYOND));
  const shown = createMemo(() => props.ids.slice(first(), end()));

  createEffect(() => {
    if (end() > first()) props.onSeen(first(), end() - 1);
  });
  createEffect(
    on(
      () => props.active,
      (active) => {
        const place = active === undefined ? -1 : props.ids.indexOf(active);
        if (place >= 0) bringInto(place);
      },
    ),
  );

  /** Scrolls no further than it takes to see the row. */
  function bringInto(place: number): void {
    const [above, below] = [place * ROW, (place + 1) * ROW - frame.clientHeight];
    if (frame.scrollTop > above) frame.scrollTop = above;
    else if (frame.scrollTop < below) frame.scrollTop = below;
    look();
  }

  function move(event: KeyboardEvent): void {
    const here = props.active === undefined ? -1 : props.ids.indexOf(props.active);
    const page = Math.max(1, Math.floor(frame.clientHeight / ROW) - 1);
    const last = props.ids.length - 1;
    const to = {
      ArrowDown: here + 1,
      ArrowUp: Math.max(0, here - 1),
      PageDown: here + page,
      PageUp: Math.max(0, here - page),
      Home: 0,
      End: last,
    }[event.key];
    const next = to === undefined ? undefined : props.ids[Math.min(last, to)];
    if (next !== undefined) props.onActive(next);
    else if (event.key === 'Delete') props.onDelete();
    else if (event.key === 'Enter' && props.active !== undefined) props.onOpen(props.active);
    else if (event.key === ' ' && props.active !== undefined) props.onSelect(props.active);
    else return;
    event.preventDefault();
  }

  return (
    <div
      ref={frame}
      class={styles.frame}
      role="listbox"
      aria-label={i18n.t('asks.list')}
      aria-multiselectable="true"
      aria-activedescendant={props.active === undefined ? undefined : `${name}-${props.active}`}
      tabindex="0"
      onKeyDown={move}
      onScroll={look}
    >
      <div class={styles.all} role="presentation" style={{ height: `${props.ids.length * ROW}px` }}>
        <For each={shown()}>
          {(id, index) => {
            const place = () => first() + index();
            return (
              <div
                id={`${name}-${id}`}
                class={styles.row}
                role="option"
                aria-selected={props.selected.has(id)}
                aria-posinset={place() + 1}
                aria-setsize={props.ids.length}
                data-active={props.active === id}
                style={{ transform: `translateY(${place() * ROW}px)` }}
                onClick={() => {
                  props.onActive(id);
                  props.onOpen(id);
                }}
              >
                <span
                  class={styles.mark}
                  aria-hidden="true"
                  onClick={(event) => {
                    event.stopPropagation();
                    props.onActive(id);
                    props.onSelect(id);
                  }}
                />
                <Show when={props.askOf(id)}>
                  {(ask) => <Row ask={ask()} today={props.today} who={props.aliasOf(ask().personId ?? '')} />}
                </Show>
              </div>
            );
          }}
        </For>
      </div>
    </div>
  );
}

interface RowProps {
  readonly ask: Ask;
  readonly today: CivilDate;
  readonly who: string | undefined;
}

function Row(props: RowProps): JSX.Element {
  const facts = () => {
    const { asked, channel, rung } = props.ask;
    return [
      asked && dayWords(asked.date, props.today),
      props.who,
      channel && channelWords(channel),
      i18n.t('asks.onRung', [String(rung)]),
    ]
      .filter(Boolean)
      .join(' · ');
  };
  return (
    <>
      <span class={styles.words}>
        <span class={styles.what} dir="auto">
          {props.ask.what}
        </span>
        <span class={styles.facts}>{facts()}</span>
      </span>
      <span class={styles.state} data-state={props.ask.outcome?.result ?? props.ask.state}>
        {props.ask.outcome ? resultWords(props.ask.outcome.result) : stateWords(props.ask.state)}
      </span>
    </>
  );
}
