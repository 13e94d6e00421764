import type { Ask, Outcome, Prediction } from '../practice/ask';
import { isOpen } from '../practice/ask-life';

/** An ask whose chance of a yes was said beforehand and that was answered. */
export type PredictedAsk = Ask & {
  readonly predict: Prediction & { readonly pYes: number };
  readonly outcome: Outcome;
};

/** Whether an ask enters S7 and S8 (practice I3): predicted before, not after, the event, and answered. */
export function isPredicted(ask: Ask): ask is PredictedAsk {
  return isBeforehand(ask) && ask.predict?.pYes !== undefined && ask.outcome !== undefined && !isOpen(ask);
}

/** An ask whose discomfort was expected and felt. */
export type FeltAsk = Ask & {
  readonly predict: Prediction & { readonly discomfort: number };
  readonly outcome: Outcome & { readonly discomfort: number };
};

/** Whether an ask enters S9: both values are there, the one said beforehand, the other not from memory. */
export function isFelt(ask: Ask): ask is FeltAsk {
  const { predict, outcome } = ask;
  if (!isBeforehand(ask) || predict?.discomfort === undefined) return false;
  return outcome?.discomfort !== undefined && !outcome.recalled;
}

function isBeforehand({ predict, asked }: Ask): boolean {
  return predict !== undefined && asked !== undefined && !predict.retro && predict.at <= asked.at;
}
