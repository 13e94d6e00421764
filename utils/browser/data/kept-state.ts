import { browser } from 'wxt/browser';
import { SET_ASIDE } from '@/utils/core/data/archive';
import { EVENTS_KEY, readEvents, withChanged } from '../nudges/kept-events';
import { inTurn, WAKE } from '../storage/in-turn';
import { storedReview } from '../storage/review-opened';
import type { Stored } from '../storage/stored';
import { storedStuck } from '../storage/stuck';
import { storedTyped } from '../storage/typed';

/** One small thing Askwell remembers, by the name it has in an export. */
export interface KeptState {
  readonly name: string;
  read(): Promise<unknown>;
  /** Takes in what takes the place of nothing that is here. @returns whether it could be read */
  merge(incoming: unknown): Promise<boolean>;
  /** Puts back what `read` gave. */
  restore(value: unknown): Promise<void>;
}

/**
 * What is remembered for the user besides records and settings: what was typed and not saved, the notes of the
 * running timer, which review was opened, which nudges came. What tells of this browser alone is not among it:
 * sites, signs of life, when an export was made.
 */
export const keptState: readonly KeptState[] = [
  keptValue(storedTyped, (here, incoming) => ({ ...incoming, ...here })),
  keptValue(storedStuck, (here, incoming) => (here.timer === undefined ? incoming : here)),
  keptValue(storedReview, (here, incoming) =>
    (incoming.openedWeek ?? '') > (here.openedWeek ?? '') ? incoming : here,
  ),
  {
    name: EVENTS_KEY,
    read: async () => (await browser.storage.local.get(EVENTS_KEY))[EVENTS_KEY] ?? [],
    async merge(incoming) {
      const events = readEvents(incoming);
      if (events === undefined) return false;
      await inTurn(WAKE, async () => {
        const here = readEvents((await browser.storage.local.get(EVENTS_KEY))[EVENTS_KEY]);
        // Events that do not read are the background's to put aside; nothing is added to them.
        if (here !== undefined) await browser.storage.local.set({ [EVENTS_KEY]: withChanged(events, here) });
      });
      return true;
    },
    restore: (value) => inTurn(WAKE, () => browser.storage.local.set({ [EVENTS_KEY]: value })),
  },
];

function keptValue<T>(stored: Stored<T>, merge: (here: T, incoming: T) => T): KeptState {
  return {
    name: stored.key,
    read: () => stored.read(),
    async merge(incoming) {
      const parsed = stored.schema.safeParse(incoming);
      if (parsed.success) await stored.update((here) => merge(here, parsed.data));
      return parsed.success;
    },
    restore: async (value) => {
      await stored.update(() => stored.schema.parse(value));
    },
  };
}

/** What could not be read and was put aside, by its key in `storage.local`. */
export async function readSetAside(): Promise<Readonly<Record<string, unknown>>> {
  const all: Record<string, unknown> = await browser.storage.local.get(null);
  return Object.fromEntries(Object.entries(all).filter(([key]) => key.endsWith(SET_ASIDE)));
}

/** Removes all of it. */
export async function forgetSetAside(): Promise<void> {
  await browser.storage.local.remove(Object.keys(await readSetAside()));
}
