import type { HoursRange, Settings } from '../practice/settings';
import { isWorkingWeekday } from './hours';
import { isKindOn, nudgeKinds } from './kinds';
import { type NudgeKind, nudgeKindSchema } from './nudge-event';

/** Weekdays in a row with the same hours. */
export interface HoursGroup {
  /** 0 is Sunday. The same as `to` for a single day. */
  readonly from: number;
  readonly to: number;
  readonly ranges: readonly HoursRange[];
}

/** The parts of "At most one a day, three a week, Mon–Fri 9:30–17:30". */
export interface NudgePreview {
  /** Nothing will ever come, and why. */
  readonly never?: 'off' | 'no_hours' | 'no_caps' | 'no_kinds' | undefined;
  readonly perDay: number;
  readonly perWeek: number;
  readonly hours: readonly HoursGroup[];
  /** Kinds that may come as a notification. */
  readonly kinds: readonly NudgeKind[];
}

/** What the settings amount to, for the sentence under them. */
export function previewOf(settings: Settings): NudgePreview {
  const hours = hoursGroups(settings);
  const kinds = nudgeKindSchema.options.filter(
    (kind) => kind !== 'stuck' && nudgeKinds[kind].channel === 'os' && isKindOn(kind, settings),
  );
  const { day, week } = settings.caps;
  const never = neverBecause(settings, { hours, kinds });
  return { never, perDay: Math.min(day, week), perWeek: Math.min(week, day * 7), hours, kinds };
}

function neverBecause(
  { nudges, caps }: Settings,
  { hours, kinds }: Pick<NudgePreview, 'hours' | 'kinds'>,
): NudgePreview['never'] {
  if (!nudges) return 'off';
  if (caps.day === 0 || caps.week === 0) return 'no_caps';
  if (hours.length === 0) return 'no_hours';
  return kinds.length === 0 ? 'no_kinds' : undefined;
}

/** Runs of weekdays with equal hours, from the day the user's weeks start on; days without hours are left out. */
function hoursGroups({ hours, weekStart }: Settings): HoursGroup[] {
  const first = weekStart.at(-1)?.day ?? 1;
  const groups: HoursGroup[] = [];
  for (let offset = 0; offset < 7; offset++) {
    const day = (first + offset) % 7;
    const ranges = hours[day] ?? [];
    if (!isWorkingWeekday(day, hours)) continue;
    const last = groups.at(-1);
    const continues = last !== undefined && (last.to + 1) % 7 === day && keyOf(last.ranges) === keyOf(ranges);
    if (continues) groups[groups.length - 1] = { ...last, to: day };
    else groups.push({ from: day, to: day, ranges });
  }
  return groups;
}

function keyOf(ranges: readonly HoursRange[]): string {
  return ranges.map(({ from, to }) => `${from}–${to}`).join();
}
