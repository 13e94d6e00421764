import { rungNumbers } from '@/utils/core/practice/ask-choices';
import { alive } from '@/utils/core/practice/change';
import {
  type HuntAsk,
  type HuntProgress,
  huntAsks,
  huntProgress,
} from '@/utils/core/practice/first-week-hunt';
import { currentRungs } from '@/utils/core/practice/ladders';
import type { Settings } from '@/utils/core/practice/settings';
import { type WeekSuggestion, weekSuggestion } from '@/utils/core/practice/week-suggestion';
import { factsOf } from '@/utils/core/stats/ask-facts';
import { type LadderStanding, ladderStanding } from '@/utils/core/stats/ladder-standing';
import { addDays } from '@/utils/core/time/civil-date';
import { weekKeyOf } from '@/utils/core/time/week';
import { stampNow } from '../moment';
import { practiceContentNow } from '../practice-content-now';
import { database } from './database';

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

export async function readLadder(settings: Settings): Promise<LadderNow> {
  const { date: today } = stampNow(settings);
  const content = practiceContentNow();
  const [ladders, recent, first, people] = await Promise.all([
    database.ladders.toArray(),
    database.asks.where('asked.date').above(addDays(today, -DAYS)).toArray(),
    database.asks.orderBy('asked.date').first(),
    database.people.toArray(),
  ]);
  const asks = alive(recent);
  const facts = factsOf(asks);
  const standing = ladderStanding(
    rungNumbers.map((rung) => facts.filter((ask) => ask.rung === rung)),
    today,
  );
  const weekKey = weekKeyOf(today, settings.weekStart);
  const firstDay = first?.asked?.date ?? today;
  const progress = huntProgress(asks, { firstDay, today });
  return {
    rungs: currentRungs(ladders, content.rungs),
    earlier: Math.max(0, alive(ladders).length - 1),
    standing,
    suggestion: weekSuggestion({ frontier: standing.frontier, weekKey, people, examples: content.examples }),
    hunt: progress.isOver ? undefined : { asks: huntAsks(firstDay, content.examples), progress },
  };
}
