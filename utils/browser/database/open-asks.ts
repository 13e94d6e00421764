import type { Ask } from '@/utils/core/practice/ask';
import { alive } from '@/utils/core/practice/change';
import { database } from './database';
import { readPeopleIn } from './people';

/** Some asks, and how many there are in all. */
export interface SomeAsks {
  readonly asks: readonly Ask[];
  readonly count: number;
}

/** Asks that wait for something: for an answer, or to be asked. */
export interface OpenAsks {
  readonly waiting: SomeAsks;
  readonly planned: SomeAsks;
  /** The aliases of those they are for, by id. */
  readonly aliases: ReadonlyMap<string, string>;
}

/** Which open asks are read. */
export interface OpenAsksInput {
  /** How many of each sort. */
  readonly most: number;
  /** Ids of asks that are shown among the waiting ones although they wait no more. */
  readonly keep: readonly string[];
}

/** The newest asks that wait. By index: a log of ten thousand costs a look at the keys of the open ones. */
export async function readOpenAsks({ most, keep }: OpenAsksInput): Promise<OpenAsks> {
  const [gone, asked, later, planned] = await Promise.all([
    database.asks.where('deletedAt').above(0).primaryKeys(),
    database.asks.where('state').equals('asked').primaryKeys(),
    database.asks.where('outcome.result').equals('later').primaryKeys(),
    database.asks.where('state').anyOf('idea', 'planned').primaryKeys(),
  ]);
  const deleted = new Set(gone);
  const [waiting, toAsk] = await Promise.all([
    newest([...new Set([...asked, ...later, ...keep])], deleted, most + keep.length),
    newest(planned, deleted, most),
  ]);
  const people = await readPeopleIn([...waiting.asks, ...toAsk.asks]);
  return { waiting, planned: toAsk, aliases: new Map(people.map(({ id, alias }) => [id, alias])) };
}

// Ids sort by the time they were made (UUIDv7).
async function newest(ids: readonly string[], gone: ReadonlySet<string>, most: number): Promise<SomeAsks> {
  const living = ids.filter((id) => !gone.has(id)).sort();
  const asks = await database.asks.bulkGet(living.slice(-most).reverse());
  return { asks: alive(asks.filter((ask) => ask !== undefined)), count: living.length };
}
