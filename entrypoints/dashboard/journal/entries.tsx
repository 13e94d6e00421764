import { createSignal, type JSX } from 'solid-js';
import { i18n } from '#i18n';
import { dayWords } from '@/components/day-words';
import { EntryForm } from '@/components/entry-form';
import type { RecordTypes } from '@/utils/browser/database/database';
import type { Doing } from '@/utils/browser/database/doing';
import {
  type JournalPage,
  type JournalTable,
  readLiving,
  readNameable,
} from '@/utils/browser/database/journal';
import { createLive, ready } from '@/utils/browser/database/live';
import { readAddressee } from '@/utils/browser/database/people';
import { newEntry } from '@/utils/browser/moment';
import { oneAtATime } from '@/utils/browser/one-at-a-time';
import { createKeptFields } from '@/utils/browser/storage/kept-fields';
import { storedSettings } from '@/utils/browser/storage/settings';
import type { Entry } from '@/utils/core/practice/change';
import type { FormValues } from '@/utils/core/practice/journal-forms';
import type { Person } from '@/utils/core/practice/person';
import type { Settings } from '@/utils/core/practice/settings';
import styles from './entries.module.css';
import type { EntryKind } from './entry-kinds';
import { JournalPart } from './journal-part';

interface EntriesProps<Name extends JournalTable> {
  readonly kind: EntryKind<Name>;
  readonly settings: Settings | undefined;
  readonly doing: Doing;
}

/** One kind of entry. */
export function Entries<Name extends JournalTable>(props: EntriesProps<Name>): JSX.Element {
  const nameIn = (people: readonly Person[], personId: string | undefined) =>
    people.find(({ id }) => id === personId)?.alias;

  return (
    <JournalPart
      table={props.kind.table}
      heading={props.kind.heading}
      empty={props.kind.empty}
      settings={props.settings}
      doing={props.doing}
      itemOf={(record, { today, people }) => ({
        id: record.id,
        day: dayWords(props.kind.form.dateOf(record), today),
        ...props.kind.view(record, (personId) => nameIn(people, personId)),
      })}
      form={(page, record, onClose) => (
        <Form kind={props.kind} page={page()} record={record} doing={props.doing} onClose={onClose} />
      )}
    />
  );
}

interface FormProps<Name extends JournalTable> {
  readonly kind: EntryKind<Name>;
  readonly page: JournalPage<Name>;
  /** The entry that is edited; a new one is written when absent. */
  readonly record: RecordTypes[Name] | undefined;
  readonly doing: Doing;
  readonly onClose: () => void;
}

function Form<Name extends JournalTable>(props: FormProps<Name>): JSX.Element {
  // eslint-disable-next-line solid/reactivity -- The form belongs to one entry; another entry is another form.
  const { kind, record } = props;
  const fields = createKeptFields(
    `journal/${kind.table}/${record?.id ?? 'new'}`,
    () => ({ ...(record ? kind.form.valuesOf(record) : { ...kind.form.blank, date: props.page.today }) }),
    kind.table,
  );
  const [isRefused, setIsRefused] = createSignal(false);
  const [isUnfolded, setIsUnfolded] = createSignal(false);
  // Whom it was about is folded away: hardly a visit needs everybody.
  const people = createLive(() => isUnfolded() || undefined, readNameable);

  /** What was typed, without a person who was deleted while the form was open. */
  async function withLiving(typed: FormValues, entry: () => Entry): Promise<FormValues> {
    if (typed.personId === undefined) return typed;
    const { personId = '' } = await readAddressee({ personId: typed.personId, alias: '' }, entry);
    return { ...typed, personId };
  }

  const submit = oneAtATime(async () => {
    const { form, table } = kind;
    const typed: FormValues = fields.values();
    const isEntry = form.create(typed, newEntry(await storedSettings.read())) !== undefined;
    setIsRefused(!isEntry);
    if (!isEntry) return;
    const id = record?.id ?? (await fields.saveAs());
    const isWritten = await props.doing.act({
      said: record ? i18n.t('journal.changed') : i18n.t('journal.kept'),
      tables: [table, 'people'],
      decide: async (entry) => {
        const values = await withLiving(typed, entry);
        if (!record) return { [table]: [form.create(values, { ...entry(), id })] };
        const current = await readLiving(table, id);
        return current && { [table]: [form.edit(current, values, entry().now)] };
      },
    });
    if (!isWritten) return;
    fields.forget();
    if (record) props.onClose();
  });

  function cancel(): void {
    fields.forget();
    props.onClose();
  }

  return (
    <section class={styles.part} aria-labelledby="journal-form">
      <h2 id="journal-form">{record ? i18n.t('journal.editing') : kind.heading}</h2>
      <EntryForm
        fields={kind.fields(ready(people()))}
        value={(name) => fields.value(name)}
        onInput={(name, text) => fields.type(name, text)}
        today={props.page.today}
        isRefused={isRefused()}
        submit={record ? i18n.t('journal.saveChanges') : i18n.t('journal.save')}
        onSubmit={() => void submit()}
        onUnfold={() => setIsUnfolded(true)}
        onCancel={record ? cancel : undefined}
      />
    </section>
  );
}
