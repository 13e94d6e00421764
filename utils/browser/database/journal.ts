import type { Ask } from '@/utils/core/practice/ask';
import { thanksDue } from '@/utils/core/practice/ask-thanks';
import { alive } from '@/utils/core/practice/change';
import type { Person } from '@/utils/core/practice/person';
import type { CivilDate } from '@/utils/core/practice/record';
import { DAYS_TO_TELL, resultsToTell } from '@/utils/core/practice/results-to-tell';
import type { Settings } from '@/utils/core/practice/settings';
import { addDays } from '@/utils/core/time/civil-date';
import { stampNow } from '../moment';
import { database, type RecordTypes } from './database';
import { byAlias, readPeopleIn } from './people';

/** The tables of the journal and the index each is read by. */
const indexes = {
  observations: 'seen.date',
  received: 'when.date',
  given: 'when.date',
  reframes: 'when.date',
} as const;

export type JournalTable = keyof typeof indexes;

/** The newest entries of one kind. */
export interface JournalPage<Name extends JournalTable> {
  readonly today: CivilDate;
  readonly entries: readonly RecordTypes[Name][];
  readonly hasMore: boolean;
  /** Those whom the entries name. */
  readonly people: readonly Person[];
}

/** Reads the newest `count` entries by index, however many there are. */
export async function readJournal<Name extends JournalTable>(
  table: Name,
  { settings, count }: { readonly settings: Settings; readonly count: number },
): Promise<JournalPage<Name>> {
  const found = await database
    .table<RecordTypes[Name], string>(table)
    .orderBy(indexes[table])
    .reverse()
    .filter(({ deletedAt }) => deletedAt === undefined)
    .limit(count + 1)
    .toArray();
  const entries = found.slice(0, count);
  const { date: today } = stampNow(settings);
  return { today, entries, hasMore: found.length > count, people: await readPeopleIn(entries) };
}

/** Everybody whom an entry may name, by alias. */
export async function readNameable(): Promise<Person[]> {
  return alive(await database.people.toArray()).sort(byAlias);
}

/** One entry as it is now; `undefined` when it is gone, perhaps by another window. */
export async function readLiving<Name extends JournalTable>(
  table: Name,
  id: string,
): Promise<RecordTypes[Name] | undefined> {
  const found = await database.table<RecordTypes[Name], string>(table).get(id);
  return found?.deletedAt === undefined ? found : undefined;
}

/** Helped asks whose loop can still be closed. */
export interface OpenLoops {
  readonly today: CivilDate;
  /** The helper could be thanked. */
  readonly toThank: readonly Ask[];
  /** The helper was thanked and could hear what came of it. */
  readonly toTell: readonly Ask[];
  /** Those who helped. */
  readonly people: readonly Person[];
}

/** Reads the answers of the last weeks alone. */
export async function readOpenLoops(settings: Settings): Promise<OpenLoops> {
  const { date: today } = stampNow(settings);
  const earliest = addDays(today, -DAYS_TO_TELL);
  const asks = await database.asks.where('outcome.date').between(earliest, today, true, true).toArray();
  const [toThank, toTell] = [thanksDue(asks, today), resultsToTell(asks, today)];
  return { today, toThank, toTell, people: await readPeopleIn([...toThank, ...toTell]) };
}
