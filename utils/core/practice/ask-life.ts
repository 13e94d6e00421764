import type { Ask, Outcome, Result } from './ask';
import { type Prediction } from './ask';
import { type PredictionInput, predictionOf } from './ask-prediction';
import { type Clearable, type Entry, edited, newRecord } from './change';
import { withoutAddresses } from './line';
import type { Channel, Ms, Stamp } from './record';

const RECALLED_AFTER: Ms = 48 * 3_600_000;

/** What an ask says about itself and may be changed in by hand. */
type AskDetail =
  | 'what'
  | 'rung'
  | 'kind'
  | 'areaId'
  | 'personId'
  | 'audience'
  | 'channel'
  | 'easyOut'
  | 'followUpOf'
  | 'scriptId'
  | 'planItemId'
  | 'note';

/** What the user may say about an ask when writing it down; everything but `what` may come later. */
export type NewAsk = Pick<Ask, 'what'> &
  Partial<Pick<Ask, AskDetail | 'site' | 'source'>> & {
    readonly state?: 'idea' | 'planned';
    readonly predict?: PredictionInput;
  };

/** What came back, as the user tells it. */
export type OutcomeInput = Omit<Outcome, keyof Stamp | 'recalled'>;

/** An ask that is still to be made: an idea, or planned. */
export function createAsk(input: NewAsk, entry: Entry): Ask {
  const { predict, ...rest } = input;
  const predicted = predict && predictionOf(predict, { now: entry.now, retro: false });
  return {
    ...newRecord(entry),
    rung: 1,
    kind: 'other',
    audience: 'one',
    state: 'planned',
    source: 'popup',
    ...rest,
    ...(predicted && { predict: predicted }),
  };
}

/** An ask as the composer offers it for the log: asked just now; e-mail addresses are left out of its words. */
export function logFromComposer(input: NewAsk & { readonly channel: Channel }, entry: Entry): Ask {
  const what = withoutAddresses(input.what).trim() || '…';
  const ask = createAsk({ ...input, what, source: 'composer' }, entry);
  return markAsked(ask, { channel: input.channel }, entry.now);
}

/** The ask, planned. One that is planned already, asked or let go stays as it is. */
export function planAsk(ask: Ask, now: Stamp): Ask {
  return ask.state === 'idea' ? edited(ask, { state: 'planned' }, now) : ask;
}

/**
 * The ask, asked now; its prediction is frozen from here on. Asked already (say, in a second window), it stays
 * as it is.
 *
 * @throws RangeError when the ask was let go: take that back first
 */
export function markAsked(ask: Ask, { channel }: { readonly channel: Channel }, now: Stamp): Ask {
  if (ask.state === 'asked' || ask.state === 'resolved') return ask;
  if (ask.state === 'let_go') throw new RangeError('An ask that was let go cannot be asked.');
  return edited(ask, { state: 'asked', channel, asked: notBefore(ask.predict?.at, now) }, now);
}

/**
 * The ask with what came back. Given again it takes the place of the first, so that `later` can become a yes;
 * the time of the first answer stays when the answer itself is the same.
 *
 * @throws RangeError when the ask was not asked
 */
export function recordOutcome(ask: Ask, input: OutcomeInput, now: Stamp): Ask {
  if (ask.asked === undefined) throw new RangeError('An ask has an outcome once it was asked.');
  const first = ask.outcome?.result === input.result ? ask.outcome : undefined;
  const { at, tz, date } = first ?? notBefore(ask.asked.at, now);
  const recalled = first?.recalled ?? at - ask.asked.at > RECALLED_AFTER;
  return edited(ask, { state: 'resolved', outcome: { ...input, at, tz, date, recalled } }, now);
}

/** Parts of an outcome that are said now; one that is `undefined` is taken back. */
export type OutcomeChanges = { readonly [Part in keyof OutcomeInput]?: OutcomeInput[Part] | undefined };

/** The ask with more said of its outcome, or something else. Without any answer yet it stays as it is. */
export function amendOutcome(ask: Ask, changes: OutcomeChanges, now: Stamp): Ask {
  const result = changes.result ?? ask.outcome?.result;
  if (result === undefined) return ask;
  const { discomfort, feared, seemed, feeling, learned } = { ...ask.outcome, ...changes };
  const said = {
    result,
    ...(discomfort !== undefined && { discomfort }),
    ...(feared && { feared }),
    ...(seemed && { seemed }),
    ...(feeling && { feeling }),
    ...(learned && { learned }),
  };
  return recordOutcome(ask, said, now);
}

/** The ask, waiting again: its outcome is taken back. One without outcome stays as it is. */
export function reopenAsk(ask: Ask, now: Stamp): Ask {
  if (ask.state !== 'resolved') return ask;
  return edited(ask, { state: 'asked', outcome: undefined, thanks: undefined }, now);
}

/** The ask, let go: it was not asked after all and counts nowhere. Undo brings back what it was. */
export function letGo(ask: Ask, now: Stamp): Ask {
  if (ask.state === 'let_go') return ask;
  const state = 'let_go';
  return edited(ask, { state, asked: undefined, outcome: undefined, thanks: undefined }, now);
}

/** An ask of the past, with what is remembered of it. */
export interface Backfill extends NewAsk {
  readonly channel: Channel;
  /** When it was asked: see `stampOn`. */
  readonly asked: Stamp;
  readonly outcome?: OutcomeInput;
  /** When the answer came; the moment it is written down when absent. */
  readonly answered?: Stamp;
}

/**
 * An ask written down after the fact. Its prediction, if any, is one after the event: `retro`.
 *
 * @throws RangeError when `asked` lies after now
 */
export function backfillAsk({ asked, outcome, answered, ...input }: Backfill, entry: Entry): Ask {
  if (asked.at > entry.now.at) throw new RangeError('An ask of the past lies before now.');
  const { predict, ...rest } = input;
  const ask: Ask = {
    ...createAsk({ source: 'backfill', ...rest }, entry),
    state: 'asked',
    asked,
    ...(predict && { predict: predictionOf(predict, { now: entry.now, retro: true }) satisfies Prediction }),
  };
  if (outcome === undefined) return ask;
  return { ...recordOutcome(ask, outcome, answered ?? entry.now), updatedAt: ask.updatedAt };
}

/** What an ask may be changed in by hand. State, moments, prediction and outcome have their own functions. */
export type AskChanges = Pick<Clearable<Ask>, AskDetail>;

/**
 * The ask with other words, rung, person and so on.
 *
 * @throws RangeError when the channel of an ask that was asked is cleared
 */
export function editAsk(ask: Ask, changes: AskChanges, now: Stamp): Ask {
  if (ask.asked !== undefined && 'channel' in changes && changes.channel === undefined) {
    throw new RangeError('An ask that was asked has a channel.');
  }
  return edited(ask, changes, now);
}

/** Puts an asked ask on another civil date. The instant and zone it was logged in stay (practice I5). */
export function moveAskDate(ask: Ask, date: string, now: Stamp): Ask {
  if (ask.asked === undefined) return ask;
  return edited(ask, { asked: { ...ask.asked, date } }, now);
}

/** Whether an answer is still awaited: nothing came back, or "later". */
export function isOpen(ask: Ask): boolean {
  return ask.state === 'asked' || ask.outcome?.result === 'later';
}

/** Whether a result is help: yes or partly. A no, silence and a "later" are not (yet). */
export function isHelp(result: Result | undefined): boolean {
  return result === 'yes' || result === 'partly';
}

// A clock set back between two steps must not make the later one come first (practice I2).
function notBefore(earliest: Ms | undefined, now: Stamp): Stamp {
  return earliest !== undefined && earliest > now.at ? { ...now, at: earliest } : now;
}
