import { goalInForce } from '../goals/goal-in-force';
import { isPausedWeek } from '../goals/pauses';
import { doneAsks } from '../goals/progress';
import { alive } from '../practice/change';
import type { Goal, Pause } from '../practice/goal';
import type { CivilDate } from '../practice/record';
import { nextWeek, type Week, type WeekStarts, weekOf } from '../time/week';
import type { AskFacts } from './ask-facts';
import { type Chain, chainOf } from './chain';
import { type AnswersSoFar, answersByWeek } from './claims';
import type { Past } from './past';
import { pastByWeek } from './past-by-week';
import { steadinessAfter, steadinessNow } from './steadiness';
import { weekCompletion } from './week-completion';
import { isCounted, type WeekState, weekStates } from './week-state';
import { emptyTally } from './week-tally';

/** One week in the run of weeks. */
export interface WeekFacts extends AnswersSoFar {
  readonly week: Week;
  /** Asked in it. */
  readonly asks: readonly AskFacts[];
  /** Whether anything at all was written down for it. */
  readonly hasActivity: boolean;
  /** Asks that count for the goal; all asks when there is none. */
  readonly done: number;
  readonly target: number | undefined;
  readonly state: WeekState;
  /** Whether a rest week was spent on it. */
  readonly isRest: boolean;
  /** Whether it lies wholly in the past. */
  readonly isClosed: boolean;
  /** 0–1, after this week; with the running week in it, when that helps. */
  readonly steadiness: number;
}

/** Everything the review is read from. */
export interface History {
  readonly today: CivilDate;
  readonly past: Past;
  /** From the first week with a record or a goal to the running one, in order. */
  readonly weeks: readonly WeekFacts[];
  /** S4, over the closed weeks. */
  readonly chain: Chain;
}

export interface HistoryInput {
  readonly past: Past;
  readonly goals: readonly Goal[];
  readonly pauses: readonly Pause[];
  readonly starts: WeekStarts;
  readonly today: CivilDate;
}

/** Reads the whole history once, in linear time; each page is then read from it. Keeps nothing else. */
export function historyOf({ past, goals, pauses, starts, today }: HistoryInput): History {
  const index = pastByWeek(past, starts);
  const weeks = weeksUpTo(today, earliest(index.first, goals, today), starts);
  const livingPauses = alive(pauses);
  const inputs = weeks.map((week) => {
    const { asks, answered, hasActivity } = index.in(week);
    const goal = goalInForce(goals, 'asks', week);
    return {
      week,
      asks,
      answered,
      done: doneAsks(asks, goal?.minRung),
      target: goal?.target,
      isPaused: isPausedWeek(week, livingPauses),
      hasActivity,
      isClosed: week.end < today,
    };
  });
  const states = weekStates(inputs);
  const chain = chainOf(states.filter((_, place) => inputs[place]?.isClosed));
  const answers = answersByWeek(inputs);
  let steadiness = 0;
  const facts = inputs.map((input, place): WeekFacts => {
    const state = states[place] ?? 'no_goal';
    const { done, target, isClosed } = input;
    const completion = target === undefined ? 0 : weekCompletion(done, target);
    let shown = steadiness;
    if (isCounted(state)) {
      shown = isClosed ? steadinessAfter(steadiness, completion) : steadinessNow(steadiness, completion);
      if (isClosed) steadiness = shown;
    }
    const isRest = isClosed && chain.rested[place] === true;
    const { week, asks, hasActivity } = input;
    const { tally, claims } = answers[place] ?? { tally: emptyTally, claims: {} };
    return {
      ...{ week, asks, hasActivity, done, target, isClosed, state, isRest },
      ...{ steadiness: shown, tally, claims },
    };
  });
  return { today, past, weeks: facts, chain };
}

function earliest(first: CivilDate | undefined, goals: readonly Goal[], today: CivilDate): CivilDate {
  let from = today;
  if (first !== undefined && first < from) from = first;
  for (const { fromWeek } of alive(goals)) if (fromWeek < from) from = fromWeek;
  return from;
}

function weeksUpTo(today: CivilDate, from: CivilDate, starts: WeekStarts): Week[] {
  const weeks: Week[] = [];
  for (let week = weekOf(from, starts); week.start <= today; week = nextWeek(week, starts)) weeks.push(week);
  return weeks;
}
