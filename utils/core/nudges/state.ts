import type { Ask } from '../practice/ask';
import type { Measure, Pause } from '../practice/goal';
import type { Area, PlanItem } from '../practice/plan';
import type { CivilDate, Ms } from '../practice/record';
import type { Practice, Script } from '../practice/script';
import { type Settings, settingsSchema } from '../practice/settings';
import type { NudgeEvent } from './nudge-event';
import type { StuckTimer } from './stuck-timer';

/** How far a goal is this week, as utils/core/goals computes it. */
export interface WeekProgress {
  readonly measure: Measure;
  readonly target: number;
  readonly done: number;
}

/** The records a plan reads. Deleted ones may be among them and are passed over. */
export interface NudgeRecords {
  readonly asks: readonly Ask[];
  readonly areas: readonly Area[];
  readonly planItems: readonly PlanItem[];
  readonly scripts: readonly Script[];
  readonly practices: readonly Practice[];
  readonly pauses: readonly Pause[];
}

/** Everything kept that a plan depends on, read anew on each wake. */
export interface NudgeState {
  /** Undefined when they could not be read, or a newer Askwell wrote them: then nothing is shown. */
  readonly settings: Settings | undefined;
  /** Undefined when storage could not be read: then nothing is shown, since nothing could be claimed. */
  readonly events: readonly NudgeEvent[] | undefined;
  readonly records: NudgeRecords;
  /** Goals in force in the week of `now`. */
  readonly progress: readonly WeekProgress[];
  readonly stuck?: StuckTimer | undefined;
  /** When the newest record was written (`updatedAt`): a clock far before it is wrong. */
  readonly latestRecordAt: Ms;
  readonly review: ReviewState;
  readonly backup: BackupState;
}

export interface ReviewState {
  /** First day of the latest closed week that has any record. */
  readonly closedWeek?: CivilDate | undefined;
  /** First day of the latest week whose review was opened. */
  readonly openedWeek?: CivilDate | undefined;
}

export interface BackupState {
  readonly records: number;
  readonly exportedAt?: Ms | undefined;
  /** Whether any record changed since the last export. */
  readonly changed: boolean;
}

/** What only the browser knows, asked on each wake. What is not known is undefined, and makes nudges rarer. */
export interface NudgeContext {
  /** IANA zone of the machine now. */
  readonly tz: string;
  readonly idleState: 'active' | 'idle' | 'locked' | undefined;
  /** When the user last came back from idle or locked. */
  readonly idleEndedAt?: Ms | undefined;
  /** When the user was first active on the present civil date. */
  readonly firstActiveAt?: Ms | undefined;
  readonly focusChangedAt?: Ms | undefined;
  readonly popupClosedAt?: Ms | undefined;
  /** Last keystroke our content script reported; now, while a composer card is open. */
  readonly composingAt?: Ms | undefined;
  readonly meetingActive?: boolean | undefined;
  readonly notificationsPermitted: boolean;
}

/** Settings as they were stored, or undefined when they do not read: the caller then stays quiet. */
export function readNudgeSettings(stored: unknown): Settings | undefined {
  const parsed = settingsSchema.safeParse(stored);
  return parsed.success ? parsed.data : undefined;
}
