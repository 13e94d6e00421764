import type { Ask, Outcome, Prediction } from '../practice/ask';
import type { Stamp } from '../practice/record';

/**
 * The ask with what statistics read of it and nothing else, in one shape for all of them: ten years of log then
 * fit into little memory, and are read several times as fast as objects of many shapes.
 */
export function leanAsk(ask: Ask): Ask {
  const { id, createdAt, updatedAt, deletedAt, what, rung, kind, audience, personId, channel, state } = ask;
  return {
    id,
    createdAt,
    updatedAt,
    deletedAt,
    what,
    rung,
    kind,
    audience,
    personId,
    channel,
    state,
    predict: ask.predict && leanPrediction(ask.predict),
    asked: ask.asked && leanStamp(ask.asked),
    outcome: ask.outcome && leanOutcome(ask.outcome),
    thanks: ask.thanks,
    source: ask.source,
  };
}

function leanPrediction({ at, tz, date, pYes, discomfort, retro }: Prediction): Prediction {
  return { at, tz: shared(tz), date: shared(date), pYes, discomfort, retro };
}

function leanOutcome({ at, tz, date, result, discomfort, feared, learned, recalled }: Outcome): Outcome {
  return { at, tz: shared(tz), date: shared(date), result, discomfort, feared, learned, recalled };
}

function leanStamp({ at, tz, date }: Stamp): Stamp {
  return { at, tz: shared(tz), date: shared(date) };
}

/** Each date and zone once, however many records name it; a database hands out a copy with every record. */
const words = new Map<string, string>();

function shared(word: string): string {
  const known = words.get(word);
  if (known !== undefined) return known;
  words.set(word, word);
  return word;
}
