import * as z from 'zod/mini';
import { channels } from './ask-choices';

/** A UUIDv7 (RFC 9562): sorts by creation time, so two devices can merge without asking each other. */
export const idSchema = z.uuidv7();
export type Id = string;

/** Milliseconds since 1970, for order and durations only; never for telling days apart. */
export const msSchema = z.int().check(z.minimum(0));
export type Ms = number;

/** `YYYY-MM-DD`, the user's own day when it happened: the only key by which records are put into weeks. */
export const civilDateSchema = z.iso.date();
export type CivilDate = string;

/**
 * A moment as it is kept: the instant, the zone it was logged in, and the civil date it counts for.
 * The date is fixed when it is written (see utils/core/time/civil-date.ts); a later journey or a changed
 * setting never moves it.
 */
export const stampSchema = z.object({
  at: msSchema,
  tz: z.string().check(z.minLength(1)),
  date: civilDateSchema,
});
export type Stamp = z.infer<typeof stampSchema>;

/** A line the user typed: trimmed by the form, at most 280 UTF-16 units. */
export const lineSchema = z.string().check(z.minLength(1), z.maxLength(280));
/** Longer free text; may be empty while it is being written. */
export const textSchema = z.string().check(z.maxLength(10_000));

/** What every record carries, so that exports, imports and a later sync can merge it. */
export const recordShape = {
  id: idSchema,
  createdAt: msSchema,
  updatedAt: msSchema,
  /** A tombstone: the record is gone for the user and only keeps a re-import from bringing it back. */
  deletedAt: z.optional(msSchema),
};

export const recordSchema = z.object(recordShape);
export type AnyRecord = z.infer<typeof recordSchema>;

export const channelSchema = z.enum(channels);
export type Channel = z.infer<typeof channelSchema>;

export const rungSchema = z.int().check(z.minimum(1), z.maximum(10));
/** 1–10: the position on the user's ladder when the ask was planned. */
export type Rung = number;

/** A felt or expected discomfort, 0–10. Missing stays missing: never 0, never 5. */
export const discomfortSchema = z.int().check(z.minimum(0), z.maximum(10));

/** A probability as people give it: never quite 0 or 1, so that one surprise cannot be infinite. */
export const probabilitySchema = z.number().check(z.minimum(0.02), z.maximum(0.98));
