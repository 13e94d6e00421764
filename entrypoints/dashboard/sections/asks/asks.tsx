import Plus from 'lucide-solid/icons/plus';
import Trash from 'lucide-solid/icons/trash';
import { createMemo, createSignal, type JSX, onCleanup, onMount, Show } from 'solid-js';
import { i18n } from '#i18n';
import { ProblemLine } from '@/components/alert-line';
import { AskFilters } from '@/components/ask-filters';
import { AskList } from '@/components/ask-list';
import { Button } from '@/components/button';
import { numberInWords } from '@/components/week/dates';
import { type AskFilter, anyAsk, readAskIds } from '@/utils/browser/database/ask-list';
import { database } from '@/utils/browser/database/database';
import { createDoing } from '@/utils/browser/database/doing';
import { createLive, problemOf, ready } from '@/utils/browser/database/live';
import { readPeople } from '@/utils/browser/database/people';
import { readRungs } from '@/utils/browser/database/rungs';
import { stampNow } from '@/utils/browser/moment';
import { createStored } from '@/utils/browser/storage/live-stored';
import { storedSettings } from '@/utils/browser/storage/settings';
import type { Ask } from '@/utils/core/practice/ask';
import { askStates, choiceOf } from '@/utils/core/practice/ask-choices';
import { deleteAsks } from '@/utils/core/practice/ask-removal';
import { defaultSettings } from '@/utils/core/practice/settings';
import { DoneBar } from '../../done-bar';
import styles from './asks.module.css';
import { EarlierAsk } from './earlier-ask';
import { EditAsk } from './edit-ask';

/** Rows are read in blocks of this many, so that scrolling by a row asks for nothing. */
const BLOCK = 50;

/** The whole log, to search, narrow down, change and add to. `#asks/open` and `#asks/planned` start narrowed. */
export function Asks(props: { readonly path: string }): JSX.Element {
  const settings = createStored(storedSettings);
  const doing = createDoing(i18n.t('notice.undone'));
  const [filter, setFilter] = createSignal<AskFilter>({ ...anyAsk, state: stateIn(props.path) });
  const [seen, setSeen] = createSignal(
    { from: 0, to: BLOCK },
    { equals: (a, b) => a.from === b.from && a.to === b.to },
  );
  const [active, setActive] = createSignal<string>();
  const [selected, setSelected] = createSignal<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = createSignal<Ask>();
  const [isAdding, setAdding] = createSignal(false);
  let search: HTMLInputElement | undefined;

  const input = createMemo(() => {
    const known = settings();
    return known && { filter: filter(), starts: known.weekStart };
  });
  const list = createLive(input, ({ filter, starts }) => readAskIds(filter, starts));
  const ids = () => ready(list()) ?? [];
  const shown = createMemo(() => ids().slice(seen().from, seen().to));
  const rows = createLive(shown, async (ids) => {
    const asks = await database.asks.bulkGet([...ids]);
    return new Map(asks.flatMap((ask) => (ask === undefined ? [] : [[ask.id, ask] as const])));
  });
  const people = createLive(() => true, readPeople);
  const aliases = createMemo(() => new Map((ready(people()) ?? []).map(({ id, alias }) => [id, alias])));
  const rungs = createLive(() => true, readRungs);
  const today = () => stampNow(settings() ?? defaultSettings).date;

  onMount(() => {
    const goToSearch = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event.target)) return;
      event.preventDefault();
      search?.focus();
    };
    document.addEventListener('keydown', goToSearch);
    onCleanup(() => document.removeEventListener('keydown', goToSearch));
  });

  function narrow(part: keyof AskFilter, value: string): void {
    setFilter((now) => ({ ...now, [part]: value }));
    setSelected(new Set<string>());
  }

  const select = (id: string) =>
    setSelected((now) => new Set(now.has(id) ? [...now].filter((other) => other !== id) : [...now, id]));

  async function open(id: string): Promise<void> {
    setOpened(ready(rows())?.get(id) ?? (await database.asks.get(id)));
  }

  async function remove(ids: ReadonlySet<string>): Promise<void> {
    if (ids.size === 0) return;
    const isWritten = await doing.act({
      said: i18n.t('asks.deleted', ids.size, [numberInWords(ids.size)]),
      tables: ['asks', 'planItems', 'scripts'],
      decide: async (entry) => {
        const [asks, planItems, scripts] = await Promise.all([
          database.asks.filter(({ id, followUpOf }) => ids.has(id) || ids.has(followUpOf ?? '')).toArray(),
          database.planItems.toArray(),
          database.scripts.toArray(),
        ]);
        return { ...deleteAsks(ids, { asks, planItems, scripts }, entry().now) };
      },
    });
    if (isWritten) setSelected(new Set<string>());
  }

  /** What a press of Delete means: the selected ones, else the one the keyboard is on. */
  function chosen(): ReadonlySet<string> {
    const here = active();
    if (selected().size > 0) return selected();
    return new Set(here === undefined ? [] : [here]);
  }

  const isNarrowed = () => Object.values(filter()).some((part) => part !== '');

  return (
    <div class={styles.page}>
      <AskFilters
        filter={filter()}
        people={ready(people()) ?? []}
        today={today()}
        onFilter={narrow}
        onReady={(element) => {
          search = element;
        }}
      />
      <div class={styles.bar}>
        <p role="status">
          <Show
            when={selected().size > 0}
            fallback={i18n.t('asks.count', ids().length, [numberInWords(ids().length)])}
          >
            {i18n.t('asks.selected', selected().size, [numberInWords(selected().size)])}
          </Show>
        </p>
        <div class={styles.buttons}>
          <Show when={selected().size > 0}>
            <Button onClick={() => void remove(selected())}>
              <Trash size={16} aria-hidden="true" />
              {i18n.t('asks.delete')}
            </Button>
            <Button look="quiet" onClick={() => setSelected(new Set<string>())}>
              {i18n.t('asks.selectNone')}
            </Button>
          </Show>
          <Show when={ids().length > 0 && selected().size === 0}>
            <Button look="quiet" onClick={() => setSelected(new Set(ids()))}>
              {i18n.t('asks.selectAll')}
            </Button>
          </Show>
          <Button onClick={() => setAdding(true)}>
            <Plus size={16} aria-hidden="true" />
            {i18n.t('asks.earlier')}
          </Button>
        </div>
      </div>
      <ProblemLine problem={problemOf(list())} />
      <Show
        when={ids().length > 0}
        fallback={
          <Show when={ready(list())}>
            <p class={styles.empty}>{isNarrowed() ? i18n.t('asks.noneFit') : i18n.t('asks.none')}</p>
          </Show>
        }
      >
        <AskList
          ids={ids()}
          askOf={(id) => ready(rows())?.get(id)}
          aliasOf={(id) => aliases().get(id)}
          today={today()}
          active={active()}
          selected={selected()}
          onSeen={(first, last) =>
            setSeen({ from: Math.floor(first / BLOCK) * BLOCK, to: (Math.floor(last / BLOCK) + 1) * BLOCK })
          }
          onActive={setActive}
          onOpen={(id) => void open(id)}
          onSelect={select}
          onDelete={() => void remove(chosen())}
        />
        <p class={styles.keys}>{i18n.t('asks.keys')}</p>
      </Show>
      <Show when={opened()} keyed>
        {(ask) => (
          <EditAsk
            opened={ask}
            people={ready(people()) ?? []}
            rungs={ready(rungs()) ?? []}
            today={today()}
            doing={doing}
            onDelete={() => {
              void remove(new Set([ask.id]));
              setOpened(undefined);
            }}
            onClose={() => setOpened(undefined)}
          />
        )}
      </Show>
      <Show when={isAdding()}>
        <EarlierAsk
          people={ready(people()) ?? []}
          rungs={ready(rungs()) ?? []}
          today={today()}
          doing={doing}
          onClose={() => setAdding(false)}
        />
      </Show>
      <DoneBar doing={doing} />
    </div>
  );
}

function stateIn(path: string): string {
  return path === 'open' ? path : (choiceOf(askStates, path) ?? '');
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}
