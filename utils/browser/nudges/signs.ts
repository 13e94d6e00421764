import * as z from 'zod/mini';
import { activitySchema, noteActivity } from '@/utils/core/nudges/activity';
import { civilDateSchema, msSchema, type Stamp } from '@/utils/core/practice/record';
import { defineStored } from '../storage/stored';

/** What tells whether a moment is a good one. Kept because the worker forgets; none of it while nudges are off. */
const signsSchema = z.object({
  activity: z._default(activitySchema, []),
  idleEndedAt: z.optional(msSchema),
  focusChangedAt: z.optional(msSchema),
  popupClosedAt: z.optional(msSchema),
  composingAt: z.optional(msSchema),
  /** First activity of the civil date it names. */
  firstActive: z.optional(z.object({ date: civilDateSchema, at: msSchema })),
});
export type Signs = z.infer<typeof signsSchema>;

export const noSigns: Signs = { activity: [] };
export const storedSigns = defineStored('signs', signsSchema, noSigns);

/** What woke the background, as far as it is a sign of life. */
export type Cause = 'alarm' | 'returned' | 'left' | 'focus' | 'popup-closed' | 'composing' | 'change';

/** The signs after a wake. `isActive` is what the browser says of the user now. */
export function signsAfter(signs: Signs, cause: Cause, seen: { now: Stamp; isActive: boolean }): Signs {
  const { at, date } = seen.now;
  const active = cause === 'left' ? 'ended' : seen.isActive ? 'yes' : 'no';
  return {
    ...signs,
    activity: noteActivity(signs.activity, { active, at }),
    ...(seen.isActive && signs.firstActive?.date !== date && { firstActive: { date, at } }),
    ...(cause === 'returned' && { idleEndedAt: at }),
    ...(cause === 'focus' && { focusChangedAt: at }),
    ...(cause === 'popup-closed' && { popupClosedAt: at }),
    ...(cause === 'composing' && { composingAt: at }),
  };
}
