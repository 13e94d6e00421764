import { createVirtualizer } from '@tanstack/solid-virtual';
import { createEffect, createUniqueId, For, type JSX, on, Show } from 'solid-js';
import { i18n } from '#i18n';
import type { Ask } from '@/utils/core/practice/ask';
import type { CivilDate } from '@/utils/core/practice/record';
import styles from './ask-list.module.css';
import { channelWords, resultWords, stateWords } from './ask-words';
import { dayWords } from './day-words';

/** Height of a row in CSS pixels, as in the style sheet: one height for all makes any place reachable at once. */
const ROW = 64;

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
  const rows = createVirtualizer({
    get count() {
      return props.ids.length;
    },
    getScrollElement: () => frame,
    estimateSize: () => ROW,
    overscan: 8,
    // What the list is taken to show until it is measured.
    initialRect: { width: 600, height: 10 * ROW },
  });

  createEffect(() => {
    const items = rows.getVirtualItems();
    const [first, last] = [items[0], items.at(-1)];
    if (first && last) props.onSeen(first.index, last.index);
  });
  createEffect(
    on(
      () => props.active,
      (active) => {
        const place = active === undefined ? -1 : props.ids.indexOf(active);
        if (place >= 0) rows.scrollToIndex(place);
      },
    ),
  );

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
    >
      <div class={styles.all} role="presentation" style={{ height: `${rows.getTotalSize()}px` }}>
        <For each={rows.getVirtualItems()}>
          {(item) => {
            const id = () => props.ids[item.index] ?? '';
            return (
              <div
                id={`${name}-${id()}`}
                class={styles.row}
                role="option"
                aria-selected={props.selected.has(id())}
                aria-posinset={item.index + 1}
                aria-setsize={props.ids.length}
                data-active={props.active === id()}
                style={{ transform: `translateY(${item.start}px)` }}
                onClick={() => {
                  props.onActive(id());
                  props.onOpen(id());
                }}
              >
                <span
                  class={styles.mark}
                  aria-hidden="true"
                  onClick={(event) => {
                    event.stopPropagation();
                    props.onActive(id());
                    props.onSelect(id());
                  }}
                />
                <Show when={props.askOf(id())}>
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
