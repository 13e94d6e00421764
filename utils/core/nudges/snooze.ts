import type { Ms } from '../practice/record';
import type { Settings } from '../practice/settings';
import { nextWeek, weekOf } from '../time/week';
import { nudgeKinds } from './kinds';
import type { Candidate, NudgeEvent, SnoozeChoice } from './nudge-event';
import { recordResult } from './results';
import { civilDayAt, dateOfDay, momentOf, wallAt } from './wall-clock';

const minuteMs = 60_000;
/** *Later today* is two hours later (§5.5). */
export const laterMs = 120 * minuteMs;

export interface SnoozeMoment {
  readonly at: Ms;
  /** IANA zone, known to the platform. */
  readonly tz: string;
  readonly settings: Settings;
}

export interface Snoozed {
  readonly event: NudgeEvent;
  /** The settings after the choice: the same object when they do not change. */
  readonly settings: Settings;
}

/** Whether *later today* is still to be had: not a second time, and not when two hours on is another day. */
export function canComeLater({ attempt }: Pick<Candidate, 'attempt'>, moment: SnoozeMoment): boolean {
  const { at, tz, settings } = moment;
  const { dayStartHour } = settings;
  return attempt === 0 && civilDayAt(at + laterMs, tz, dayStartHour) === civilDayAt(at, tz, dayStartHour);
}

/**
 * What a choice on a nudge does. *Later today* and *tomorrow* let the nudge come again, through all gates;
 * *not this week* silences its kind until the next week begins; *stop this kind* turns the kind off.
 * A *later today* that is not to be had counts as put off and does not come again.
 */
export function snooze(event: NudgeEvent, choice: SnoozeChoice, moment: SnoozeMoment): Snoozed {
  const { at, settings } = moment;
  const result = choice === 'stop_kind' ? 'dismissed' : 'snoozed';
  const chosen = { ...recordResult(event, result, at), choice };
  switch (choice) {
    case 'later_today':
      return { event: canComeLater(event, moment) ? laterToday(chosen, moment) : chosen, settings };
    case 'tomorrow':
      return { event: tomorrow(chosen, moment), settings };
    case 'not_this_week':
      return { event: chosen, settings: withoutThisWeek(event, moment) };
    case 'stop_kind':
      return {
        event: chosen,
        settings: { ...settings, nudgeKinds: { ...settings.nudgeKinds, [event.kind]: false } },
      };
  }
}

/** It may come from two hours on for as long as its kind stays fresh, and not into the next civil day. */
function laterToday(event: NudgeEvent, { at, tz, settings }: SnoozeMoment): NudgeEvent {
  const today = civilDayAt(at, tz, settings.dayStartHour);
  const dayEnd = momentOf({ day: today + 1, minute: settings.dayStartHour * 60 }, tz) - 1;
  const from = at + laterMs;
  const to = Math.min(dayEnd, from + nudgeKinds[event.kind].freshMinutes * minuteMs);
  return { ...event, again: { date: event.date, attempt: 1, window: { from, to } } };
}

/** The same hours of the civil day after, on the wall: hours before its start lie on the calendar's next day. */
function tomorrow(event: NudgeEvent, { at, tz, settings }: SnoozeMoment): NudgeEvent {
  const { dayStartHour } = settings;
  const day = civilDayAt(at, tz, dayStartHour) + 1;
  const { minute } = wallAt(event.window.from, tz);
  const from = momentOf({ day: minute < dayStartHour * 60 ? day + 1 : day, minute }, tz);
  const window = { from, to: from + (event.window.to - event.window.from) };
  return { ...event, again: { date: dateOfDay(day), attempt: 0, window } };
}

function withoutThisWeek({ kind }: NudgeEvent, { at, tz, settings }: SnoozeMoment): Settings {
  const date = dateOfDay(civilDayAt(at, tz, settings.dayStartHour));
  const until = nextWeek(weekOf(date, settings.weekStart), settings.weekStart).start;
  return { ...settings, nudgeSnoozes: { ...settings.nudgeSnoozes, [kind]: until } };
}
