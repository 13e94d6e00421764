import * as z from 'zod/mini';
import { type HoursRange, hoursRangeSchema, type Settings } from '../practice/settings';

/** What an organisation decides for everybody whose browser it manages. */
export interface Policy {
  /** Where composer help stays off: a host, `*.host` for it and everything below it, or `*` for all. */
  readonly disabledSites: readonly string[];
  readonly disableNudges: boolean;
  /** No copy leaves as a file. */
  readonly disableExport: boolean;
  /** When nudges may come until the user sets hours of their own. */
  readonly defaultHours?: Settings['hours'] | undefined;
  /** What of it cannot be used. */
  readonly problems: readonly PolicyProblem[];
}

/** Why a value is passed over: a value of another kind, no site, no range of time, or a name nobody knows. */
export type PolicyReason = 'kind' | 'site' | 'range' | 'name';

export interface PolicyProblem {
  /** Where it stands, such as `disabledSites[2]` or `defaultHours.monday[0]`. */
  readonly at: string;
  readonly reason: PolicyReason;
}

/** Nobody manages this browser, or nobody has anything to say about Askwell. */
export const noPolicy: Policy = {
  disabledSites: [],
  disableNudges: false,
  disableExport: false,
  problems: [],
};

/** In the order of `Settings['hours']`. */
export const policyDays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Every field there is; `public/managed-schema.json` has the same ones. */
export const policyFields = ['disabledSites', 'disableNudges', 'disableExport', 'defaultHours'];

const fieldsSchema = z.record(z.string(), z.unknown());
const listSchema = z.array(z.unknown());
/** The Windows registry has numbers in the place of yes and no. */
const flagSchema = z.union([z.boolean(), z.literal([0, 1])]);
const siteSchema = z
  .string()
  .check(
    z.maxLength(300),
    z.regex(/^(?:(?:\*|https?):\/\/)?(?:\*|(?:\*\.)?[\w-]+(?:\.[\w-]+)*)(?::\d+)?(?:\/.*)?$/),
  );
const rangeTextSchema = z.string().check(z.regex(/^\d\d:\d\d ?[-–] ?\d\d:\d\d$/));

/**
 * Reads what an organisation wrote. Each value stands for itself: one that cannot be used is passed over and named
 * among the problems, and the others count.
 *
 * @param raw as the browser's managed storage gives it
 */
export function readPolicy(raw: unknown): Policy {
  const parsed = fieldsSchema.safeParse(raw);
  if (!parsed.success) return noPolicy;
  const fields = parsed.data;
  const problems: PolicyProblem[] = [];
  const note = (at: string, reason: PolicyReason) => void problems.push({ at: at.slice(0, 80), reason });

  const flag = (name: string): boolean => {
    if (fields[name] === undefined) return false;
    const read = flagSchema.safeParse(fields[name]);
    if (!read.success) note(name, 'kind');
    return read.success && Boolean(read.data);
  };

  const policy = {
    disabledSites: sitesOf(fields.disabledSites, note),
    disableNudges: flag('disableNudges'),
    disableExport: flag('disableExport'),
    defaultHours: hoursOf(fields.defaultHours, note),
  };
  for (const name of Object.keys(fields)) if (!policyFields.includes(name)) note(name, 'name');
  return { ...policy, problems };
}

type Note = (at: string, reason: PolicyReason) => void;

/** Hosts, lower case and each once. */
function sitesOf(raw: unknown, note: Note): string[] {
  const sites = new Set<string>();
  for (const [at, value] of entriesOf(raw, 'disabledSites', note)) {
    const read = siteSchema.safeParse(value);
    if (read.success) sites.add(hostOf(read.data));
    else note(at, typeof value === 'string' ? 'site' : 'kind');
  }
  return [...sites];
}

/** `wiki.example.com` from an address or a match pattern; a site is a host, whatever the port and the path. */
function hostOf(site: string): string {
  const [host = ''] = site.replace(/^(?:\*|https?):\/\//, '').split(/[:/]/);
  return host.toLowerCase();
}

/** Undefined where no range of any day can be used: hours without any would be no nudges at all. */
function hoursOf(raw: unknown, note: Note): Settings['hours'] | undefined {
  if (raw === undefined) return undefined;
  const read = fieldsSchema.safeParse(raw);
  if (!read.success) {
    note('defaultHours', 'kind');
    return undefined;
  }
  for (const name of Object.keys(read.data))
    if (!policyDays.includes(name)) note(`defaultHours.${name}`, 'name');
  const hours = policyDays.map((day) => rangesOf(read.data[day], `defaultHours.${day}`, note));
  return hours.some((ranges) => ranges.length > 0) ? hours : undefined;
}

function rangesOf(raw: unknown, place: string, note: Note): HoursRange[] {
  return entriesOf(raw, place, note).flatMap(([at, value]) => {
    const text = rangeTextSchema.safeParse(value);
    const [from, to] = text.success ? text.data.split(/ ?[-–] ?/) : [];
    const range = hoursRangeSchema.safeParse({ from, to });
    if (range.success) return [range.data];
    note(at, typeof value === 'string' ? 'range' : 'kind');
    return [];
  });
}

/** The entries of a list, each with its place. */
function entriesOf(raw: unknown, place: string, note: Note): (readonly [string, unknown])[] {
  if (raw === undefined) return [];
  const list = listSchema.safeParse(raw);
  if (!list.success) note(place, 'kind');
  return (list.data ?? []).map((value, index) => [`${place}[${index}]`, value] as const);
}
