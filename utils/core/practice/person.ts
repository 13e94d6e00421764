import * as z from 'zod/mini';
import { relations } from './ask-choices';
import { recordShape } from './record';

export const relationSchema = z.enum(relations);

/** Somebody who may be asked, under a name only the user needs to understand. */
export const personSchema = z.object({
  ...recordShape,
  alias: z.string().check(z.minLength(1), z.maxLength(80)),
  relation: relationSchema,
  /** How safe asking them feels, 1–5: changes what is suggested, never pushes. */
  feelsSafe: z.optional(z.int().check(z.minimum(1), z.maximum(5))),
  archived: z.boolean(),
});
export type Person = z.infer<typeof personSchema>;
