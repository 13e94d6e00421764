import * as z from 'zod/mini';
import { askKinds, askStates, results, seemings } from './ask-choices';
import {
  channelSchema,
  discomfortSchema,
  idSchema,
  lineSchema,
  probabilitySchema,
  recordShape,
  rungSchema,
  stampSchema,
  textSchema,
} from './record';

export const askKindSchema = z.enum(askKinds);
export type AskKind = z.infer<typeof askKindSchema>;

export const askStateSchema = z.enum(askStates);
export type AskState = z.infer<typeof askStateSchema>;

export const resultSchema = z.enum(results);
/** What came back. `later` is open until it becomes one of the others. */
export type Result = z.infer<typeof resultSchema>;

/** What the user expected before asking. Frozen once asked; changed afterwards it is `retro`. */
export const predictionSchema = z.object({
  ...stampSchema.shape,
  pYes: z.optional(probabilitySchema),
  discomfort: z.optional(discomfortSchema),
  feared: z.optional(lineSchema),
  pFeared: z.optional(probabilitySchema),
  /** Given or changed after asking: shown in the log, left out of every statistic. */
  retro: z.boolean(),
});
export type Prediction = z.infer<typeof predictionSchema>;

export const outcomeSchema = z.object({
  ...stampSchema.shape,
  result: resultSchema,
  discomfort: z.optional(discomfortSchema),
  /** Whether the feared thing happened. */
  feared: z.optional(z.enum(['no', 'partly', 'yes'])),
  seemed: z.optional(z.enum(seemings)),
  feeling: z.optional(lineSchema),
  learned: z.optional(lineSchema),
  /** Logged more than 48 hours after asking: its discomfort is left out of statistics. */
  recalled: z.boolean(),
});
export type Outcome = z.infer<typeof outcomeSchema>;

/** One request for help, from idea to thanks. */
export const askSchema = z.object({
  ...recordShape,
  what: lineSchema,
  rung: rungSchema,
  kind: askKindSchema,
  areaId: z.optional(idSchema),
  personId: z.optional(idSchema),
  audience: z.enum(['one', 'group']),
  /** Known from `asked` on. */
  channel: z.optional(channelSchema),
  state: askStateSchema,
  predict: z.optional(predictionSchema),
  asked: z.optional(stampSchema),
  outcome: z.optional(outcomeSchema),
  thanks: z.optional(
    z.object({
      thanked: z.optional(stampSchema),
      toldResult: z.optional(stampSchema),
      skipped: z.optional(z.literal(true)),
    }),
  ),
  easyOut: z.optional(z.boolean()),
  followUpOf: z.optional(idSchema),
  scriptId: z.optional(idSchema),
  planItemId: z.optional(idSchema),
  /** The name of the site it was sent from, as the user sees it; never a page address. */
  site: z.optional(z.string().check(z.maxLength(253))),
  note: z.optional(textSchema),
  source: z.enum(['popup', 'composer', 'import', 'backfill']),
});
export type Ask = z.infer<typeof askSchema>;
