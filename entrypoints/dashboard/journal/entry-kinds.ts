import { i18n } from '#i18n';
import type { EntryField } from '@/components/entry-form';
import type { EntryItem } from '@/components/entry-list';
import type { RecordTypes } from '@/utils/browser/database/database';
import type { JournalTable } from '@/utils/browser/database/journal';
import { observationSchema, receivedSchema } from '@/utils/core/practice/journal';
import {
  givenForm,
  type JournalForm,
  observationForm,
  receivedForm,
} from '@/utils/core/practice/journal-forms';
import type { Person } from '@/utils/core/practice/person';
import { channelSchema } from '@/utils/core/practice/record';

/** One kind of journal entry, as the dashboard shows and asks for it. */
export interface EntryKind<Name extends JournalTable> {
  readonly table: Name;
  readonly form: JournalForm<RecordTypes[Name]>;
  /** The form's own words. */
  readonly heading: string;
  readonly empty: string;
  /** @param people who may be named; `undefined` until they are known */
  fields(people: readonly Person[] | undefined): readonly EntryField[];
  view(record: RecordTypes[Name], nameOf: (personId: string | undefined) => string | undefined): EntryView;
}

type EntryView = Pick<EntryItem, 'text' | 'facts' | 'notes'>;

const date: EntryField = { kind: 'date', name: 'date', label: i18n.t('journal.date'), isExtra: true };
const note: EntryField = { kind: 'text', name: 'note', label: i18n.t('journal.note'), isExtra: true };
const feeling: EntryField = {
  kind: 'line',
  name: 'feeling',
  label: i18n.t('journal.feeling'),
  isExtra: true,
};

const costOptions = observationSchema.shape.cost.def.innerType.options.map((value) => ({
  value,
  label: i18n.t(`journal.cost.${value}`),
}));
const cost: EntryField = {
  kind: 'choice',
  name: 'cost',
  label: i18n.t('journal.costQuestion'),
  options: costOptions,
  isOptional: true,
  isExtra: true,
};

const personField = (people: readonly Person[] | undefined): EntryField => ({
  kind: 'select',
  name: 'personId',
  label: i18n.t('journal.person'),
  options: people?.map(({ id, alias }) => ({ value: id, label: alias })) ?? [],
  // Until everybody is known nobody can be said to be gone.
  gone: people && i18n.t('people.gone'),
  isExtra: true,
});

/** *Noticed*: an exchange between other people. */
export const noticed: EntryKind<'observations'> = {
  table: 'observations',
  form: observationForm,
  heading: i18n.t('journal.noticedHeading'),
  empty: i18n.t('journal.noticedEmpty'),
  fields: () => [
    {
      kind: 'line',
      name: 'what',
      label: i18n.t('journal.noticedWhat'),
      placeholder: i18n.t('journal.noticedExample'),
      isNeeded: true,
    },
    {
      kind: 'choice',
      name: 'got',
      label: i18n.t('journal.gotQuestion'),
      options: observationSchema.shape.got.options.map((value) => ({
        value,
        label: i18n.t(`journal.got.${value}`),
      })),
    },
    {
      kind: 'select',
      name: 'channel',
      label: i18n.t('journal.channelQuestion'),
      options: channelSchema.options.map((value) => ({ value, label: i18n.t(`journal.channel.${value}`) })),
      isExtra: true,
    },
    date,
    cost,
    note,
  ],
  view: (record) => ({
    text: record.what,
    facts: [
      i18n.t(`journal.got.${record.got}`),
      ...(record.channel ? [i18n.t(`journal.channel.${record.channel}`)] : []),
      ...(record.cost ? [i18n.t('journal.costFact', [i18n.t(`journal.cost.${record.cost}`)])] : []),
    ],
    notes: record.note ? [{ text: record.note }] : [],
  }),
};

/** *Received*: help that came to the user. */
export const received: EntryKind<'received'> = {
  table: 'received',
  form: receivedForm,
  heading: i18n.t('journal.receivedHeading'),
  empty: i18n.t('journal.receivedEmpty'),
  fields: (people) => [
    {
      kind: 'line',
      name: 'what',
      label: i18n.t('journal.receivedWhat'),
      placeholder: i18n.t('journal.receivedExample'),
    },
    {
      kind: 'choice',
      name: 'did',
      label: i18n.t('journal.didQuestion'),
      options: receivedSchema.shape.did.options.map((value) => ({
        value,
        label: i18n.t(`journal.did.${value}`),
      })),
    },
    { kind: 'check', name: 'offered', label: i18n.t('journal.offered') },
    { kind: 'check', name: 'thanked', label: i18n.t('journal.thankedThem') },
    personField(people),
    date,
    feeling,
    note,
  ],
  view: (record, nameOf) => ({
    text: record.what ?? i18n.t('journal.receivedUnnamed'),
    facts: [
      i18n.t(`journal.did.${record.did}`),
      ...(record.offered ? [i18n.t('journal.offeredFact')] : []),
      ...named(nameOf(record.personId)),
      ...(record.thanked ? [i18n.t('journal.thankedFact')] : []),
    ],
    notes: feelingAndNote(record),
  }),
};

/** *Given*: help the user gave. */
export const given: EntryKind<'given'> = {
  table: 'given',
  form: givenForm,
  heading: i18n.t('journal.givenHeading'),
  empty: i18n.t('journal.givenEmpty'),
  fields: (people) => [
    {
      kind: 'line',
      name: 'what',
      label: i18n.t('journal.givenWhat'),
      placeholder: i18n.t('journal.givenExample'),
      isNeeded: true,
    },
    { kind: 'check', name: 'askedFor', label: i18n.t('journal.askedFor') },
    personField(people),
    date,
    cost,
    feeling,
    note,
  ],
  view: (record, nameOf) => ({
    text: record.what,
    facts: [
      ...(record.askedFor ? [i18n.t('journal.askedForFact')] : []),
      ...named(nameOf(record.personId)),
      ...(record.cost ? [i18n.t('journal.costFact', [i18n.t(`journal.cost.${record.cost}`)])] : []),
    ],
    notes: feelingAndNote(record),
  }),
};

function named(alias: string | undefined): string[] {
  return alias === undefined ? [] : [alias];
}

function feelingAndNote({
  feeling,
  note,
}: {
  readonly feeling?: string | undefined;
  readonly note?: string | undefined;
}) {
  return [
    ...(feeling ? [{ label: i18n.t('journal.feelingFact'), text: feeling }] : []),
    ...(note ? [{ text: note }] : []),
  ];
}
