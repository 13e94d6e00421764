import * as z from 'zod/mini';
import { civilDateSchema, recordShape, rungSchema } from './record';

export const measureSchema = z.enum(['asks', 'observations', 'rehearsals', 'offers_accepted']);
export type Measure = z.infer<typeof measureSchema>;

/** "Two asks a week": at most one per measure is in force in any week. */
export const goalSchema = z.object({
  ...recordShape,
  measure: measureSchema,
  /** Times a week, 1–14. */
  target: z.int().check(z.minimum(1), z.maximum(14)),
  /** Asks below this rung do not count. */
  minRung: z.optional(rungSchema),
  /** First day of the first week it is in force. */
  fromWeek: civilDateSchema,
  /** First day of the first week it is no longer in force. */
  toWeek: z.optional(civilDateSchema),
  /** Took the place of a higher goal within a running week, which is possible once a week. */
  lowered: z.optional(z.literal(true)),
});
export type Goal = z.infer<typeof goalSchema>;

/** Days that count nowhere, neither for nor against. */
export const pauseSchema = z.object({
  ...recordShape,
  from: civilDateSchema,
  /** Last day, included. Open when absent. */
  to: z.optional(civilDateSchema),
  reason: z.optional(z.enum(['holiday', 'sick', 'other'])),
});
export type Pause = z.infer<typeof pauseSchema>;
