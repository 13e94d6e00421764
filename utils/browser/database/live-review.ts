import type { Accessor } from 'solid-js';
import type { Ask } from '@/utils/core/practice/ask';
import { alive } from '@/utils/core/practice/change';
import type { Goal } from '@/utils/core/practice/goal';
import { currentRungs } from '@/utils/core/practice/ladders';
import type { Person } from '@/utils/core/practice/person';
import type { CivilDate } from '@/utils/core/practice/record';
import type { Settings } from '@/utils/core/practice/settings';
import { type History, historyOf } from '@/utils/core/stats/history';
import { database } from './database';
import { createLive, type Live } from './live';

/** What the week page is read from. */
export interface ReviewData {
  readonly history: History;
  readonly goals: readonly Goal[];
  readonly people: readonly Person[];
  /** The words of rungs 1–10. */
  readonly rungs: readonly string[];
  /** Asks that are planned and not yet asked, the newest first. */
  readonly planned: readonly Ask[];
  /** Whether all of the log is in it, or the last months alone. */
  readonly isWhole: boolean;
}

/** The review's records, as a signal that follows every change in any window of ours. */
export function createLiveReview(
  settings: Accessor<Settings | undefined>,
  today: Accessor<CivilDate>,
): Accessor<Live<ReviewData>> {
  return createLive(
    () => {
      const known = settings();
      return known && { starts: known.weekStart, today: today() };
    },
    async ({ starts, today: day }) => {
      const [asks, observations, received, given, reframes, practices, goals, pauses, people, ladders] =
        await Promise.all([
          database.asks.toArray(),
          database.observations.toArray(),
          database.received.toArray(),
          database.given.toArray(),
          database.reframes.toArray(),
          database.practices.toArray(),
          database.goals.toArray(),
          database.pauses.toArray(),
          database.people.toArray(),
          database.ladders.toArray(),
        ]);
      const records = { asks, observations, received, given, reframes, practices };
      return {
        history: historyOf({ records, goals, pauses, starts, today: day }),
        goals,
        people,
        rungs: currentRungs(ladders),
        planned: alive(asks)
          .filter(({ state }) => state === 'planned')
          .sort((a, b) => b.createdAt - a.createdAt),
        isWhole: true,
      };
    },
  );
}
