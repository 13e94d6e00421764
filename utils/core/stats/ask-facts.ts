import type { Ask, Outcome, Result } from '../practice/ask';
import { isOpen } from '../practice/ask-life';
import type { Channel, CivilDate, Id, Ms, Rung } from '../practice/record';

/**
 * What statistics read of an ask: no words, and nothing that another ask decides. A page over ten years holds a
 * hundred thousand of these, so they are flat, and all of one shape.
 */
export interface AskFacts {
  readonly rung: Rung;
  readonly channel: Channel | undefined;
  readonly personId: Id | undefined;
  /** When it was asked: the moment, for order alone, and the day it counts for. */
  readonly askedAt: Ms;
  readonly asked: CivilDate | undefined;
  /** The day its answer counts for. */
  readonly answered: CivilDate | undefined;
  /** The day something was expected of it. */
  readonly predicted: CivilDate | undefined;
  readonly result: Result | undefined;
  /** Whether the answer that counts is still to come. */
  readonly isOpen: boolean;
  /** The chance of a yes, said beforehand. */
  readonly chance: number | undefined;
  /** Discomfort 0–10, said beforehand, and felt, not from memory. */
  readonly expected: number | undefined;
  readonly felt: number | undefined;
  readonly feared: Outcome['feared'];
}

/** The facts of an ask. What was said after the event, or felt from memory, is left out (practice I3). */
export function askFacts(ask: Ask): AskFacts {
  const { rung, channel, personId, asked, outcome, predict } = ask;
  const isBeforehand =
    predict !== undefined && asked !== undefined && !predict.retro && predict.at <= asked.at;
  return {
    rung,
    channel,
    personId,
    askedAt: asked?.at ?? 0,
    asked: asked?.date,
    answered: answeredOn(ask),
    predicted: predict?.date,
    result: outcome?.result,
    isOpen: isOpen(ask),
    chance: isBeforehand ? predict.pYes : undefined,
    expected: isBeforehand ? predict.discomfort : undefined,
    felt: outcome?.recalled === false ? outcome.discomfort : undefined,
    feared: outcome?.feared,
  };
}

/** The facts of living asks in one order: by the moment of asking, then by id. */
export function factsOf(asks: Iterable<Ask>): AskFacts[] {
  return [...asks].sort(byAsked).map(askFacts);
}

/**
 * The day an answer counts for. A date edited by hand may put the question after its answer: the answer then counts
 * with the question.
 */
export function answeredOn({ asked, outcome }: Pick<Ask, 'asked' | 'outcome'>): CivilDate | undefined {
  if (outcome === undefined) return undefined;
  return asked !== undefined && asked.date > outcome.date ? asked.date : outcome.date;
}

/** The order in which asks are listed. */
export function byAsked(a: Ask, b: Ask): number {
  const byTime = (a.asked?.at ?? 0) - (b.asked?.at ?? 0);
  if (byTime !== 0) return byTime;
  return a.id < b.id ? -1 : 1;
}

/** An ask whose chance of a yes was said beforehand and that was answered. */
export type PredictedFacts = AskFacts & { readonly chance: number; readonly result: Result };

/** Whether an ask enters S7 and S8. */
export function isPredicted(facts: AskFacts): facts is PredictedFacts {
  return facts.chance !== undefined && facts.result !== undefined && !facts.isOpen;
}

/** An ask whose discomfort was expected and felt. */
export type FeltFacts = AskFacts & { readonly expected: number; readonly felt: number };

/** Whether an ask enters S9. */
export function isFelt(facts: AskFacts): facts is FeltFacts {
  return facts.expected !== undefined && facts.felt !== undefined;
}
