import { goalInForce } from '../goals/goal-in-force';
import { lowerGoalOffer, suggestedGoal } from '../goals/goal-suggestion';
import { type Progress, progressOf } from '../goals/progress';
import type { Ask } from '../practice/ask';
import { type Goal, measureSchema } from '../practice/goal';
import type { CivilDate } from '../practice/record';
import type { Week } from '../time/week';
import { type AskFacts, askFacts, isFelt } from './ask-facts';
import { channelGroups } from './channel-group';
import type { WeekClaims } from './claims';
import { type DiscomfortGap, discomfortGap } from './discomfort-gap';
import { type ExpectedGot, expectedGot, expectedGotOf } from './expected-got';
import { type FearedOutcome, fearedOutcome } from './feared-outcome';
import { type Headline, headlineOf } from './headline';
import { type HelpRate, helpRate } from './help-rate';
import type { History, WeekFacts } from './history';
import {
  type ClosedLoops,
  closedLoops,
  type ObservedRate,
  type Openness,
  observedRate,
  openness,
} from './journal-counts';
import { forLadder, type LadderStanding, ladderStanding } from './ladder-standing';
import { shownSteadiness } from './steadiness';
import type { WeekRecords } from './week-records';
import type { WeekState } from './week-state';
import { discomfortGapOf } from './week-tally';

const MOST_ROWS = 12;
const BARS = 12;
const STEADINESS_WEEKS = 26;

/** The kind of a week, which chooses its first sentence and its one small next step. */
export type WeekKind = 'first' | 'ordinary' | 'empty' | 'paused' | 'return' | 'away';

/** One ask: expected against felt discomfort, 0–10. */
export interface FeltRow {
  readonly askId: string;
  readonly what: string;
  readonly expected: number;
  readonly felt: number;
}

/** One of the twelve bars. */
export interface WeekBar {
  readonly week: Week;
  readonly done: number;
  readonly target: number | undefined;
  readonly state: WeekState;
  readonly isRest: boolean;
  readonly isRunning: boolean;
}

/** The page of one week, as facts: the interface puts them into words and marks. */
export interface WeekReview {
  readonly week: Week;
  readonly kind: WeekKind;
  readonly isClosed: boolean;
  /** Whether the rest weeks covered it. */
  readonly isRest: boolean;
  /** Goals in force, with progress; also in paused weeks, for what was done anyway. */
  readonly progress: readonly Progress[];
  readonly help: HelpRate;
  /** Over this week's predicted and answered asks of both channel groups: E and K of S7. */
  readonly expected: { readonly n: number; readonly expected: number; readonly got: number };
  /** At most twelve, the largest gap first. */
  readonly felt: readonly FeltRow[];
  readonly feltGap: DiscomfortGap;
  readonly feared: FearedOutcome;
  /** Over everything answered up to the end of this week, live then written. */
  readonly byChannel: readonly ExpectedGot[];
  readonly feltSoFar: DiscomfortGap;
  readonly bars: readonly WeekBar[];
  readonly headline: Headline;
  readonly ladder: LadderStanding;
  /** Steadiness 0–100 in steps of five, up to 26 weeks, this one last. */
  readonly steadiness: readonly { readonly week: Week; readonly shown: number }[];
  readonly counts: WeekCounts;
  /** "What I learned", in order of time. */
  readonly learned: readonly { readonly askId: string; readonly learned: string }[];
  readonly kinds: readonly { readonly kind: Ask['kind']; readonly count: number }[];
  /** Against the mean of the four weeks before that count; absent when there are fewer than four. */
  readonly comparison?: { readonly mean: number; readonly difference: number };
  readonly claims: WeekClaims;
  readonly suggestedGoal: number;
  readonly lowerGoal?: number;
}

/** The counts row: text, no picture. */
export interface WeekCounts {
  readonly asks: number;
  readonly observed: ObservedRate;
  readonly openness: Openness;
  readonly given: number;
  readonly reframed: number;
  readonly rehearsed: number;
  readonly loops: ClosedLoops;
}

/** The week to show for a date: the one it lies in, or the nearest there is. */
export function weekShownFor({ weeks }: History, date: CivilDate): Week {
  const facts = weeks[placeOf(weeks, date)];
  // `historyOf` always has the running week.
  if (facts === undefined) throw new RangeError('A history has at least one week.');
  return facts.week;
}

/**
 * The review of one week.
 *
 * @param week one that `weekShownFor` gave
 * @param records what happened in that week
 */
export function weekReview(
  history: History,
  goals: readonly Goal[],
  { week, records }: { readonly week: Week; readonly records: WeekRecords },
): WeekReview {
  const upTo = history.weeks.slice(0, placeOf(history.weeks, week.start) + 1);
  const facts = upTo.at(-1);
  if (facts?.week.start !== week.start) throw new RangeError('No such week in this history.');
  const { claims, isClosed, isRest, tally } = facts;
  const asks = records.asks.map(askFacts);
  const day = isClosed ? week.end : history.today;
  const closed = upTo.filter((one) => one.isClosed);
  const counts = closed.map((one) => ({ state: one.state, asks: one.asks.length }));
  const goal = goalInForce(goals, 'asks', week);
  const lower = goal && lowerGoalOffer(counts, goal.target);
  const comparison = comparisonOf(facts, upTo.slice(0, -1));
  return {
    week,
    kind: kindOf(facts, upTo.slice(0, -1)),
    isClosed,
    isRest,
    progress: progressInWeek(goals, week, records),
    help: helpRate(asks, history.today),
    expected: expectedThisWeek(asks),
    felt: feltRows(records.asks),
    feltGap: discomfortGap(asks),
    feared: fearedOutcome(asks),
    byChannel: channelGroups.map((group) => expectedGotOf(group, tally[group])),
    feltSoFar: discomfortGapOf(tally.gaps),
    bars: upTo.slice(-BARS).map(barOf),
    headline: headlineOf(counts),
    ladder: ladderStanding(forLadder(upTo, day), day),
    steadiness: upTo.slice(-STEADINESS_WEEKS).map((one) => ({
      week: one.week,
      shown: shownSteadiness(one.steadiness),
    })),
    counts: countsOf(records),
    learned: records.answered.flatMap(({ id, outcome }) =>
      outcome?.learned === undefined ? [] : [{ askId: id, learned: outcome.learned }],
    ),
    kinds: kindsOf(records.asks),
    ...(comparison && { comparison }),
    claims,
    suggestedGoal: suggestedGoal(counts),
    ...(lower !== undefined && { lowerGoal: lower }),
  };
}

function placeOf(weeks: readonly WeekFacts[], date: CivilDate): number {
  return Math.max(
    0,
    weeks.findLastIndex(({ week }) => week.start <= date),
  );
}

/** The goals in force in a week, each with its progress. */
export function progressInWeek(goals: readonly Goal[], week: Week, records: WeekRecords): Progress[] {
  return measureSchema.options.flatMap((measure) => {
    const goal = goalInForce(goals, measure, week);
    return goal === undefined ? [] : [progressOf(goal, records)];
  });
}

function expectedThisWeek(asks: readonly AskFacts[]): WeekReview['expected'] {
  const both = channelGroups.map((group) => expectedGot(asks, group));
  const sum = (of: (part: ExpectedGot) => number) => both.reduce((total, part) => total + of(part), 0);
  return { n: sum(({ n }) => n), expected: sum(({ expected }) => expected), got: sum(({ got }) => got) };
}

function feltRows(asks: readonly Ask[]): FeltRow[] {
  return asks
    .flatMap((ask) => {
      const facts = askFacts(ask);
      if (!isFelt(facts)) return [];
      return { askId: ask.id, what: ask.what, expected: facts.expected, felt: facts.felt };
    })
    .sort((a, b) => b.expected - b.felt - (a.expected - a.felt) || (a.askId < b.askId ? -1 : 1))
    .slice(0, MOST_ROWS);
}

function barOf({ week, done, target, state, isRest, isClosed }: WeekFacts): WeekBar {
  return { week, done, target, state, isRest, isRunning: !isClosed };
}

function countsOf(records: WeekRecords): WeekCounts {
  return {
    asks: records.asks.length,
    observed: observedRate(records.observations),
    openness: openness(records.received),
    given: records.given.length,
    reframed: records.reframes.length,
    rehearsed: records.practices.length,
    loops: closedLoops(records.answered),
  };
}

function kindsOf(asks: readonly Ask[]): WeekReview['kinds'] {
  const counts = new Map<Ask['kind'], number>();
  for (const { kind } of asks) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .map(([kind, count]) => ({ kind, count }))
    .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
}

function kindOf({ state, asks, hasActivity }: WeekFacts, before: readonly WeekFacts[]): WeekKind {
  if (state === 'paused') return 'paused';
  const isFirst = !before.some((week) => week.hasActivity);
  if (isFirst) return 'first';
  if (hasActivity && before.at(-1)?.state === 'away') return 'return';
  if (state === 'away') return 'away';
  return asks.length === 0 ? 'empty' : 'ordinary';
}

function comparisonOf({ asks }: WeekFacts, before: readonly WeekFacts[]): WeekReview['comparison'] {
  const last = before.filter(({ state }) => state !== 'paused' && state !== 'away').slice(-4);
  if (last.length < 4) return undefined;
  const mean = last.reduce((sum, week) => sum + week.asks.length, 0) / 4;
  return { mean, difference: asks.length - mean };
}
