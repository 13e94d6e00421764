import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import { SET_ASIDE } from '@/utils/core/data/archive';
import { inTurn } from './in-turn';

/** One value in `storage.local`, checked whenever it is read. */
export interface Stored<T> {
  readonly key: string;
  readonly schema: z.ZodMiniType<T>;
  read(): Promise<T>;
  /** Reads, changes and writes as one step: changes to one value run one after another, across contexts too. */
  update(change: (value: T) => T): Promise<T>;
  /** Calls back with each new value, whoever wrote it, until the returned function is called. */
  watch(onChange: (value: T) => void): () => void;
}

/** How a value lies in the storage, where that is not the value itself. */
export interface Coding {
  /** @param raw what lies there */
  read(raw: unknown): Promise<unknown>;
  /** @param before what lay there until now */
  write(value: unknown, before: unknown): Promise<unknown>;
}

const asItIs: Coding = { read: (raw) => Promise.resolve(raw), write: (value) => Promise.resolve(value) };

/**
 * Declares a stored value.
 *
 * What does not fit the schema is kept aside under `‹key›.unreadable` (a later version may know how to read
 * it) and the fallback takes its place, so nothing is ever dropped.
 */
export function defineStored<T>(
  key: string,
  schema: z.ZodMiniType<T>,
  fallback: T,
  coding = asItIs,
): Stored<T> {
  async function parsed(raw: unknown): Promise<T> {
    if (raw === undefined) return fallback;
    const result = schema.safeParse(await coding.read(raw));
    if (result.success) return result.data;
    await browser.storage.local.set({ [key + SET_ASIDE]: raw });
    return fallback;
  }

  async function kept(): Promise<unknown> {
    return (await browser.storage.local.get(key))[key];
  }

  async function read(): Promise<T> {
    return parsed(await kept());
  }

  async function apply(change: (value: T) => T): Promise<T> {
    const before = await kept();
    const value = schema.parse(change(await parsed(before)));
    await browser.storage.local.set({ [key]: await coding.write(value, before) });
    return value;
  }

  return {
    key,
    schema,
    read,
    update: (change) => inTurn(key, () => apply(change)),
    watch(onChange) {
      const listener = (changes: Record<string, unknown>) => {
        if (key in changes) void read().then(onChange);
      };
      browser.storage.local.onChanged.addListener(listener);
      return () => browser.storage.local.onChanged.removeListener(listener);
    },
  };
}
