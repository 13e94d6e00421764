import * as z from 'zod/mini';
import { type Ms, msSchema } from '../practice/record';

/**
 * When the user was active in the last two days, in stretches: it tells a nudge that was ignored from one
 * that nobody saw. Kept in storage, written on each wake.
 */
export const activitySchema = z.array(z.object({ from: msSchema, to: msSchema }));
export type Activity = z.infer<typeof activitySchema>;

/** Two signs of life further apart than this are two stretches: the heartbeat is 15 minutes. */
const apartMs = 16 * 60_000;
const keptMs = 48 * 3_600_000;

/**
 * The activity after the machine was seen in a state: *active* adds to the present stretch or begins one, any
 * other state ends it there. A clock that was set back begins a new stretch.
 */
export function noteActivity(activity: Activity, seen: { active: 'yes' | 'no' | 'ended'; at: Ms }): Activity {
  const { at, active } = seen;
  const kept = activity.filter(({ to }) => to >= at - keptMs);
  const last = kept.at(-1);
  const continues = last !== undefined && last.to <= at && at - last.to <= apartMs;
  if (active === 'no') return kept;
  if (continues) return [...kept.slice(0, -1), { from: last.from, to: at }];
  return active === 'yes' ? [...kept, { from: at, to: at }] : kept;
}

/** How long the user was active between two moments, in ms. */
export function activeBetween(activity: Activity, from: Ms, to: Ms): Ms {
  let sum = 0;
  for (const stretch of activity) {
    sum += Math.max(0, Math.min(to, stretch.to) - Math.max(from, stretch.from));
  }
  return sum;
}
