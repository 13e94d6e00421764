import type { Ask } from './ask';
import { askKinds, channels, choiceOf, rungNumbers } from './ask-choices';
import { type AskFields, emptyAskFields, predictionFrom } from './ask-fields';
import { editAsk, moveAskDate } from './ask-life';
import { setPrediction } from './ask-prediction';
import { splitLine } from './line';
import type { Id, Stamp } from './record';

/** The fields in which an ask is changed by hand. */
export interface AskEditFields extends AskFields {
  readonly note: string;
  /** The civil date it was asked on; empty while it was not. */
  readonly date: string;
}

export const emptyEditFields: AskEditFields = { ...emptyAskFields, note: '', date: '' };

/** What the form shows of an ask. */
export function editFieldsOf(ask: Ask): AskEditFields {
  const { predict } = ask;
  return {
    ...emptyEditFields,
    what: ask.what,
    personId: ask.personId ?? '',
    channel: ask.channel ?? '',
    rung: String(ask.rung),
    kind: ask.kind,
    chance: String(predict?.pYes ?? ''),
    discomfort: String(predict?.discomfort ?? ''),
    feared: predict?.feared ?? '',
    fearedChance: String(predict?.pFeared ?? ''),
    note: ask.note ?? '',
    date: ask.asked?.date ?? '',
  };
}

/**
 * The ask as the form says it is. Nothing that the form leaves as it was is touched, so that a prediction said
 * beforehand stays one (practice I2).
 *
 * @param fields `date` is one that `problemWithDate` finds nothing wrong with
 * @param personId whom the form means
 */
export function editedAsk(
  ask: Ask,
  { fields, personId }: { readonly fields: AskEditFields; readonly personId: Id | undefined },
  now: Stamp,
): Ask {
  const before = editFieldsOf(ask);
  const { line, rest } = splitLine(fields.what);
  // A line that grew too long is kept whole, above what the note said already.
  const note = [rest, fields.note.trim()].filter(Boolean).join('\n\n');
  const rung = choiceOf(rungNumbers, fields.rung) ?? ask.rung;
  const kind = choiceOf(askKinds, fields.kind) ?? ask.kind;
  const channel = choiceOf(channels, fields.channel) ?? (ask.asked ? ask.channel : undefined);
  let next = editAsk(
    ask,
    { what: line || ask.what, note: note || undefined, rung, kind, channel, personId },
    now,
  );
  if (isPredictionChanged(before, fields)) next = setPrediction(next, predictionFrom(fields) ?? {}, now);
  if (fields.date !== before.date && fields.date !== '') next = moveAskDate(next, fields.date, now);
  return next;
}

function isPredictionChanged(before: AskEditFields, after: AskEditFields): boolean {
  const parts = ['chance', 'discomfort', 'feared', 'fearedChance'] as const;
  return parts.some((part) => before[part].trim() !== after[part].trim());
}
