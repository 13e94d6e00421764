import type { Ms } from '../practice/record';
import type { NudgeEvent, NudgeKind, NudgeResult } from './nudge-event';
import type { Plan } from './plan';
import { type GateName, gateOf, type Reason } from './reasons';

/** One line of the history in settings: what was decided, why, and what came of it. */
export interface HistoryLine {
  readonly id: string;
  readonly kind: NudgeKind;
  readonly at: Ms;
  readonly decision: NudgeEvent['decision'];
  readonly reason: Reason;
  /** What held it until its window closed. */
  readonly held?: Reason | undefined;
  readonly result?: NudgeResult | undefined;
}

/** Everything that was shown, held or dropped, newest first. */
export function historyOf(events: readonly NudgeEvent[]): HistoryLine[] {
  return events
    .map(({ id, kind, decidedAt, decision, reason, held, result }) => ({
      id,
      kind,
      at: decidedAt,
      decision,
      reason,
      held,
      result,
    }))
    .sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
}

/** Why it is silent: what holds now, or else the last decision there was. */
export interface SilenceReason {
  readonly reason: Reason | 'nothing_due';
  readonly gate?: GateName | undefined;
  readonly kind?: NudgeKind | undefined;
  /** When it ends by itself, if that is known. */
  readonly until?: Ms | undefined;
  /** The last nudge that was held or dropped, where nothing is due now. */
  readonly last?: HistoryLine | undefined;
}

/** Explains a silence in one click: from the plan of this moment and the decisions before it. */
export function explainSilence(
  { silence }: Pick<Plan, 'silence'>,
  events: readonly NudgeEvent[],
): SilenceReason | undefined {
  if (silence === undefined) return undefined;
  const { reason, kind, until } = silence;
  if (reason !== 'nothing_due') return { reason, gate: gateOf(reason), kind, until };
  return { reason, last: historyOf(events).find(({ decision }) => decision !== 'show') };
}
