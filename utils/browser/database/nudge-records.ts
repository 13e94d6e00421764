import type { NudgeRecords, ReviewState, WeekProgress } from '@/utils/core/nudges/state';
import type { Ask } from '@/utils/core/practice/ask';
import type { CivilDate, Ms } from '@/utils/core/practice/record';
import type { Script } from '@/utils/core/practice/script';
import type { Settings } from '@/utils/core/practice/settings';
import { addDays } from '@/utils/core/time/civil-date';
import { previousWeek, type Week } from '@/utils/core/time/week';
import { countRecords, newestUpdate } from './all-records';
import { database } from './database';
import { readThisWeek } from './this-week';

const dayMs = 86_400_000;
/** Results of nudges and open thank-yous look back no further than this. */
const recentDays = 9;
/** An item of this week may have been done or dropped somewhat earlier. */
const recentItemsMs = 21 * dayMs;

/** What a plan needs of the records. */
export interface NudgeFacts {
  readonly records: NudgeRecords;
  readonly progress: readonly WeekProgress[];
  /** `updatedAt` of the newest record there is. */
  readonly latestRecordAt: Ms;
  readonly review: Pick<ReviewState, 'closedWeek'>;
  readonly recordCount: number;
}

/**
 * Reads all of it in one transaction and by index alone: the log may be ten years long.
 * @throws Error of the database when it cannot be read
 */
export function readNudgeFacts(settings: Settings, now: Ms): Promise<NudgeFacts> {
  return database.transaction('r', database.tables, async () => {
    const { week, progress } = await readThisWeek(settings);
    const [records, closedWeek, latestRecordAt, recordCount] = await Promise.all([
      readRecords(week, now),
      closedWeekBefore(week, settings),
      newestUpdate(),
      countRecords(),
    ]);
    return { records, progress, latestRecordAt, review: { closedWeek }, recordCount };
  });
}

async function readRecords({ start }: Week, now: Ms): Promise<NudgeRecords> {
  const since = addDays(start, -recentDays);
  const [areas, pauses, open, touched, practices] = await Promise.all([
    database.areas.toArray(),
    database.pauses.toArray(),
    database.planItems.where('state').equals('open').toArray(),
    database.planItems
      .where('updatedAt')
      .above(now - recentItemsMs)
      .toArray(),
    database.practices.where('start.date').aboveOrEqual(since).toArray(),
  ]);
  const planItems = once([...open, ...touched]);
  const [waiting, asked, answered, added, planned, named] = await Promise.all([
    database.asks.where('state').equals('asked').toArray(),
    database.asks.where('asked.date').aboveOrEqual(since).toArray(),
    database.asks.where('outcome.date').aboveOrEqual(since).toArray(),
    database.asks
      .where('createdAt')
      .above(now - recentDays * dayMs)
      .toArray(),
    database.asks
      .where('planItemId')
      .anyOf(open.map(({ id }) => id))
      .toArray(),
    database.asks.bulkGet(open.flatMap(({ askId }) => askId ?? [])),
  ]);
  const ofItems = [...planned, ...named.filter((ask) => ask !== undefined)];
  const asks = once([...waiting, ...asked, ...answered, ...added, ...ofItems]);
  return { asks, areas, planItems, scripts: await scriptsFor(ofItems), practices, pauses };
}

async function scriptsFor(asks: readonly Ask[]): Promise<Script[]> {
  const [own, used] = await Promise.all([
    database.scripts
      .where('askId')
      .anyOf(asks.map(({ id }) => id))
      .toArray(),
    database.scripts.bulkGet(asks.flatMap(({ scriptId }) => scriptId ?? [])),
  ]);
  return once([...own, ...used.filter((script) => script !== undefined)]);
}

/** The first day of the week before this one, if anything was recorded in it. */
async function closedWeekBefore(week: Week, { weekStart }: Settings): Promise<CivilDate | undefined> {
  const { start, end } = previousWeek(week, weekStart);
  const dated = [
    database.asks.where('asked.date'),
    database.observations.where('seen.date'),
    database.received.where('when.date'),
    database.given.where('when.date'),
    database.reframes.where('when.date'),
    database.practices.where('start.date'),
  ];
  const counts = await Promise.all(dated.map((where) => where.between(start, end, true, true).count()));
  return counts.some((count) => count > 0) ? start : undefined;
}

function once<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return [...new Map(records.map((record) => [record.id, record])).values()];
}
