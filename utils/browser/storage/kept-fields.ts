import { type Accessor, createSignal } from 'solid-js';
import { v7 } from 'uuid';
import * as z from 'zod/mini';
import { isTableName, type TableName } from '@/utils/core/data/tables';
import type { Id } from '@/utils/core/practice/record';
import { isThere } from '../database/is-there';
import { latestOnly } from './latest-only';
import { keepTyped, typedInto } from './typed';

/** The fields of one open form. What was typed and not saved survives the page, the worker and the browser. */
export interface KeptFields<Field extends string> {
  /** What a field shows: what was typed, else what it started with. */
  value(field: Field): string;
  values(): Readonly<Record<Field, string>>;
  /** The fields that hold something typed and not saved yet. */
  typedFields(): readonly string[];
  /** Whether anything was typed that is not saved yet. */
  isChanged(): boolean;
  type(field: Field, text: string): void;
  /**
   * What was typed is about to be saved as a new record. What is kept of it says which from the first letter on, so
   * that a page that ends between saving and forgetting leaves no draft of what is there already.
   *
   * @returns the id to save it under: another one as soon as something else is typed
   */
  saveAs(): Promise<Id>;
  /** Forgets what was typed: it is saved, or taken back. All of it when no field is named. */
  forget(...fields: readonly Field[]): void;
}

const typedSchema = z.record(z.string(), z.string());

/** Where a draft says which record it will be, as `‹table›/‹id›`. No form has a field of this name. */
const SAVED_AS = '#';

/**
 * Keeps a form of several fields on every input.
 *
 * @param form the name it is kept under; forms for different records have different names
 * @param start what the fields show until something is typed; it may follow a record
 * @param table where a form for new records saves them; others never call `saveAs`
 */
export function createKeptFields<Field extends string>(
  form: string,
  start: Accessor<Readonly<Record<Field, string>>>,
  table?: TableName,
): KeptFields<Field> {
  const [typed, setTyped] = createSignal<Readonly<Record<string, string>>>({});
  const typedFields = () => Object.keys(typed());
  const isChanged = () => typedFields().length > 0;

  // What cannot be kept (a full disk) is still in the field, and saving it says what is wrong.
  const write = latestOnly((text: string) => keepTyped(form, text));

  let id = v7();
  let isNoted = false;
  let isSaving = false;

  function keep(next: Readonly<Record<string, string>>): Promise<void> {
    setTyped(next);
    // What is typed while the rest is being saved is not in that record.
    if (isSaving) id = v7();
    isSaving = false;
    isNoted = true;
    const place = table && { [SAVED_AS]: `${table}/${id}` };
    return write(isChanged() ? JSON.stringify({ ...next, ...place }) : '');
  }

  const reading = typedInto(form).then(async (text) => {
    const { [SAVED_AS]: place, ...typedEarlier } = parseTyped(text);
    const isDone = place !== undefined && (await isSaved(place));
    const earlier = isDone ? {} : typedEarlier;
    if (isDone && !isChanged()) void write('');
    // Somebody who types before this has been read must lose neither the one nor the other.
    if (isChanged()) void keep({ ...earlier, ...typed() });
    else setTyped(earlier);
  });

  return {
    value: (field) => typed()[field] ?? start()[field],
    values: () => ({ ...start(), ...typed() }),
    typedFields,
    isChanged,
    type: (field, text) => void keep({ ...typed(), [field]: text }),
    async saveAs() {
      await reading;
      // A draft from earlier names the record it would have been then; another page may show it as well.
      if (isChanged() && !isNoted) await keep(typed());
      isSaving = true;
      return id;
    },
    forget(...fields) {
      const gone = new Set<string>(fields);
      const isLeft = (field: string) => fields.length > 0 && !gone.has(field);
      void keep(Object.fromEntries(Object.entries(typed()).filter(([field]) => isLeft(field))));
    },
  };
}

function parseTyped(text: string): Readonly<Record<string, string>> {
  if (text === '') return {};
  try {
    return typedSchema.parse(JSON.parse(text));
  } catch {
    // Kept by a version that wrote a single line here: nothing this form has a field for.
    return {};
  }
}

async function isSaved(place: string): Promise<boolean> {
  const [table = '', id = ''] = place.split('/');
  return isTableName(table) && (await isThere(table, id));
}
