import { turnOn } from '@/utils/core/nudges/back-off';
import type { NudgeEvent } from '@/utils/core/nudges/nudge-event';
import type { NudgeContext, NudgeState } from '@/utils/core/nudges/state';
import type { PlanItem } from '@/utils/core/practice/plan';
import { defaultSettings, type Settings } from '@/utils/core/practice/settings';

export const tz = 'Europe/Berlin';

/** A moment by the wall in Berlin: `2026-11-25T10:00` is a Wednesday. */
export function moment(wall: string): number {
  return Temporal.PlainDateTime.from(wall).toZonedDateTime(tz).epochMilliseconds;
}

export const settingsOn: Settings = turnOn(defaultSettings, 0);

let ids = 0;
export function planItemAt(wall: string, changes: Partial<PlanItem> = {}): PlanItem {
  const at = moment('2026-11-20T12:00');
  const id = `018f0000-0000-7000-8000-${String(++ids).padStart(12, '0')}`;
  const cue = { kind: 'time' as const, wall };
  return {
    id,
    createdAt: at,
    updatedAt: at,
    areaId: id,
    what: 'w',
    cue,
    rung: 2,
    state: 'open',
    moves: 0,
    ...changes,
  };
}

export function stateWith(changes: Partial<NudgeState> = {}): NudgeState {
  return {
    settings: settingsOn,
    events: [],
    records: { asks: [], areas: [], planItems: [], scripts: [], practices: [], pauses: [] },
    progress: [],
    latestRecordAt: 0,
    review: {},
    backup: { records: 0, changed: false },
    ...changes,
  };
}

export function withPlan(...planItems: PlanItem[]): Partial<NudgeState> {
  return { records: { ...stateWith().records, planItems } };
}

/** A context in which everything speaks for a nudge: the user came back five minutes ago. */
export function contextAt(now: number, changes: Partial<NudgeContext> = {}): NudgeContext {
  return { tz, idleState: 'active', idleEndedAt: now - 300_000, notificationsPermitted: true, ...changes };
}

/** A nudge shown at a moment, with what came of it. */
export function shownAt(at: number, changes: Partial<NudgeEvent> = {}): NudgeEvent {
  const date = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(tz).toPlainDate().toString();
  const stamp = { at, tz, date };
  return {
    id: `one_left:${at}:${date}:0`,
    kind: 'one_left',
    target: String(at),
    date,
    attempt: 0,
    window: { from: at - 60_000, to: at + 3_600_000 },
    decision: 'show',
    reason: 'due',
    decidedAt: at,
    via: 'os',
    claimed: stamp,
    shown: stamp,
    level: 0,
    ...changes,
  };
}
