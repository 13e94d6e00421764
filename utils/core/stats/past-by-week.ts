import type { CivilDate } from '../practice/record';
import type { Week, WeekStarts } from '../time/week';
import { type WeekLookup, weekLookup } from '../time/week-lookup';
import type { AskFacts } from './ask-facts';
import type { Past } from './past';

/** What is counted of one week. */
export interface WeekPast {
  readonly week: Week;
  /** Asked in it, and answered in it whenever they were asked; both in order of the moment of asking. */
  readonly asks: readonly AskFacts[];
  readonly answered: readonly AskFacts[];
  /** Whether anything at all was written down for it. */
  readonly hasActivity: boolean;
}

/** The past by week. Built once in linear time; every weekly number is read from it. */
export interface PastByWeek {
  /** Empty when there is nothing. */
  in(week: Week): WeekPast;
  readonly weekOf: WeekLookup;
  /** First day of the earliest week with a record. */
  readonly first: CivilDate | undefined;
}

interface Bucket {
  readonly week: Week;
  readonly asks: AskFacts[];
  readonly answered: AskFacts[];
}

/** Groups the past by week. */
export function pastByWeek({ asks, days }: Past, starts: WeekStarts): PastByWeek {
  const weekOf = weekLookup(starts);
  const byStart = new Map<CivilDate, Bucket>();
  // Many records share a day, and most the day of the record before them: each day finds its week once.
  const byDate = new Map<CivilDate, Bucket>();
  let [lastDate, last]: [CivilDate?, Bucket?] = [];
  const on = (date: CivilDate): Bucket => {
    if (date === lastDate && last !== undefined) return last;
    lastDate = date;
    last = byDate.get(date) ?? addDay(date);
    return last;
  };

  function addDay(date: CivilDate): Bucket {
    const week = weekOf(date);
    const bucket = byStart.get(week.start) ?? { week, asks: [], answered: [] };
    byStart.set(week.start, bucket);
    byDate.set(date, bucket);
    return bucket;
  }

  for (const ask of asks) {
    const { asked, answered, predicted } = ask;
    if (asked !== undefined) on(asked).asks.push(ask);
    if (answered !== undefined) on(answered).answered.push(ask);
    if (predicted !== undefined && predicted !== asked) on(predicted);
  }
  for (const dates of Object.values(days) as readonly (readonly CivilDate[])[]) dates.forEach(on);

  let first: CivilDate | undefined;
  for (const start of byStart.keys()) if (first === undefined || start < first) first = start;
  return {
    in(week) {
      const bucket = byStart.get(week.start);
      return bucket ? { ...bucket, hasActivity: true } : { week, asks: [], answered: [], hasActivity: false };
    },
    weekOf,
    first,
  };
}
