import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { SET_ASIDE } from '@/utils/core/data/archive';
import { keptEvents, type NudgeEvent, nudgeEventSchema } from '@/utils/core/nudges/nudge-event';
import type { Ms } from '@/utils/core/practice/record';

/** Where the events are kept in `storage.local`. Whoever writes them holds the turn `WAKE`. */
export const EVENTS_KEY = 'nudgeEvents';

const eventsSchema = z.array(nudgeEventSchema);

/**
 * The nudge events as they were stored; none when there never were any. `undefined` when they do not read:
 * nothing may be shown then, since what was shown already is not known.
 */
export function readEvents(stored: unknown): readonly NudgeEvent[] | undefined {
  if (stored === undefined) return [];
  const parsed = eventsSchema.safeParse(stored);
  return parsed.success ? parsed.data : undefined;
}

/** The events with some of them changed or added. */
export function withChanged(events: readonly NudgeEvent[], changed: readonly NudgeEvent[]): NudgeEvent[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  for (const event of changed) byId.set(event.id, event);
  return [...byId.values()];
}

/** Keeps the events. Resolves when they are safe, so that what follows may rely on them. */
export async function keepEvents(events: readonly NudgeEvent[], now: Ms): Promise<void> {
  await browser.storage.local.set({ [EVENTS_KEY]: keptEvents(events, now) });
}

/** Puts unreadable events aside, for whoever can read them, and begins anew. */
export async function beginEventsAnew(): Promise<void> {
  const { [EVENTS_KEY]: stored } = await browser.storage.local.get(EVENTS_KEY);
  if (readEvents(stored) !== undefined) return;
  await browser.storage.local.set({ [EVENTS_KEY + SET_ASIDE]: stored, [EVENTS_KEY]: [] });
}
