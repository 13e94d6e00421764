import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { LockedNow } from '../database/problem';
import { isLockedOut } from '../lock/keys';
import { inTurn } from './in-turn';
import { inWords, lockOver, sealedBy } from './in-words';
import { defineStored } from './stored';

/** A form of several long fields is kept as one text, so it may be much longer than a field. */
const keptSchema = z.string().check(z.maxLength(200_000));

const typedSchema = z.record(z.string(), keptSchema);
type Typed = Readonly<Record<string, string>>;

/** What the user has typed into forms and not yet saved, by the form's name. */
export const storedTyped = defineStored('typed', typedSchema, {}, inWords('typed', ['*'], 'refuse'));

/** What is typed while locked lies in memory alone: it can be shown again, and is on no disk. */
const WHILE_LOCKED = 'typed-while-locked';

/** What was typed into a form before it was closed; empty when nothing was. */
export async function typedInto(form: string): Promise<string> {
  const typed = (await isLocked()) ? await readWhileLocked() : await storedTyped.read();
  return typed[form] ?? '';
}

/** Keeps what is being typed: called on every input, because a popup gives no warning before it closes. */
export async function keepTyped(form: string, text: string): Promise<void> {
  const put = (all: Typed) => {
    const others = Object.entries(all).filter(([name]) => name !== form);
    return Object.fromEntries(text === '' ? others : [...others, [form, text]]);
  };
  try {
    // Each keystroke asks the database once: here where it seems locked, else on writing.
    const lock = sealedBy(await kept());
    if (lock !== undefined && isLockedOut({ lock }) && (await isLocked())) throw new LockedNow();
    await storedTyped.update(put);
  } catch (error) {
    if (!(error instanceof LockedNow)) throw error;
    await changeWhileLocked(put);
  }
}

/**
 * The lock was opened: what was typed meanwhile joins the rest. Where a form has an earlier text, that one stays, and
 * the later one shows the next time it is locked.
 */
export function joinTyped(): Promise<void> {
  return inTurn(WHILE_LOCKED, async () => {
    const typed = await readWhileLocked();
    if (Object.keys(typed).length === 0) return;
    let left: Typed = {};
    await storedTyped.update((all) => {
      left = Object.fromEntries(Object.entries(typed).filter(([form]) => form in all));
      return { ...typed, ...all };
    });
    await browser.storage.session.set({ [WHILE_LOCKED]: left });
  });
}

/** What lies in the storage. */
async function kept(): Promise<unknown> {
  return (await browser.storage.local.get(storedTyped.key))[storedTyped.key];
}

async function isLocked(): Promise<boolean> {
  const lock = await lockOver(await kept());
  return lock !== undefined && isLockedOut({ lock });
}

async function readWhileLocked(): Promise<Typed> {
  const { [WHILE_LOCKED]: raw } = await browser.storage.session.get(WHILE_LOCKED);
  return typedSchema.safeParse(raw).data ?? {};
}

function changeWhileLocked(change: (typed: Typed) => Typed): Promise<void> {
  return inTurn(WHILE_LOCKED, async () => {
    await browser.storage.session.set({ [WHILE_LOCKED]: change(await readWhileLocked()) });
  });
}
