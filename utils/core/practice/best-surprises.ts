import type { Ask } from './ask';
import { isHelp } from './ask-life';
import { alive } from './change';

/** How many are shown before a new prediction. */
const SHOWN = 3;

/**
 * The user's own asks that went better than expected, the largest surprise first: help where it was thought
 * unlikely, less discomfort than expected, a fear that did not come true. Shown before a new prediction, since
 * what was learned is forgotten in the moment of fear (Craske et al. 2014 call it a retrieval cue). Predictions
 * made after the event surprise nobody, and asks that were not helped are left out.
 */
export function bestSurprises(asks: readonly Ask[]): Ask[] {
  return alive(asks)
    .map((ask) => ({ ask, surprise: surpriseOf(ask) }))
    .filter(({ surprise }) => surprise > 0)
    .sort((a, b) => b.surprise - a.surprise || (a.ask.id > b.ask.id ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ ask }) => ask);
}

// Each part lies within 0–1, so that no one of them drowns the others.
function surpriseOf({ predict, outcome }: Ask): number {
  if (predict === undefined || predict.retro || outcome === undefined || !isHelp(outcome.result)) return 0;
  const help = predict.pYes === undefined ? 0 : Math.max(0, 1 - predict.pYes - 0.5) * 2;
  const isComparable = predict.discomfort !== undefined && outcome.discomfort !== undefined;
  const ease =
    isComparable && !outcome.recalled
      ? Math.max(0, ((predict.discomfort ?? 0) - (outcome.discomfort ?? 0)) / 10)
      : 0;
  const relief = predict.feared !== undefined && outcome.feared === 'no' ? (predict.pFeared ?? 0.5) : 0;
  return help + ease + relief;
}
