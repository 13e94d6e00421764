import * as z from 'zod/mini';
import { channelSchema, idSchema, lineSchema, recordShape, stampSchema, textSchema } from './record';

/** *Noticed*: an exchange between other people. */
export const observationSchema = z.object({
  ...recordShape,
  seen: stampSchema,
  what: lineSchema,
  channel: z.optional(channelSchema),
  got: z.enum(['helped', 'partly', 'refused', 'ignored', 'unclear']),
  cost: z.optional(z.enum(['none', 'some', 'much'])),
  note: z.optional(textSchema),
});
export type Observation = z.infer<typeof observationSchema>;

/** *Received*: help that came to the user. */
export const receivedSchema = z.object({
  ...recordShape,
  when: stampSchema,
  what: z.optional(lineSchema),
  personId: z.optional(idSchema),
  /** Offered without being asked for. */
  offered: z.boolean(),
  did: z.enum(['accepted', 'deflected', 'declined']),
  thanked: z.boolean(),
  feeling: z.optional(lineSchema),
  note: z.optional(textSchema),
});
export type Received = z.infer<typeof receivedSchema>;

/** *Given*: help the user gave. */
export const givenSchema = z.object({
  ...recordShape,
  when: stampSchema,
  what: lineSchema,
  personId: z.optional(idSchema),
  /** Whether they had to ask for it. */
  askedFor: z.boolean(),
  cost: z.optional(z.enum(['none', 'some', 'much'])),
  feeling: z.optional(lineSchema),
  note: z.optional(textSchema),
});
export type Given = z.infer<typeof givenSchema>;

/** *Reframed*: a past episode, told again as if the user had asked. A heavy one is a plain note. */
export const reframeSchema = z.object({
  ...recordShape,
  when: stampSchema,
  happened: textSchema,
  didInstead: textSchema,
  ifIHadAsked: textSchema,
  whatTheyMightHaveSaid: textSchema,
  lesson: z.optional(textSchema),
  weight: z.enum(['everyday', 'heavy']),
});
export type Reframe = z.infer<typeof reframeSchema>;
