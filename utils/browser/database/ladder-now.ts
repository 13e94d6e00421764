import { type Accessor, createMemo } from 'solid-js';
import { rungNumbers } from '@/utils/core/practice/ask-choices';
import { exampleAsks } from '@/utils/core/practice/content/examples';
import {
  type HuntAsk,
  type HuntProgress,
  huntAsks,
  huntProgress,
} from '@/utils/core/practice/first-week-hunt';
import type { CivilDate } from '@/utils/core/practice/record';
import type { Settings } from '@/utils/core/practice/settings';
import { type WeekSuggestion, weekSuggestion } from '@/utils/core/practice/week-suggestion';
import { type LadderStanding, ladderStanding } from '@/utils/core/stats/ladder-standing';
import { addDays } from '@/utils/core/time/civil-date';
import { weekKeyOf } from '@/utils/core/time/week';
import { contentNow } from '../content-now';
import { stampNow } from '../moment';
import { database } from './database';
import { createLive, type Live, problemOf, ready } from './live';
import { createLiveFacts } from './live-facts';
import { newestLadder, rungsOf } from './rungs';

/** What was steady longer ago than this is not told apart from what never was. */
const DAYS = 365;

/** The ladder as it stands today. */
export interface LadderNow {
  readonly rungs: readonly string[];
  /** How many versions there have been before this one. */
  readonly earlier: number;
  readonly standing: LadderStanding;
  readonly suggestion: WeekSuggestion;
  /** The hunt of the first week; absent once it is over. */
  readonly hunt: { readonly asks: readonly HuntAsk[]; readonly progress: HuntProgress } | undefined;
}

/** The ladder as a signal that follows every change in any window of ours. How it stands is read from the packs. */
export function createLadder(settings: Accessor<Settings | undefined>): Accessor<Live<LadderNow>> {
  const liveFacts = createLiveFacts();
  const liveRest = createLive(settings, readRest);

  return createMemo((): Live<LadderNow> => {
    const problem = problemOf(liveFacts()) ?? problemOf(liveRest());
    if (problem) return { state: 'problem', problem };
    const [facts, rest] = [ready(liveFacts()), ready(liveRest())];
    if (!facts || !rest) return { state: 'waiting' };
    const { today, weekKey, newest, people, hunt } = rest;
    const since = addDays(today, -DAYS);
    const recent = facts.filter(({ asked }) => asked !== undefined && asked > since);
    const standing = ladderStanding(
      rungNumbers.map((rung) => recent.filter((ask) => ask.rung === rung)),
      today,
    );
    const value = {
      rungs: rungsOf(newest),
      // A new version is one more than the newest there was.
      earlier: Math.max(0, (newest?.version ?? 0) - 1),
      standing,
      suggestion: weekSuggestion({
        frontier: standing.frontier,
        weekKey,
        people,
        examples: contentNow(exampleAsks),
      }),
      hunt,
    };
    return { state: 'ready', value };
  });
}

/** Everything but how the rungs stand. */
async function readRest(settings: Settings) {
  const { date: today } = stampNow(settings);
  const [newest, people, first] = await Promise.all([
    newestLadder(),
    database.people.toArray(),
    database.asks.orderBy('asked.date').first(),
  ]);
  const firstDay = first?.asked?.date ?? today;
  const weekKey = weekKeyOf(today, settings.weekStart);
  return { today, weekKey, newest, people, hunt: await readHunt(firstDay, today) };
}

/** The hunt with the asks of its seven days, the only ones that count. */
async function readHunt(firstDay: CivilDate, today: CivilDate): Promise<LadderNow['hunt']> {
  const days = { firstDay, today };
  const { until } = huntProgress([], days);
  const asks = await database.asks.where('asked.date').between(firstDay, until, true, true).toArray();
  const progress = huntProgress(asks, days);
  return progress.isOver ? undefined : { asks: huntAsks(firstDay, contentNow(exampleAsks)), progress };
}
