import type { CivilDate } from '../practice/record';
import type { AskFacts } from './ask-facts';
import { channelGroups } from './channel-group';
import { type DiscomfortGap, discomfortGap } from './discomfort-gap';
import { type ExpectedGot, expectedGot } from './expected-got';
import { type FearedOutcome, fearedOutcome } from './feared-outcome';
import { type HelpRate, helpRate } from './help-rate';
import type { History } from './history';

/** A month, a year, or all years, from the same functions as the week. */
export interface PeriodSummary {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly asks: number;
  readonly help: HelpRate;
  readonly byChannel: readonly ExpectedGot[];
  readonly felt: DiscomfortGap;
  readonly feared: FearedOutcome;
  /** Weeks that begin in it and were not paused, how many had an ask, and in how many the goal was met. */
  readonly weeks: { readonly counted: number; readonly withAsk: number; readonly met: number };
  readonly highestRung: number | undefined;
  readonly observed: number;
  readonly rehearsed: number;
  readonly given: number;
}

/** Sums up the days from `from` to `to`, both included. Linear in the records of those weeks. */
export function periodSummary(
  { weeks, past, today }: History,
  { from, to }: { readonly from: CivilDate; readonly to: CivilDate },
): PeriodSummary {
  const isIn = (date: CivilDate | undefined) => date !== undefined && from <= date && date <= to;
  const touching = weeks.filter(({ week }) => week.start <= to && week.end >= from);
  const asks: AskFacts[] = [];
  let highest = 0;
  for (const week of touching) for (const ask of week.asks) if (isIn(ask.asked)) asks.push(ask);
  for (const { rung } of asks) highest = Math.max(highest, rung);
  const counted = touching.filter(({ week, state }) => isIn(week.start) && state !== 'paused');
  return {
    from,
    to,
    asks: asks.length,
    help: helpRate(asks, today),
    byChannel: channelGroups.map((group) => expectedGot(asks, group)),
    felt: discomfortGap(asks),
    feared: fearedOutcome(asks),
    weeks: {
      counted: counted.length,
      withAsk: counted.filter((week) => week.asks.length > 0).length,
      met: counted.filter(({ state }) => state === 'met').length,
    },
    highestRung: highest === 0 ? undefined : highest,
    observed: past.days.observed.filter(isIn).length,
    rehearsed: past.days.rehearsed.filter(isIn).length,
    given: past.days.given.filter(isIn).length,
  };
}

/** The first and last day of a month (`2026-11`). */
export function monthOf(month: string): { readonly from: CivilDate; readonly to: CivilDate } {
  const first = Temporal.PlainYearMonth.from(month);
  return {
    from: first.toPlainDate({ day: 1 }).toString(),
    to: first.toPlainDate({ day: first.daysInMonth }).toString(),
  };
}

/** The first and last day of a year (`2026`). */
export function yearOf(year: string): { readonly from: CivilDate; readonly to: CivilDate } {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}
