import * as z from 'zod/mini';
import { splitLine } from './line';
import { textSchema } from './record';

/** The three notes that turn a quarter of an hour of being stuck into an ask. */
export const stuckNotesSchema = z.object({
  /** What I want. */
  want: textSchema,
  /** What I tried. */
  tried: textSchema,
  /** Where it breaks. */
  breaks: textSchema,
});
export type StuckNotes = z.infer<typeof stuckNotesSchema>;

/** What the three notes become. */
export interface StuckAsk {
  /** For the log: one line. */
  readonly what: string;
  /** For a message: one short paragraph for each note that was written. */
  readonly text: string;
}

/**
 * The ask in the user's own words. Nothing is reworded: the lead-ins only say what each part is.
 *
 * @returns `undefined` when no note says anything
 */
export function askFromStuck({ want, tried, breaks }: StuckNotes): StuckAsk | undefined {
  const parts = [
    ['I am trying to do this: ', want],
    ['What I tried: ', tried],
    ['Where it breaks: ', breaks],
  ] as const;
  const written = parts.flatMap(([lead, note]) => (note.trim() === '' ? [] : [lead + note.trim()]));
  const first = [want, breaks, tried].find((note) => note.trim() !== '');
  if (first === undefined) return undefined;
  const close = 'Could you look at this with me for 10 minutes? If now is not a good time, tell me when is.';
  return { what: splitLine(first).line, text: [...written, close].join('\n\n') };
}
