import type { AnyRecord, Id, Ms, Stamp } from './record';

/** What a new record is given from outside: its UUIDv7 and the moment it is written. */
export interface Entry {
  readonly id: Id;
  readonly now: Stamp;
}

/** The fields every new record starts with. */
export function newRecord({ id, now }: Entry): Pick<AnyRecord, 'id' | 'createdAt' | 'updatedAt'> {
  return { id, createdAt: now.at, updatedAt: now.at };
}

/** The record with `changes` made. Keys whose value is `undefined` are taken away. */
export function edited<R extends AnyRecord>(record: R, changes: Clearable<R>, now: Stamp): R {
  const next = without({ ...record, ...changes, updatedAt: laterThan(record, now) });
  // Safe: `Clearable` allows `undefined` for optional keys alone, and `without` took those out.
  return next as R;
}

/** Changes to a record: any of its own fields; an optional one may be cleared with `undefined`. */
export type Clearable<R extends AnyRecord> = {
  readonly [K in keyof Omit<R, keyof AnyRecord>]?: undefined extends R[K] ? R[K] | undefined : R[K];
};

/** The tombstone of a record. Removing it again changes nothing. */
export function removed<R extends AnyRecord>(record: R, now: Stamp): R {
  if (record.deletedAt !== undefined) return record;
  const updatedAt = laterThan(record, now);
  return { ...record, updatedAt, deletedAt: updatedAt };
}

/**
 * Undo: the record as it was, newer than what replaced it, so that a merge keeps the undo.
 *
 * @param prior the record before the change
 * @param current the record after it
 */
export function restored<R extends AnyRecord>(prior: R, current: AnyRecord, now: Stamp): R {
  return { ...prior, updatedAt: laterThan(current, now) };
}

/** Records the user still has. */
export function alive<R extends AnyRecord>(records: readonly R[]): R[] {
  return records.filter((record) => record.deletedAt === undefined);
}

// A clock that was set back must not make a newer change look older to a merge.
function laterThan(record: AnyRecord, now: Stamp): Ms {
  return Math.max(now.at, record.updatedAt + 1);
}

function without(object: object): object {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
