import * as z from 'zod/mini';
import { problemWithDate, stampOn } from '../time/past-date';
import { type Entry, edited } from './change';
import {
  type Given,
  givenSchema,
  type Observation,
  observationSchema,
  type Received,
  receivedSchema,
} from './journal';
import { createGiven, createObservation, createReceived } from './journal-entries';
import type { CivilDate, Stamp } from './record';

/** What a form of the journal holds: a text for every field, empty where nothing was typed or chosen. */
export type FormValues = Readonly<Record<string, string>>;

/** How one kind of journal entry and its form become each other. */
export interface JournalForm<R> {
  /** Values of a form without an entry yet. */
  readonly blank: FormValues;
  valuesOf(record: R): FormValues;
  /** The new entry, or `undefined` when something needed is missing or cannot be meant. */
  create(values: FormValues, entry: Entry): R | undefined;
  edit(record: R, values: FormValues, now: Stamp): R | undefined;
  /** The day it happened. */
  dateOf(record: R): CivilDate;
}

const observationInput = z.pick(observationSchema, {
  what: true,
  got: true,
  channel: true,
  cost: true,
  note: true,
});
const receivedInput = z.pick(receivedSchema, {
  what: true,
  personId: true,
  offered: true,
  did: true,
  thanked: true,
  feeling: true,
  note: true,
});
const givenInput = z.pick(givenSchema, {
  what: true,
  personId: true,
  askedFor: true,
  cost: true,
  feeling: true,
  note: true,
});

/** *Noticed*. */
export const observationForm: JournalForm<Observation> = {
  blank: { what: '', got: 'helped', channel: '', cost: '', note: '', date: '' },
  valuesOf: (record) => ({
    ...textsOf(record, ['what', 'got', 'channel', 'cost', 'note']),
    date: record.seen.date,
  }),
  create(values, entry) {
    const input = read(observationInput, values, entry.now);
    return input && createObservation({ ...input, seen: dayIn(values, entry.now) }, entry);
  },
  edit(record, values, now) {
    const input = read(observationInput, values, now);
    const cleared = { channel: undefined, cost: undefined, note: undefined };
    return input && edited(record, { ...cleared, ...input, seen: moved(record.seen, values) }, now);
  },
  dateOf: ({ seen }) => seen.date,
};

/** *Received*. */
export const receivedForm: JournalForm<Received> = {
  blank: {
    what: '',
    did: 'accepted',
    offered: 'yes',
    thanked: '',
    personId: '',
    feeling: '',
    note: '',
    date: '',
  },
  valuesOf: (record) => ({
    ...textsOf(record, ['what', 'did', 'personId', 'feeling', 'note']),
    offered: record.offered ? 'yes' : '',
    thanked: record.thanked ? 'yes' : '',
    date: record.when.date,
  }),
  create(values, entry) {
    const input = read(receivedInput, values, entry.now);
    return input && createReceived({ ...input, when: dayIn(values, entry.now) }, entry);
  },
  edit(record, values, now) {
    const input = read(receivedInput, values, now);
    const cleared = { what: undefined, personId: undefined, feeling: undefined, note: undefined };
    return input && edited(record, { ...cleared, ...input, when: moved(record.when, values) }, now);
  },
  dateOf: ({ when }) => when.date,
};

/** *Given*. */
export const givenForm: JournalForm<Given> = {
  blank: { what: '', askedFor: '', personId: '', cost: '', feeling: '', note: '', date: '' },
  valuesOf: (record) => ({
    ...textsOf(record, ['what', 'personId', 'cost', 'feeling', 'note']),
    askedFor: record.askedFor ? 'yes' : '',
    date: record.when.date,
  }),
  create(values, entry) {
    const input = read(givenInput, values, entry.now);
    return input && createGiven({ ...input, when: dayIn(values, entry.now) }, entry);
  },
  edit(record, values, now) {
    const input = read(givenInput, values, now);
    const cleared = { personId: undefined, cost: undefined, feeling: undefined, note: undefined };
    return input && edited(record, { ...cleared, ...input, when: moved(record.when, values) }, now);
  },
  dateOf: ({ when }) => when.date,
};

const yesOrNo = ['offered', 'thanked', 'askedFor'];

/** The form's texts as the record's input, or `undefined` when they do not make one. */
function read<Input>(schema: z.ZodMiniType<Input>, values: FormValues, now: Stamp): Input | undefined {
  if (values.date && problemWithDate(values.date, now.date)) return undefined;
  const trimmed = Object.entries(values).map(([name, text]) => [name, text.trim()] as const);
  const filled = trimmed.filter(([name, text]) => text !== '' && !yesOrNo.includes(name));
  const answers = trimmed
    .filter(([name]) => yesOrNo.includes(name))
    .map(([name, text]) => [name, text === 'yes'] as const);
  return schema.safeParse(Object.fromEntries<string | boolean>([...filled, ...answers])).data;
}

function textsOf(record: object, names: readonly string[]): FormValues {
  const texts = new Map<string, unknown>(Object.entries(record));
  const textOf = (name: string) => {
    const text = texts.get(name);
    return typeof text === 'string' ? text : '';
  };
  return Object.fromEntries(names.map((name) => [name, textOf(name)]));
}

function dayIn({ date }: FormValues, now: Stamp): Stamp {
  return date ? stampOn(date, now) : now;
}

/** A date set by hand moves the day alone: the moment stays what it was (practice I5). */
function moved(stamp: Stamp, { date }: FormValues): Stamp {
  return date ? { ...stamp, date } : stamp;
}
