import * as z from 'zod/mini';
import type { WordPaths } from '@/utils/core/lock/words';
import { knownLock } from '../database/known-lock';
import { fetchGuestKeys } from '../lock/keys';
import { type MaySealed, openersOf, withoutWords, withWords } from '../lock/sealing';
import type { Coding } from './stored';

const sealedSchema = z.object({
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
 * The coding of a stored value that holds the user's words: while there is a lock they are sealed.
 *
 * @param key the name the value is kept under
 */
export function inWords(key: string, paths: WordPaths): Coding {
  const place = { name: `storage/${key}`, paths };

  return {
    async read(raw) {
      const { data } = sealedSchema.safeParse(raw);
      if (data === undefined) return raw;
      const row = await knownLock();
      if (row) await fetchGuestKeys(openersOf(data as MaySealed), row.publicKey);
      return withWords({ ...data.value, sealed: data.sealed } as MaySealed, place);
    },
    async write(value, before) {
      const row = isLeftOpen ? undefined : await knownLock();
      if (row === undefined) return value;
      const { data } = sealedSchema.safeParse(before);
      const earlier = data?.sealed.lock === row.lock ? { sealed: data.sealed } : {};
      const words = { ...(value as object), ...earlier } as MaySealed;
      const { sealed, ...hidden } = withoutWords(words, place, row.lock);
      return sealed === undefined ? value : { value: hidden, sealed };
    },
  };
}
