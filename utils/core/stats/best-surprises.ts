import type { Ask } from '../practice/ask';
import { isHelp } from '../practice/ask-life';
import { alive } from '../practice/change';
import { isPredicted, type PredictedAsk } from './calibrated';

/** A helped ask and how far its chance was put too low: `1 − p`, 0–1. */
export interface Surprise {
  readonly ask: PredictedAsk;
  readonly gap: number;
}

/** Own helped asks that were thought less likely than not, the largest gap first; a newer one before an older. */
export function bestSurprises(asks: readonly Ask[], count = 3): Surprise[] {
  return alive(asks)
    .filter(isPredicted)
    .filter(({ outcome }) => isHelp(outcome.result))
    .map((ask) => ({ ask, gap: 1 - ask.predict.pYes }))
    .filter(({ gap }) => gap > 0.5)
    .sort((a, b) => b.gap - a.gap || (a.ask.id > b.ask.id ? -1 : 1))
    .slice(0, count);
}
