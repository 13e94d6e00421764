import * as z from 'zod/mini';
import { splitLine } from './line';
import { type Ms, msSchema, textSchema } from './record';

/** The three notes that turn a quarter of an hour of being stuck into an ask. */
export const stuckNotesSchema = z.object({
  /** What I want. */
  want: textSchema,
  /** What I tried. */
  tried: textSchema,
  /** Where it breaks. */
  breaks: textSchema,
});
export type StuckNotes = z.infer<typeof stuckNotesSchema>;

/** A running or paused "I'm stuck" timer with its notes: small state that outlives every page. */
export const stuckSchema = z.object({
  startedAt: msSchema,
  /** 5–60. */
  minutes: z.int().check(z.minimum(5), z.maximum(60)),
  /** Since when it rests; running when absent. */
  pausedAt: z.optional(msSchema),
  notes: stuckNotesSchema,
});
export type Stuck = z.infer<typeof stuckSchema>;

/** Starts the timer; minutes are kept within 5–60. */
export function startStuck(now: Ms, minutes = 15): Stuck {
  const within = Math.min(60, Math.max(5, Math.round(minutes)));
  return { startedAt: now, minutes: within, notes: { want: '', tried: '', breaks: '' } };
}

/** Milliseconds left; 0 when the time is up. A clock that jumped back never adds to it. */
export function stuckLeft({ startedAt, minutes, pausedAt }: Stuck, now: Ms): Ms {
  const whole = minutes * 60_000;
  return Math.min(whole, Math.max(0, startedAt + whole - (pausedAt ?? now)));
}

export function pauseStuck(stuck: Stuck, now: Ms): Stuck {
  return stuck.pausedAt === undefined ? { ...stuck, pausedAt: now } : stuck;
}

/** Runs on with the time that was left. */
export function resumeStuck({ pausedAt, ...stuck }: Stuck, now: Ms): Stuck {
  if (pausedAt === undefined) return stuck;
  return { ...stuck, startedAt: Math.max(0, stuck.startedAt + Math.max(0, now - pausedAt)) };
}

/** What the three notes become. */
export interface StuckAsk {
  /** For the log: one line. */
  readonly what: string;
  /** For a message: one short paragraph for each note that was written. */
  readonly text: string;
}

/**
 * The ask in the user's own words. Nothing is reworded: the lead-ins only say what each part is.
 *
 * @returns `undefined` when no note says anything
 */
export function askFromStuck({ want, tried, breaks }: StuckNotes): StuckAsk | undefined {
  const parts = [
    ['I am trying to do this: ', want],
    ['What I tried: ', tried],
    ['Where it breaks: ', breaks],
  ] as const;
  const written = parts.flatMap(([lead, note]) => (note.trim() === '' ? [] : [lead + note.trim()]));
  const first = [want, breaks, tried].find((note) => note.trim() !== '');
  if (first === undefined) return undefined;
  const close = 'Could you look at this with me for 10 minutes? If now is not a good time, tell me when is.';
  return { what: splitLine(first).line, text: [...written, close].join('\n\n') };
}
