import { createMemo, createSignal, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { ProblemLine } from '@/components/alert-line';
import { type EntryItem, EntryList } from '@/components/entry-list';
import type { RecordTypes } from '@/utils/browser/database/database';
import type { Doing } from '@/utils/browser/database/doing';
import {
  type JournalPage,
  type JournalTable,
  readJournal,
  readLiving,
} from '@/utils/browser/database/journal';
import { createLive, problemOf, ready } from '@/utils/browser/database/live';
import { removed } from '@/utils/core/practice/change';
import type { Settings } from '@/utils/core/practice/settings';
import styles from './entries.module.css';

/** How many entries come at a time. */
const PAGE = 50;

interface JournalPartProps<Name extends JournalTable> {
  readonly table: Name;
  readonly heading: string;
  /** In place of a list that has nothing yet. */
  readonly empty: string;
  readonly settings: Settings | undefined;
  readonly doing: Doing;
  readonly itemOf: (record: RecordTypes[Name], page: JournalPage<Name>) => EntryItem;
  /** The form over the list: of the record that is edited, or of a new one. */
  readonly form: (
    page: () => JournalPage<Name>,
    record: RecordTypes[Name] | undefined,
    onClose: () => void,
  ) => JSX.Element;
}

/** One part of the journal: its form, then what is there. Editing puts an entry into the form's place. */
export function JournalPart<Name extends JournalTable>(props: JournalPartProps<Name>): JSX.Element {
  const [count, setCount] = createSignal(PAGE);
  const [editing, setEditing] = createSignal<string>();
  const live = createLive(
    () => props.settings && { settings: props.settings, count: count() },
    (input) => readJournal(props.table, input),
  );
  const page = () => ready(live());
  const items = createMemo(() => {
    const now = page();
    return now ? now.entries.map((record) => props.itemOf(record, now)) : [];
  });

  async function remove(id: string): Promise<void> {
    const { table } = props;
    await props.doing.act({
      said: i18n.t('journal.removed'),
      tables: [table],
      decide: async (entry) => {
        const current = await readLiving(table, id);
        return current && { [table]: [removed<RecordTypes[Name]>(current, entry().now)] };
      },
    });
    if (editing() === id) setEditing(undefined);
  }

  return (
    <Show when={page()} fallback={<ProblemLine problem={problemOf(live())} />}>
      {(now) => (
        <div class={styles.page}>
          <Show when={editing() ?? 'new'} keyed>
            {props.form(
              now,
              now().entries.find(({ id }) => id === editing()),
              () => setEditing(undefined),
            )}
          </Show>
          <Show when={items().length > 0} fallback={<p class={styles.empty}>{props.empty}</p>}>
            <EntryList
              label={props.heading}
              entries={items()}
              hasMore={now().hasMore}
              onMore={() => setCount((before) => before + PAGE)}
              onEdit={setEditing}
              onRemove={(id) => void remove(id)}
            />
          </Show>
        </div>
      )}
    </Show>
  );
}
