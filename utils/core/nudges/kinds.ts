import type { Settings } from '../practice/settings';
import type { NudgeKind } from './nudge-event';

/** Where a kind of nudge may appear: a notification, a dot on the badge, or a line in the popup. */
export type NudgeChannel = 'os' | 'badge' | 'popup';

export interface KindRule {
  readonly channel: NudgeChannel;
  /** Whether it is on once the user turns nudges on. */
  readonly on: boolean;
  /** How long a nudge stays worth showing, in minutes; a missed one is dropped, never replayed. */
  readonly freshMinutes: number;
  /** Which nudge comes first when two are due: the lower number. */
  readonly order: number;
}

const sameDay = 24 * 60;
const days = (count: number) => count * sameDay;

/** The nine kinds of nudge (practice policy §5.1). All are off until the user turns nudges on. */
export const nudgeKinds: Readonly<Record<NudgeKind, KindRule>> = {
  stuck: { channel: 'os', on: true, freshMinutes: 15, order: 0 },
  plan_due: { channel: 'os', on: true, freshMinutes: 30, order: 1 },
  week_start: { channel: 'os', on: true, freshMinutes: sameDay, order: 2 },
  one_left: { channel: 'os', on: true, freshMinutes: sameDay, order: 3 },
  rehearse: { channel: 'os', on: false, freshMinutes: 120, order: 4 },
  outcome: { channel: 'badge', on: true, freshMinutes: sameDay, order: 5 },
  thanks: { channel: 'badge', on: true, freshMinutes: sameDay, order: 6 },
  review: { channel: 'badge', on: true, freshMinutes: days(3), order: 7 },
  backup: { channel: 'popup', on: true, freshMinutes: days(30), order: 8 },
};

/** When each notification may come. Minutes from a plan's time, or minutes of the wall's day. */
export const nudgeWindows = {
  planDue: { from: -5, to: 30 },
  /** After the first activity of the first working day; to noon. */
  weekStart: { afterFirstActivity: 30, to: 12 * 60 },
  oneLeft: { from: 10 * 60, to: 16 * 60 },
  /** The evening before a plan item's time. */
  rehearseEvening: { from: 17 * 60, to: 19 * 60 },
  /** An hour before it, until the plan item's own nudge may come. */
  rehearseHour: { from: -65, to: -5 },
} as const;

/** Whether the user wants this kind; where they never said, whether it is on by default. */
export function isKindOn(kind: NudgeKind, settings: Settings): boolean {
  return settings.nudgeKinds[kind] ?? nudgeKinds[kind].on;
}
