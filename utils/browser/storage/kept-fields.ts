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
   * What was typed is about to be saved as a new record: notes which, so that a page that ends between saving and
   * forgetting leaves no draft of what is there already. Typing takes the note back.
   *
   * @returns the id to save it under
   */
  saveAs(table: TableName): Promise<Id>;
  /** Forgets what was typed: it is saved, or taken back. All of it when no field is named. */
  forget(...fields: readonly Field[]): void;
}

const typedSchema = z.record(z.string(), z.string());

/** Where a draft says which record it is saved as, as `‹table›/‹id›`. No form has a field of this name. */
const SAVED_AS = '#';

/**
 * Keeps a form of several fields on every input.
 *
 * @param form the name it is kept under; forms for different records have different names
 * @param start what the fields show until something is typed; it may follow a record
 */
export function createKeptFields<Field extends string>(
  form: string,
  start: Accessor<Readonly<Record<Field, string>>>,
): KeptFields<Field> {
  const [typed, setTyped] = createSignal<Readonly<Record<string, string>>>({});
  const typedFields = () => Object.keys(typed());
  const isChanged = () => typedFields().length > 0;

  // What cannot be kept (a full disk) is still in the field, and saving it says what is wrong.
  const write = latestOnly((text: string) => keepTyped(form, text));

  function keep(next: Readonly<Record<string, string>>): void {
    setTyped(next);
    void write(isChanged() ? JSON.stringify(next) : '');
  }

  const reading = typedInto(form).then(async (text) => {
    const { [SAVED_AS]: place, ...typedEarlier } = parseTyped(text);
    const isDone = place !== undefined && (await isSaved(place));
    const earlier = isDone ? {} : typedEarlier;
    if (isDone && !isChanged()) void write('');
    // Somebody who types before this has been read must lose neither the one nor the other.
    if (isChanged()) keep({ ...earlier, ...typed() });
    else setTyped(earlier);
  });

  return {
    value: (field) => typed()[field] ?? start()[field],
    values: () => ({ ...start(), ...typed() }),
    typedFields,
    isChanged,
    type: (field, text) => keep({ ...typed(), [field]: text }),
    async saveAs(table) {
      // What was there before joins first: that is kept as well.
      await reading;
      const id = v7();
      await write(JSON.stringify({ ...typed(), [SAVED_AS]: `${table}/${id}` }));
      return id;
    },
    forget(...fields) {
      const gone = new Set<string>(fields);
      const isLeft = (field: string) => fields.length > 0 && !gone.has(field);
      keep(Object.fromEntries(Object.entries(typed()).filter(([field]) => isLeft(field))));
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
