import * as z from 'zod/mini';
import { idSchema, type Ms, msSchema, stampSchema } from '../practice/record';
import { stuckNotesSchema } from '../practice/stuck';

/**
 * The *I'm stuck* timer: try a while longer, write down what you tried, then ask (the 15-minute rule, Ringel
 * 2013). It is instants in storage, nothing runs: a killed worker or a restarted browser changes nothing.
 */
export const stuckTimerSchema = z.object({
  start: stampSchema,
  /** 5–60. */
  minutes: z.int().check(z.minimum(5), z.maximum(60)),
  /** Paused since, when it is paused. */
  pausedAt: z.optional(msSchema),
  /** Time spent in earlier pauses. */
  pausedMs: msSchema,
  finishedAt: z.optional(msSchema),
  /** The three notes that become the ask. */
  notes: stuckNotesSchema,
  /** The ask that is being made of the notes: once it is in the log, the timer has done its work. */
  askId: z.optional(idSchema),
});
export type StuckTimer = z.infer<typeof stuckTimerSchema>;

/** A timer that runs from `start`; `minutes` outside 5–60 come to the nearest of the two. */
export function startStuck(start: StuckTimer['start'], minutes: number): StuckTimer {
  const length = Math.min(60, Math.max(5, Math.round(minutes)));
  return { start, minutes: length, pausedMs: 0, notes: { want: '', tried: '', breaks: '' } };
}

/** The timer paused at `at`; unchanged when it is paused or finished already. */
export function pauseStuck(timer: StuckTimer, at: Ms): StuckTimer {
  if (timer.pausedAt !== undefined || timer.finishedAt !== undefined) return timer;
  return { ...timer, pausedAt: at };
}

/** The timer running again; a pause that ended before it began (a clock set back) lasted no time. */
export function resumeStuck(timer: StuckTimer, at: Ms): StuckTimer {
  const { pausedAt, ...rest } = timer;
  if (pausedAt === undefined || timer.finishedAt !== undefined) return timer;
  return { ...rest, pausedMs: timer.pausedMs + Math.max(0, at - pausedAt) };
}

/** The timer ended by the user, early or after it ran out: no nudge comes for it any more. */
export function finishStuck(timer: StuckTimer, at: Ms): StuckTimer {
  return timer.finishedAt === undefined ? { ...timer, finishedAt: at } : timer;
}

/** When it runs out, ms since 1970; undefined while it is paused and once it is finished. */
export function stuckEndsAt(timer: StuckTimer): Ms | undefined {
  if (timer.pausedAt !== undefined || timer.finishedAt !== undefined) return undefined;
  return timer.start.at + timer.pausedMs + timer.minutes * 60_000;
}

/** What is left, in ms: never below nothing, never above its length, whatever the clock does. */
export function stuckLeft(timer: StuckTimer, now: Ms): Ms {
  const length = timer.minutes * 60_000;
  const at = timer.finishedAt ?? timer.pausedAt ?? now;
  return Math.min(length, Math.max(0, timer.start.at + timer.pausedMs + length - at));
}
