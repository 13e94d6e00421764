import * as z from 'zod/mini';
import type { WordPaths } from '@/utils/core/lock/words';
import { knownLock } from '../database/known-lock';
import { LockedNow } from '../database/problem';
import { fetchGuestKeys, isLockedOut, readHeld } from '../lock/keys';
import { type MaySealed, openersOf, type Sealed, withoutWords, withWords } from '../lock/sealing';
import type { Coding } from './stored';

const keptSchema = z.object({
  value: z.looseObject({}),
  sealed: z.object({
    lock: z.string(),
    boxes: z.array(z.object({ box: z.string(), opener: z.optional(z.string()) })),
  }),
});

/** The lock is being turned off: what is written lies open already. */
let isLeftOpen = false;

/** Has stored words written as if there were no lock while `work` lasts. */
export async function leftOpen(work: () => Promise<unknown>): Promise<void> {
  isLeftOpen = true;
  try {
    await work();
  } finally {
    isLeftOpen = false;
  }
}

/**
 * The coding of a stored value that holds the user's words: while there is a lock they are sealed, and the value
 * names its lock even when it holds no word.
 *
 * @param key the name the value is kept under
 * @param whileLocked whether what is written then is sealed all the same, or refused with `LockedNow`
 */
export function inWords(key: string, paths: WordPaths, whileLocked: 'seal' | 'refuse' = 'seal'): Coding {
  const place = { name: `storage/${key}`, paths };

  return {
    async read(raw) {
      const { data } = keptSchema.safeParse(raw);
      if (data === undefined) return raw;
      await keysFor(openersOf(data as MaySealed));
      if (data.sealed.boxes.length === 0) return data.value;
      return withWords({ ...data.value, sealed: data.sealed } as MaySealed, place);
    },
    async write(value, before) {
      const lock = isLeftOpen ? undefined : await lockOver(before);
      if (lock === undefined) return value;
      if (whileLocked === 'refuse' && isLockedOut({ lock })) throw new LockedNow();
      const { data } = keptSchema.safeParse(before);
      const none: Sealed = { lock, boxes: [] };
      const earlier =
        data?.sealed.lock === lock && data.sealed.boxes.length > 0 ? { sealed: data.sealed } : {};
      const words = { ...(value as object), ...earlier } as MaySealed;
      const { sealed = none, ...hidden } = withoutWords(words, place, lock);
      return { value: hidden, sealed };
    },
  };
}

/** Gets ready what opens a stored value. Only one that was written while locked needs more than the keys of the lock. */
async function keysFor(openers: readonly string[]): Promise<void> {
  const lock = openers.length > 0 ? await knownLock() : 'unknown';
  if (lock === 'unknown') await readHeld();
  else if (lock) await fetchGuestKeys(openers, lock.publicKey);
}

/**
 * The id of the lock that seals a stored value; `undefined` when there is none.
 *
 * @param raw the value as it lies there: it tells where the database does not
 */
export async function lockOver(raw: unknown): Promise<string | undefined> {
  const lock = await knownLock();
  if (lock !== 'unknown') return lock?.lock;
  // The keys, if they are out, are in memory, where the database is not needed.
  await readHeld();
  return sealedBy(raw);
}

/** The id of the lock that a stored value was sealed by, as it lies there; `undefined` when it lies open. */
export function sealedBy(raw: unknown): string | undefined {
  return keptSchema.safeParse(raw).data?.sealed.lock;
}
