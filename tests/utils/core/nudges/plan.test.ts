import { describe, expect, test } from 'vitest';
import { explainSilence } from '@/utils/core/nudges/history';
import { nudgeEventSchema } from '@/utils/core/nudges/nudge-event';
import { plan } from '@/utils/core/nudges/plan';
import { gates } from '@/utils/core/nudges/reasons';
import { type NudgeContext, type NudgeState, readNudgeSettings } from '@/utils/core/nudges/state';
import { startStuck } from '@/utils/core/nudges/stuck-timer';
import { defaultSettings } from '@/utils/core/practice/settings';
import { contextAt, moment, planItemAt, settingsOn, shownAt, stateWith, tz, withPlan } from './given';

const minute = 60_000;
const now = moment('2026-11-25T10:00');
const item = planItemAt('2026-11-25T10:00');
const due = withPlan(item);
const pause = { id: item.id, createdAt: 0, updatedAt: 0, from: '2026-11-24', to: '2026-11-25' };

describe('a plan item at its time', () => {
  test('is shown once, claimed before it is shown', () => {
    const first = plan(stateWith(due), now, contextAt(now));
    expect(first.nudge?.event).toMatchObject({
      id: `plan_due:${item.id}@2026-11-25T1000:2026-11-25:0`,
      decision: 'show',
      claimed: { at: now, tz, date: '2026-11-25' },
    });
    expect(first.events).toContainEqual(first.nudge?.event);
    expect(first.nudge?.event).not.toHaveProperty('shown');
    expect(nudgeEventSchema.parse(first.nudge?.event)).toEqual(first.nudge?.event);
    const again = plan(stateWith({ ...due, events: first.events }), now + 1000, contextAt(now + 1000));
    expect(again.nudge).toBeUndefined();
    expect(again.silence).toEqual({ reason: 'nothing_due' });
  });

  const closed: readonly [string, Partial<NudgeState>, Partial<NudgeContext>, number][] = [
    ['master_off', { settings: defaultSettings }, {}, now],
    ['settings_unreadable', { settings: undefined }, {}, now],
    ['storage_unreadable', { events: undefined }, {}, now],
    ['zone_unknown', {}, { tz: 'Mars/Olympus' }, now],
    ['clock', { latestRecordAt: now }, {}, moment('2001-01-01T12:00')],
    ['permission_missing', {}, { notificationsPermitted: false }, now],
    ['level_4', { settings: { ...settingsOn, backOff: { at: 0, level: 4 } } }, {}, now],
    ['kind_off', { settings: { ...settingsOn, nudgeKinds: { plan_due: false } } }, {}, now],
    ['paused', { records: { ...stateWith(due).records, pauses: [pause] } }, {}, now],
    ['quiet', { settings: { ...settingsOn, quietUntil: '2026-11-26' } }, {}, now],
    ['busy', { settings: { ...settingsOn, busyUntil: now + 1 } }, {}, now],
    ['snoozed', { settings: { ...settingsOn, nudgeSnoozes: { plan_due: '2026-11-30' } } }, {}, now],
    ['hours', { settings: { ...settingsOn, hours: [[], [], [], [], [], [], []] } }, {}, now],
    ['stale', {}, {}, now + 31 * minute],
    ['cap_day', { events: [shownAt(moment('2026-11-25T05:00'))] }, {}, now],
    [
      'cap_week',
      { events: ['2026-11-19', '2026-11-20', '2026-11-23'].map((date) => shownAt(moment(`${date}T10:00`))) },
      {},
      now,
    ],
    [
      'gap',
      {
        settings: { ...settingsOn, caps: { day: 2, week: 3 } },
        events: [shownAt(now - 239 * minute)],
      },
      {},
      now,
    ],
    [
      'level_gap',
      {
        settings: { ...settingsOn, backOff: { at: 0, level: 1 } },
        events: [shownAt(moment('2026-11-22T10:00'))],
      },
      {},
      now,
    ],
    ['idle', {}, { idleState: 'idle' }, now],
    ['idle', {}, { idleState: 'locked' }, now],
    ['idle', {}, { idleState: undefined }, now],
    [
      'meeting',
      { settings: { ...settingsOn, meetingOrigins: ['https://m.example'] } },
      { meetingActive: true },
      now,
    ],
    ['meeting_unknown', { settings: { ...settingsOn, meetingOrigins: ['https://m.example'] } }, {}, now],
    ['composing', {}, { composingAt: now - 59_000 }, now],
    ['breakpoint', {}, { idleEndedAt: now - 11 * minute }, now],
    ['breakpoint', {}, { idleEndedAt: now - minute, focusChangedAt: now }, now],
  ];
  test.each(closed)('is not shown: %s', (reason, state, context, at) => {
    const decided = plan(stateWith({ ...due, ...state }), at, contextAt(at, context));
    expect(decided.nudge).toBeUndefined();
    const explained = explainSilence(decided, decided.events);
    expect(explained?.reason).toBe(reason);
    expect(gates.some(({ gate }) => gate === explained?.gate)).toBe(true);
  });

  test.each([
    ['a focus change', { idleEndedAt: undefined, focusChangedAt: now - 1000 }],
    ['a closed popup', { idleEndedAt: undefined, popupClosedAt: now - 1000 }],
    ['the second to tenth minute after a return', { idleEndedAt: now - 2 * minute }],
  ])('comes at %s', (_, context) => {
    expect(plan(stateWith(due), now, contextAt(now, context)).nudge).toBeDefined();
  });

  test('waits for a good moment until five minutes before its window closes', () => {
    const context = { idleEndedAt: undefined };
    const held = plan(stateWith(due), now, contextAt(now, context));
    expect(held.events).toMatchObject([{ decision: 'hold', reason: 'breakpoint' }]);
    expect(held.nextDecisionAt).toBe(now + 25 * minute);
    const last = now + 25 * minute;
    expect(
      plan(stateWith({ ...due, events: held.events }), last, contextAt(last, context)).nudge,
    ).toBeDefined();
  });

  test('is dropped when its window has closed, and listed as missed', () => {
    const held = plan(stateWith(due), now, contextAt(now, { idleState: 'idle' }));
    const later = now + 40 * minute;
    const decided = plan(stateWith({ ...due, events: held.events }), later, contextAt(later));
    expect(decided.events).toMatchObject([{ decision: 'drop', reason: 'stale', held: 'idle' }]);
    expect(decided.missed).toEqual([{ id: item.id, nudged: false }]);
  });

  test('is a new nudge after it was moved', () => {
    const first = plan(stateWith(due), now, contextAt(now));
    const later = moment('2026-11-26T15:00');
    const moved = { ...item, cue: { kind: 'time' as const, wall: '2026-11-26T15:00' }, moves: 1 };
    const state = stateWith({ ...withPlan(moved), events: first.events });
    expect(plan(state, later, contextAt(later)).nudge?.event.date).toBe('2026-11-26');
  });

  test('keeps its place: another nudge on that day waits', () => {
    const thursday = moment('2026-11-26T10:30');
    const progress = [{ measure: 'asks' as const, target: 2, done: 1 }];
    const alone = plan(stateWith({ progress }), thursday, contextAt(thursday));
    expect(alone.nudge?.event.kind).toBe('one_left');
    const beside = stateWith({ progress, ...withPlan(planItemAt('2026-11-26T15:00')) });
    expect(plan(beside, thursday, contextAt(thursday)).silence).toMatchObject({ reason: 'reserved' });
  });
});

test('four hundred plan items at once make one nudge, few records and a list', () => {
  const items = Array.from({ length: 400 }, () => planItemAt('2026-11-25T10:00'));
  const decided = plan(stateWith(withPlan(...items)), now, contextAt(now));
  expect(decided.nudge).toBeDefined();
  expect(decided.events.length).toBeLessThanOrEqual(20);
  const later = now + 60 * minute;
  const state = stateWith({ ...withPlan(...items), events: decided.events });
  const afterwards = plan(state, later, contextAt(later));
  expect(afterwards.nudge).toBeUndefined();
  expect(afterwards.missed).toHaveLength(400);
});

describe('the week', () => {
  const monday = moment('2026-11-23T10:15');
  test('starts with a nudge half an hour after the first activity of its first working day', () => {
    const context = { firstActiveAt: moment('2026-11-23T09:40') };
    expect(plan(stateWith(), monday, contextAt(monday, context)).nudge?.event.kind).toBe('week_start');
    const planned = stateWith(withPlan(planItemAt('2026-11-25T10:00')));
    expect(plan(planned, monday, contextAt(monday, context)).nudge).toBeUndefined();
  });

  test.each([
    ['on its third day', '2026-11-25T11:00', 1, undefined],
    ['on its fourth day', '2026-11-26T11:00', 1, 'one_left'],
    ['with two left', '2026-11-26T11:00', 0, undefined],
    ['with none left', '2026-11-26T11:00', 2, undefined],
    ['too early in the day', '2026-11-26T09:50', 1, undefined],
  ])('tells of the one ask that is left: %s', (_, wall, done, kind) => {
    const at = moment(wall);
    const state = stateWith({ progress: [{ measure: 'asks', target: 2, done }] });
    expect(plan(state, at, contextAt(at)).nudge?.event.kind).toBe(kind);
  });
});

describe('the alarm', () => {
  test('is a single one, at the next decision or within the quarter hour', () => {
    const at = moment('2026-11-25T09:50');
    expect(plan(stateWith(due), at, contextAt(at)).alarms).toEqual([
      { name: 'decide', when: now - 5 * minute, periodInMinutes: 1 },
    ]);
    const night = moment('2026-11-25T22:00');
    expect(plan(stateWith(), night, contextAt(night)).alarms).toEqual([
      { name: 'decide', when: night + 15 * minute, periodInMinutes: 15 },
    ]);
  });

  test('I12: is not there when nudges are off, nor when settings do not read', () => {
    for (const settings of [defaultSettings, undefined]) {
      const decided = plan(stateWith({ ...due, settings }), now - minute, contextAt(now));
      expect(decided.alarms).toEqual([]);
      expect(decided.badge.text).toBe('');
      expect(decided.events).toEqual([]);
    }
  });

  test('is there for a running stuck timer in any case, and that nudge comes', () => {
    const stuck = startStuck({ at: now, tz, date: '2026-11-25' }, 15);
    const state = stateWith({ settings: defaultSettings, stuck });
    expect(plan(state, now, contextAt(now)).alarms).toEqual([{ name: 'decide', when: now + 15 * minute }]);
    const end = now + 15 * minute;
    expect(plan(state, end, contextAt(end, { idleEndedAt: undefined })).nudge?.event.kind).toBe('stuck');
    expect(plan(state, end + 16 * minute, contextAt(end)).nudge).toBeUndefined();
  });
});

describe('the badge', () => {
  const progress = [{ measure: 'asks' as const, target: 3, done: 1 }];
  test('says what remains', () => {
    expect(plan(stateWith({ progress }), now, contextAt(now)).badge).toMatchObject({ count: 2, text: '2' });
  });

  test.each([
    ['busy', { busyUntil: now + 1 }],
    ['quiet', { quietUntil: '2026-12-01' }],
    ['off', { nudges: false }],
  ])('is empty while %s', (_, changes) => {
    const state = stateWith({ progress, settings: { ...settingsOn, ...changes } });
    expect(plan(state, now, contextAt(now)).badge.text).toBe('');
  });

  test('stands in for a notification that may not be shown', () => {
    const context = contextAt(now, { notificationsPermitted: false });
    expect(plan(stateWith({ ...due, progress }), now, context).badge.text).toBe('2•');
  });

  test('has a dot for an outcome after two working days, and for a thank-you from the next day on', () => {
    const stamp = (date: string) => ({ at: moment(`${date}T10:00`), tz, date });
    const ask = {
      id: item.id,
      createdAt: 0,
      updatedAt: 0,
      what: 'w',
      rung: 2,
      kind: 'advice' as const,
      audience: 'one' as const,
      source: 'popup' as const,
    };
    const friday = { ...ask, state: 'asked' as const, asked: stamp('2026-11-20') };
    const helped = {
      ...friday,
      state: 'resolved' as const,
      outcome: { ...stamp('2026-11-20'), result: 'yes' as const, recalled: false },
    };
    const title = (asks: readonly (typeof friday | typeof helped)[], wall: string) =>
      plan(stateWith({ records: { ...stateWith().records, asks } }), moment(wall), contextAt(moment(wall)))
        .badge.title;
    expect(title([friday], '2026-11-23T12:00')).toEqual([]);
    expect(title([friday], '2026-11-24T12:00')).toEqual([{ part: 'outcome', count: 1 }]);
    expect(title([helped], '2026-11-23T12:00')).toEqual([{ part: 'thanks', count: 1 }]);
    expect(title([helped], '2026-11-26T12:00')).toEqual([]);
  });
});

test.each([
  ['from a newer version', { schema: 2 }],
  ['of another shape', { nudges: 'yes' }],
  ['that are not there', undefined],
])('settings %s do not read', (_, stored) => {
  expect(readNudgeSettings(stored)).toBeUndefined();
});
