import type { NudgeEvent, NudgeKind } from '../nudges/nudge-event';

/** What S15 reads of a nudge. */
export type TalliedNudge = Pick<NudgeEvent, 'kind' | 'shown' | 'result'>;

/** S15, per kind: shown, acted on within a day, and not seen. */
export interface NudgeTally {
  readonly kind: NudgeKind;
  readonly shown: number;
  readonly acted: number;
  readonly unseen: number;
}

/** S15, in order of kind. */
export function nudgeTally(nudges: readonly TalliedNudge[]): NudgeTally[] {
  const byKind = new Map<NudgeKind, { shown: number; acted: number; unseen: number }>();
  for (const { kind, shown, result } of nudges) {
    if (shown === undefined) continue;
    const tally = byKind.get(kind) ?? { shown: 0, acted: 0, unseen: 0 };
    tally.shown += 1;
    if (result === 'acted') tally.acted += 1;
    if (result === 'unseen') tally.unseen += 1;
    byKind.set(kind, tally);
  }
  return [...byKind].map(([kind, tally]) => ({ kind, ...tally })).sort((a, b) => (a.kind < b.kind ? -1 : 1));
}
