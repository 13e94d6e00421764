import * as z from 'zod/mini';
import { idSchema, lineSchema, recordShape, rungSchema } from './record';

/** One of at most three areas of the help-seeking plan. */
export const areaSchema = z.object({
  ...recordShape,
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  order: z.int().check(z.minimum(1), z.maximum(3)),
  /** A set-aside area keeps its items and gives its place to another. */
  archived: z.boolean(),
});
export type Area = z.infer<typeof areaSchema>;

/** When to ask: at a wall time (floating, `2026-11-30T10:00`), or when something happens. */
export const cueSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('time'), wall: z.iso.datetime({ local: true, precision: -1 }) }),
  z.object({ kind: z.literal('situation'), text: lineSchema }),
]);
export type Cue = z.infer<typeof cueSchema>;

/** "When ‹cue›, I will ask ‹who› for ‹what›." */
export const planItemSchema = z.object({
  ...recordShape,
  areaId: idSchema,
  personId: z.optional(idSchema),
  what: lineSchema,
  cue: cueSchema,
  rung: rungSchema,
  state: z.enum(['open', 'done', 'moved', 'dropped']),
  askId: z.optional(idSchema),
  /** How often it was given a new time. */
  moves: z.int().check(z.minimum(0)),
});
export type PlanItem = z.infer<typeof planItemSchema>;
