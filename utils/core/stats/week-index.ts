import type { Ask } from '../practice/ask';
import type { Given, Observation, Received, Reframe } from '../practice/journal';
import type { CivilDate } from '../practice/record';
import type { Records } from '../practice/records';
import type { Practice } from '../practice/script';
import type { Week, WeekStarts } from '../time/week';
import { type WeekLookup, weekLookup } from '../time/week-lookup';

/** What happened in one week. */
export interface WeekRecords {
  readonly week: Week;
  /** Asked in it. */
  readonly asks: readonly Ask[];
  /** Answered in it, whenever they were asked. */
  readonly answered: readonly Ask[];
  readonly observations: readonly Observation[];
  readonly received: readonly Received[];
  readonly given: readonly Given[];
  readonly reframes: readonly Reframe[];
  readonly practices: readonly Practice[];
  /** Whether anything at all was written down for it. */
  readonly hasActivity: boolean;
}

/** All living records, by week. Built once in linear time; every weekly number is read from it. */
export interface WeekIndex {
  /** The records of the week with this first day; empty when there are none. */
  in(week: Week): WeekRecords;
  /** The week a date lies in. */
  readonly weekOf: WeekLookup;
  /** First day of the earliest week with a record. */
  readonly first: CivilDate | undefined;
}

interface Bucket {
  week: Week;
  asks: Ask[];
  answered: Ask[];
  observations: Observation[];
  received: Received[];
  given: Given[];
  reframes: Reframe[];
  practices: Practice[];
  hasActivity: boolean;
}

/** Groups records by week. Two records with one id (an import, twice) count once: the newer one. */
export function indexByWeek(records: Records, starts: WeekStarts): WeekIndex {
  const weekOf = weekLookup(starts);
  const buckets = new Map<CivilDate, Bucket>();
  const on = (date: CivilDate): Bucket => {
    const week = weekOf(date);
    let bucket = buckets.get(week.start);
    if (bucket === undefined) buckets.set(week.start, (bucket = emptyBucket(week)));
    bucket.hasActivity = true;
    return bucket;
  };

  for (const ask of current(records.asks)) {
    if (ask.asked !== undefined) on(ask.asked.date).asks.push(ask);
    if (ask.outcome !== undefined) on(answeredOn(ask, ask.outcome.date)).answered.push(ask);
    if (ask.predict !== undefined) on(ask.predict.date);
  }
  for (const record of current(records.observations)) on(record.seen.date).observations.push(record);
  for (const record of current(records.received)) on(record.when.date).received.push(record);
  for (const record of current(records.given)) on(record.when.date).given.push(record);
  for (const record of current(records.reframes)) on(record.when.date).reframes.push(record);
  for (const record of current(records.practices)) on(record.start.date).practices.push(record);
  for (const bucket of buckets.values()) inOneOrder(bucket);

  let first: CivilDate | undefined;
  for (const start of buckets.keys()) if (first === undefined || start < first) first = start;
  return { in: (week) => buckets.get(week.start) ?? emptyBucket(week), weekOf, first };
}

/** Living records, each id once. */
function current<
  R extends { readonly id: string; readonly updatedAt: number; readonly deletedAt?: number | undefined },
>(records: readonly R[]): Iterable<R> {
  const byId = new Map<string, R>();
  for (const record of records) {
    const known = byId.get(record.id);
    if (known === undefined || isNewer(record, known)) byId.set(record.id, record);
  }
  for (const [id, { deletedAt }] of byId) if (deletedAt !== undefined) byId.delete(id);
  return byId.values();
}

// Equally new copies that differ are settled by content, so that the order of reading never shows.
function isNewer(a: { readonly updatedAt: number }, b: { readonly updatedAt: number }): boolean {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt > b.updatedAt;
  return JSON.stringify(a) > JSON.stringify(b);
}

// A date edited by hand may put the question after its answer: the answer then counts with the question.
function answeredOn(ask: Ask, date: CivilDate): CivilDate {
  return ask.asked !== undefined && ask.asked.date > date ? ask.asked.date : date;
}

function inOneOrder(bucket: Bucket): void {
  bucket.asks.sort(byAsked);
  bucket.answered.sort(byAsked);
  for (const records of [
    bucket.observations,
    bucket.received,
    bucket.given,
    bucket.reframes,
    bucket.practices,
  ]) {
    records.sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

function byAsked(a: Ask, b: Ask): number {
  const byTime = (a.asked?.at ?? 0) - (b.asked?.at ?? 0);
  if (byTime !== 0) return byTime;
  return a.id < b.id ? -1 : 1;
}

function emptyBucket(week: Week): Bucket {
  return {
    week,
    asks: [],
    answered: [],
    observations: [],
    received: [],
    given: [],
    reframes: [],
    practices: [],
    hasActivity: false,
  };
}
