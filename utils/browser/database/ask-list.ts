import type { Ask } from '@/utils/core/practice/ask';
import { askStates, channels, choiceOf, rungNumbers } from '@/utils/core/practice/ask-choices';
import { saysAll } from '@/utils/core/practice/ask-search';
import type { WeekStarts } from '@/utils/core/time/week';
import { weekOf } from '@/utils/core/time/week';
import { database } from './database';

/** Which asks a list shows. Each part is a form's text; empty means "any". */
export interface AskFilter {
  /** A state, or `open`: asked and not answered for good. */
  readonly state: string;
  readonly rung: string;
  readonly personId: string;
  readonly channel: string;
  /** A civil date in the week in which it was asked. */
  readonly week: string;
  readonly words: string;
}

export const anyAsk: AskFilter = { state: '', rung: '', personId: '', channel: '', week: '', words: '' };

/**
 * The ids of the asks a filter lets through: those still to be asked first, then the asked ones, the latest day
 * first, then those let go. Every part but the words is answered by an index, so that no record is read.
 */
export async function readAskIds(filter: AskFilter, starts: WeekStarts): Promise<readonly string[]> {
  const [ordered, gone, ...sets] = await Promise.all([
    idsInOrder(filter.week, starts),
    database.asks.where('deletedAt').above(0).primaryKeys(),
    ...idsByPart(filter),
  ]);
  const deleted = new Set(gone);
  const allowed = sets.map((ids) => new Set(ids));
  const ids = ordered.filter((id) => !deleted.has(id) && allowed.every((set) => set.has(id)));
  return filter.words.trim() === '' ? ids : idsThatSay(filter.words.trim(), ids);
}

async function idsInOrder(week: string, starts: WeekStarts): Promise<string[]> {
  if (week !== '') {
    const { start, end } = weekOf(week, starts);
    return (await database.asks.where('asked.date').between(start, end, true, true).primaryKeys()).reverse();
  }
  const [toAsk, asked, letGo] = await Promise.all([
    database.asks.where('state').anyOf('idea', 'planned').primaryKeys(),
    database.asks.orderBy('asked.date').primaryKeys(),
    database.asks.where('state').equals('let_go').primaryKeys(),
  ]);
  // Ids sort by the time they were made (UUIDv7).
  return [...toAsk.sort().reverse(), ...asked.reverse(), ...letGo.sort().reverse()];
}

function idsByPart({ state, rung, personId, channel }: AskFilter): PromiseLike<string[]>[] {
  const { asks } = database;
  const parts: PromiseLike<string[]>[] = [];
  if (state === 'open') parts.push(openIds());
  else if (choiceOf(askStates, state)) parts.push(asks.where('state').equals(state).primaryKeys());
  const number = choiceOf(rungNumbers, rung);
  if (number !== undefined) parts.push(asks.where('rung').equals(number).primaryKeys());
  if (personId !== '') parts.push(asks.where('personId').equals(personId).primaryKeys());
  if (choiceOf(channels, channel)) parts.push(asks.where('channel').equals(channel).primaryKeys());
  return parts;
}

async function openIds(): Promise<string[]> {
  const [asked, later] = await Promise.all([
    database.asks.where('state').equals('asked').primaryKeys(),
    database.asks.where('outcome.result').equals('later').primaryKeys(),
  ]);
  return [...asked, ...later];
}

// Words are in no index: the asks that are left are read, all at once when they are most of the log.
async function idsThatSay(words: string, ids: readonly string[]): Promise<string[]> {
  const read: (Ask | undefined)[] =
    ids.length > 500 ? await database.asks.toArray() : await database.asks.bulkGet([...ids]);
  const matching = new Set(read.filter((ask) => ask && saysAll(ask, words)).map((ask) => ask?.id));
  return ids.filter((id) => matching.has(id));
}
