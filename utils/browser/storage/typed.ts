import * as z from 'zod/mini';
import { defineStored } from './stored';

/** A form of several long fields is kept as one text, so it may be much longer than a field. */
const keptSchema = z.string().check(z.maxLength(200_000));

/** What the user has typed into forms and not yet saved, by the form's name. */
export const storedTyped = defineStored('typed', z.record(z.string(), keptSchema), {});

/** What was typed into a form before it was closed; empty when nothing was. */
export async function typedInto(form: string): Promise<string> {
  return (await storedTyped.read())[form] ?? '';
}

/** Keeps what is being typed: called on every input, because a popup gives no warning before it closes. */
export async function keepTyped(form: string, text: string): Promise<void> {
  await storedTyped.update((all) => {
    const others = Object.entries(all).filter(([name]) => name !== form);
    return Object.fromEntries(text === '' ? others : [...others, [form, text]]);
  });
}
