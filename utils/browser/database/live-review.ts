import { type Accessor, createMemo } from 'solid-js';
import type { Ask } from '@/utils/core/practice/ask';
import { alive } from '@/utils/core/practice/change';
import type { Goal } from '@/utils/core/practice/goal';
import type { Person } from '@/utils/core/practice/person';
import type { CivilDate } from '@/utils/core/practice/record';
import type { Settings } from '@/utils/core/practice/settings';
import { type History, historyOf } from '@/utils/core/stats/history';
import { journalDays } from '@/utils/core/stats/past';
import { database, type TableName } from './database';
import { createLive, type Live, problemOf, ready } from './live';
import { createLiveFacts } from './live-facts';
import { readRungs } from './rungs';

/** What the week page is read from. */
export interface ReviewData {
  readonly history: History;
  readonly goals: readonly Goal[];
  readonly people: readonly Person[];
  /** The words of rungs 1–10. */
  readonly rungs: readonly string[];
  /** Asks that are planned and not yet asked, the newest first. */
  readonly planned: readonly Ask[];
}

/** The review's records, as a signal that follows every change in any window of ours. */
export function createLiveReview(
  settings: Accessor<Settings | undefined>,
  today: Accessor<CivilDate>,
): Accessor<Live<ReviewData>> {
  const liveAsks = createLiveFacts();
  const liveRest = createLive(() => true, readRest);

  return createMemo((): Live<ReviewData> => {
    const problem = problemOf(liveAsks()) ?? problemOf(liveRest());
    if (problem) return { state: 'problem', problem };
    const [asks, rest, starts] = [ready(liveAsks()), ready(liveRest()), settings()?.weekStart];
    if (!asks || !rest || !starts) return { state: 'waiting' };
    const { days, goals, pauses, people, rungs, planned } = rest;
    const history = historyOf({ past: { asks, days }, goals, pauses, starts, today: today() });
    return { state: 'ready', value: { history, goals, people, rungs, planned } };
  });
}

const restTables: readonly TableName[] = [
  ...(['observations', 'received', 'given', 'reframes', 'practices', 'goals', 'pauses', 'people'] as const),
  ...(['ladders', 'asks'] as const),
];

/** Everything but the asks: few records, read anew with each change. In one transaction: ten take longer. */
function readRest() {
  return database.transaction('r', restTables, async () => {
    const [observations, received, given, reframes, practices, goals, pauses, people, rungs, planned] =
      await Promise.all([
        database.observations.toArray(),
        database.received.toArray(),
        database.given.toArray(),
        database.reframes.toArray(),
        database.practices.toArray(),
        database.goals.toArray(),
        database.pauses.toArray(),
        database.people.toArray(),
        readRungs(),
        database.asks.where('state').equals('planned').toArray(),
      ]);
    return {
      days: journalDays({ observations, received, given, reframes, practices }),
      ...{ goals, pauses, people, rungs },
      planned: alive(planned).sort((a, b) => b.createdAt - a.createdAt),
    };
  });
}
