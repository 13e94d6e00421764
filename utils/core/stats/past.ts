import type { CivilDate } from '../practice/record';
import type { Records } from '../practice/records';
import { type AskFacts, factsOf } from './ask-facts';
import { currentRecords } from './current-records';

/** All that was ever written down, as far as it is counted: asks as facts, everything else as its day. */
export interface Past {
  /** In order of the moment of asking. */
  readonly asks: readonly AskFacts[];
  readonly days: JournalDays;
}

/** The day of each entry, in no order. */
export interface JournalDays {
  readonly observed: readonly CivilDate[];
  readonly received: readonly CivilDate[];
  readonly given: readonly CivilDate[];
  readonly reframed: readonly CivilDate[];
  readonly rehearsed: readonly CivilDate[];
}

/** The past from the records themselves. Order never matters, and neither do records held twice. */
export function pastOf(records: Records): Past {
  return { asks: factsOf(currentRecords(records.asks)), days: journalDays(records) };
}

export function journalDays(records: Omit<Records, 'asks'>): JournalDays {
  const { observations, received, given, reframes, practices } = records;
  return {
    observed: currentRecords(observations).map(({ seen }) => seen.date),
    received: currentRecords(received).map(({ when }) => when.date),
    given: currentRecords(given).map(({ when }) => when.date),
    reframed: currentRecords(reframes).map(({ when }) => when.date),
    rehearsed: currentRecords(practices).map(({ start }) => start.date),
  };
}
