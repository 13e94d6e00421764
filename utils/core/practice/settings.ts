import * as z from 'zod/mini';
import { channelSchema, civilDateSchema, msSchema } from './record';

const wallTimeSchema = z.string().check(z.regex(/^(?:[01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$/));
export const hoursRangeSchema = z.object({ from: wallTimeSchema, to: wallTimeSchema });
/** Ranges of wall time, `HH:MM`, in which a nudge may come. */
export type HoursRange = z.infer<typeof hoursRangeSchema>;

/** 0 is Sunday, as in `Date.getDay`; 6 is Saturday. */
export const weekdaySchema = z.int().check(z.minimum(0), z.maximum(6));
export type Weekday = number;

const officeHours: HoursRange[] = [{ from: '09:30', to: '17:30' }];

/** Everything the user sets. Each part has a default, so an older stored value still reads. */
export const settingsSchema = z.object({
  /** Settings written by a newer Askwell do not read: whoever reads them then stays quiet. */
  schema: z._default(z.int().check(z.minimum(1), z.maximum(1)), 1),
  /** On which weekday a week starts, from which civil date on. The last entry at or before a date counts. */
  weekStart: z._default(
    z.array(z.object({ from: civilDateSchema, day: weekdaySchema })).check(z.minLength(1)),
    [{ from: '0001-01-01', day: 1 }],
  ),
  /** Hour at which a new day begins: someone up at 2 a.m. still lives yesterday. */
  dayStartHour: z._default(z.int().check(z.minimum(0), z.maximum(6)), 4),
  /** For Sunday (0) to Saturday (6): when nudges may come. */
  hours: z._default(z.array(z.array(hoursRangeSchema)).check(z.length(7)), [
    [],
    officeHours,
    officeHours,
    officeHours,
    officeHours,
    officeHours,
    [],
  ]),
  /** The user set the hours, even if they are those that Askwell begins with. */
  ownHours: z.optional(z.boolean()),
  caps: z._default(
    z.object({
      day: z.int().check(z.minimum(0), z.maximum(2)),
      week: z.int().check(z.minimum(0), z.maximum(7)),
    }),
    { day: 1, week: 3 },
  ),
  /** Master switch: off means that no alarm is registered at all. */
  nudges: z._default(z.boolean(), false),
  /** Kinds of nudge the user turned off or on, by name; a kind not named keeps its own default. */
  nudgeKinds: z._default(z.record(z.string(), z.boolean()), {}),
  /** Notifications say nothing that a bystander could read something into. */
  discreet: z._default(z.boolean(), true),
  /** No nudge before this civil date. */
  quietUntil: z.optional(civilDateSchema),
  /** The user is busy until this moment. */
  busyUntil: z.optional(msSchema),
  /** Kinds of nudge that wait until a civil date ("not this week"), by name. */
  nudgeSnoozes: z._default(z.record(z.string(), civilDateSchema), {}),
  /** Where the back-off began anew: when nudges were last turned on, and the level they began with. */
  backOff: z.optional(z.object({ at: msSchema, level: z.int().check(z.minimum(0), z.maximum(4)) })),
  /** Origins of meeting sites; while one is in use nudges wait. Empty means: do not look. */
  meetingOrigins: z._default(z.array(z.string()), []),
  /** Length of the *I'm stuck* timer, in minutes. */
  stuckMinutes: z._default(z.int().check(z.minimum(5), z.maximum(60)), 15),
  /** How the user asks as a rule: what the log form starts with. */
  usualChannel: z.optional(channelSchema),
  /** Findings that were dismissed before this moment show again. */
  dismissedSince: z.optional(msSchema),
  /** Rules of the phrasing engine the user turned off, by id. */
  disabledRules: z._default(z.array(z.string()), []),
});
export type Settings = z.infer<typeof settingsSchema>;

/** The settings of somebody who has never changed one. */
export const defaultSettings: Settings = settingsSchema.parse({});

/** Whether the user ever chose when nudges may come. Hours that are not those of the beginning were chosen. */
export function hasOwnHours({ ownHours, hours }: Settings): boolean {
  return ownHours === true || JSON.stringify(hours) !== JSON.stringify(defaultSettings.hours);
}

/** The settings with the hours of the beginning, as if nobody had chosen any. */
export function withoutOwnHours({ ownHours: _, ...others }: Settings): Settings {
  return { ...others, hours: defaultSettings.hours };
}
