import type { Ask, Prediction } from './ask';
import { edited } from './change';
import type { Stamp } from './record';

/** What the user expects; each part may be left out, and stays missing then. */
export interface PredictionInput {
  /** Chance of a yes, 0–1; kept within 0.02–0.98. */
  readonly pYes?: number;
  /** Expected discomfort, 0–10. */
  readonly discomfort?: number;
  /** The feared outcome, one line. */
  readonly feared?: string;
  /** Its chance, 0–1; kept within 0.02–0.98. */
  readonly pFeared?: number;
}

/** Makes the prediction to keep: chances off the ends of the scale, discomfort a whole number from 0 to 10. */
export function predictionOf(
  input: PredictionInput,
  { now, retro }: { readonly now: Stamp; readonly retro: boolean },
): Prediction {
  const { pYes, discomfort, feared, pFeared } = input;
  return {
    ...now,
    ...(isNumber(pYes) && { pYes: probabilityOf(pYes) }),
    ...(isNumber(discomfort) && { discomfort: Math.min(10, Math.max(0, Math.round(discomfort))) }),
    ...(feared !== undefined && feared !== '' && { feared }),
    ...(isNumber(pFeared) && { pFeared: probabilityOf(pFeared) }),
    retro,
  };
}

/**
 * The ask with another prediction. Before it is asked this is a plain change; afterwards the prediction becomes
 * one after the event (`retro`), shown in the log and left out of every statistic. Saying the same again after
 * asking leaves it frozen as it was.
 */
export function setPrediction(ask: Ask, input: PredictionInput, now: Stamp): Ask {
  const retro = isAfterTheEvent(ask);
  const next = predictionOf(input, { now, retro });
  if (retro && ask.predict !== undefined && sameWords(ask.predict, next)) return ask;
  return edited(ask, { predict: next }, now);
}

/** A chance as it is kept: between 0.02 and 0.98, so that no single surprise weighs infinitely. */
export function probabilityOf(chance: number): number {
  return Math.min(0.98, Math.max(0.02, chance));
}

// An ask let go may have been asked: what is predicted for it now comes after whatever happened.
function isAfterTheEvent({ asked, predict, state }: Ask): boolean {
  return asked !== undefined || predict?.retro === true || state === 'let_go';
}

function isNumber(value: number | undefined): value is number {
  return value !== undefined && !Number.isNaN(value);
}

function sameWords(a: Prediction, b: Prediction): boolean {
  return (
    a.pYes === b.pYes && a.discomfort === b.discomfort && a.feared === b.feared && a.pFeared === b.pFeared
  );
}
