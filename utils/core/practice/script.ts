import * as z from 'zod/mini';
import { civilDateSchema, idSchema, msSchema, recordShape, stampSchema, textSchema } from './record';

export const reactionKindSchema = z.enum(['yes', 'yes_but', 'not_now', 'no', 'silence', 'awkward']);
export type ReactionKind = z.infer<typeof reactionKindSchema>;

export const reactionSchema = z.object({
  id: idSchema,
  kind: reactionKindSchema,
  theySay: textSchema,
  iSay: textSchema,
});
export type Reaction = z.infer<typeof reactionSchema>;

/** A rehearsed ask: the words, and an answer for each way it may go. */
export const scriptSchema = z.object({
  ...recordShape,
  title: z.string().check(z.minLength(1), z.maxLength(120)),
  askId: z.optional(idSchema),
  opener: textSchema,
  request: textSchema,
  why: textSchema,
  easyOut: textSchema,
  /** Counts up with each change of the words, so that a practice knows what was practised. */
  version: z.int().check(z.minimum(1)),
  reactions: z.array(reactionSchema),
  practice: z.object({
    due: z.optional(civilDateSchema),
    step: z.int().check(z.minimum(0), z.maximum(3)),
  }),
});
export type Script = z.infer<typeof scriptSchema>;

/** One time through a script. */
export const practiceSchema = z.object({
  ...recordShape,
  scriptId: idSchema,
  scriptVersion: z.int().check(z.minimum(1)),
  mode: z.enum(['read', 'aloud', 'with_someone', 'roleplay']),
  start: stampSchema,
  /** Duration in milliseconds. */
  ms: msSchema,
  reactionIds: z.array(idSchema),
  ease: z.optional(z.int().check(z.minimum(1), z.maximum(4))),
});
export type Practice = z.infer<typeof practiceSchema>;
