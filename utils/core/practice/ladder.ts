import * as z from 'zod/mini';
import { lineSchema, recordShape } from './record';

/** One version of the ladder. An edit makes a new one; old asks keep their rung number. */
export const ladderSchema = z.object({
  ...recordShape,
  version: z.int().check(z.minimum(1)),
  /** The words of rungs 1–10, in order. */
  rungs: z.array(lineSchema).check(z.length(10)),
});
export type Ladder = z.infer<typeof ladderSchema>;
