import * as z from 'zod/mini';
import { textSchema } from '@/utils/core/practice/record';
import { defineStored } from './stored';

/** What the user has typed into forms and not yet saved, by the form's name. */
const storedTyped = defineStored('typed', z.record(z.string(), textSchema), {});

/** What was typed into a form before it was closed; empty when nothing was. */
export async function typedInto(form: string): Promise<string> {
  return (await storedTyped.read())[form] ?? '';
}

/** Keeps what is being typed: called on every input, because a popup gives no warning before it closes. */
export async function keepTyped(form: string, text: string): Promise<void> {
  await storedTyped.update((all) => ({ ...all, [form]: text }));
}
