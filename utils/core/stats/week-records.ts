import type { Ask } from '../practice/ask';
import type { Given, Observation, Received, Reframe } from '../practice/journal';
import type { CivilDate } from '../practice/record';
import type { Records } from '../practice/records';
import type { Practice } from '../practice/script';
import type { Week } from '../time/week';
import { answeredOn, byAsked } from './ask-facts';
import { currentRecords } from './current-records';

/** What happened in one week, words and all: for the week that is looked at. */
export interface WeekRecords {
  /** Asked in it. */
  readonly asks: readonly Ask[];
  /** Answered in it, whenever they were asked. */
  readonly answered: readonly Ask[];
  readonly observations: readonly Observation[];
  readonly received: readonly Received[];
  readonly given: readonly Given[];
  readonly reframes: readonly Reframe[];
  readonly practices: readonly Practice[];
}

/** The records of one week among others, in one order whatever the order of reading. */
export function recordsOfWeek(records: Records, { start, end }: Pick<Week, 'start' | 'end'>): WeekRecords {
  const isIn = (date: CivilDate | undefined) => date !== undefined && start <= date && date <= end;
  const asks = currentRecords(records.asks).sort(byAsked);
  return {
    asks: asks.filter(({ asked }) => isIn(asked?.date)),
    answered: asks.filter((ask) => isIn(answeredOn(ask))),
    observations: inOrder(records.observations).filter(({ seen }) => isIn(seen.date)),
    received: inOrder(records.received).filter(({ when }) => isIn(when.date)),
    given: inOrder(records.given).filter(({ when }) => isIn(when.date)),
    reframes: inOrder(records.reframes).filter(({ when }) => isIn(when.date)),
    practices: inOrder(records.practices).filter(({ start: { date } }) => isIn(date)),
  };
}

function inOrder<R extends Parameters<typeof currentRecords>[0][number]>(records: readonly R[]): R[] {
  return currentRecords(records).sort((a, b) => (a.id < b.id ? -1 : 1));
}
