import * as z from 'zod/mini';
import { type CivilDate, civilDateSchema, msSchema, stampSchema } from '../practice/record';
import { reasonSchema } from './reasons';

export const nudgeKindSchema = z.enum([
  'plan_due',
  'week_start',
  'one_left',
  'stuck',
  'outcome',
  'thanks',
  'rehearse',
  'review',
  'backup',
]);
export type NudgeKind = z.infer<typeof nudgeKindSchema>;

/** From when to when a nudge may be shown, ms since 1970, both included. */
export const nudgeWindowSchema = z.object({ from: msSchema, to: msSchema });
export type NudgeWindow = z.infer<typeof nudgeWindowSchema>;

export const nudgeResultSchema = z.enum([
  'acted',
  'opened',
  'snoozed',
  'dismissed',
  'ignored',
  'unseen',
  'failed',
]);
export type NudgeResult = z.infer<typeof nudgeResultSchema>;

export const snoozeChoiceSchema = z.enum(['later_today', 'tomorrow', 'not_this_week', 'stop_kind']);
export type SnoozeChoice = z.infer<typeof snoozeChoiceSchema>;

/** How far the back-off has gone: 0 is caps only, 4 is silence. */
export const levelSchema = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
export type Level = z.infer<typeof levelSchema>;

const attemptSchema = z.union([z.literal(0), z.literal(1)]);

/** What was decided about one nudge, and what came of it. One record for each id, rewritten as it goes. */
export const nudgeEventSchema = z.object({
  /** `kind:target:date:attempt`: the same nudge can never be claimed twice. */
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  kind: nudgeKindSchema,
  /** What it is about: a week, or a plan item at its time (see `planTarget`). */
  target: z.string().check(z.maxLength(120)),
  date: civilDateSchema,
  /** 1 after *later today*. */
  attempt: attemptSchema,
  window: nudgeWindowSchema,
  decision: z.enum(['show', 'hold', 'drop']),
  reason: reasonSchema,
  /** What held it last, when it was dropped as stale. */
  held: z.optional(reasonSchema),
  decidedAt: msSchema,
  via: z.optional(z.enum(['os', 'badge'])),
  /** Set with the decision to show, before anything is shown. */
  claimed: z.optional(stampSchema),
  /** Set when the browser has accepted the notification, never before. */
  shown: z.optional(stampSchema),
  result: z.optional(nudgeResultSchema),
  resultAt: z.optional(msSchema),
  choice: z.optional(snoozeChoiceSchema),
  /** When it comes again, after *later today* or *tomorrow*. */
  again: z.optional(z.object({ date: civilDateSchema, attempt: attemptSchema, window: nudgeWindowSchema })),
  level: levelSchema,
});
export type NudgeEvent = z.infer<typeof nudgeEventSchema>;

/** A nudge that may be decided about, before it has an event. */
export interface Candidate {
  readonly id: string;
  readonly kind: NudgeKind;
  readonly target: string;
  readonly date: CivilDate;
  readonly attempt: 0 | 1;
  readonly window: NudgeWindow;
  /** The user asked for it to come again: it keeps the place of the first showing in the caps. */
  readonly putOff: boolean;
}

/** The id of a nudge: `kind:target:date:attempt`. */
export function nudgeId({
  kind,
  target,
  date,
  attempt,
}: Pick<Candidate, 'kind' | 'target' | 'date' | 'attempt'>): string {
  return `${kind}:${target}:${date}:${attempt}`;
}

/** Claims kept at most: more than two years of three a week. */
const mostClaimed = 400;
/** Held and dropped ones kept at most; a flood is cut off at 20 a wake, so this is days of it. */
const mostOthers = 300;

/**
 * The events worth keeping: what was claimed, since the back-off is read from it, and what was held or dropped
 * in the last 30 days, for the history in settings. Bounded, the oldest go first.
 */
export function keptEvents(events: readonly NudgeEvent[], now: number): NudgeEvent[] {
  const oldest = now - 30 * 86_400_000;
  const claimed = events.filter((event) => event.claimed !== undefined);
  const others = events.filter((event) => event.claimed === undefined && event.decidedAt >= oldest);
  const kept = new Set([...newest(claimed, mostClaimed), ...newest(others, mostOthers)]);
  return events.filter((event) => kept.has(event));
}

function newest(events: readonly NudgeEvent[], most: number): readonly NudgeEvent[] {
  return events.toSorted((a, b) => b.decidedAt - a.decidedAt).slice(0, most);
}
