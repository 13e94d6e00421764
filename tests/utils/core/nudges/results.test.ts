import { describe, expect, test } from 'vitest';
import { activeBetween, noteActivity } from '@/utils/core/nudges/activity';
import type { SnoozeChoice } from '@/utils/core/nudges/nudge-event';
import { plan } from '@/utils/core/nudges/plan';
import { markFailed, markShown, recordResult, settle } from '@/utils/core/nudges/results';
import { snooze } from '@/utils/core/nudges/snooze';
import { contextAt, moment, planItemAt, settingsOn, shownAt, stateWith, tz, withPlan } from './given';

const minute = 60_000;
const hour = 60 * minute;
const at = moment('2026-11-25T10:00');
const { records } = stateWith();
const active = [{ from: at, to: at + 10 * minute }];
const claimedOnly = shownAt(at);
delete claimedOnly.result;
delete claimedOnly.shown;
delete claimedOnly.via;

describe('a day after it was shown, a nudge', () => {
  test.each([
    ['was ignored when the user was active for ten minutes', active, 'ignored'],
    ['was not seen when the user was active for less', [{ from: at, to: at + 9 * minute }], 'unseen'],
    ['was not seen when nobody was there', [], 'unseen'],
  ])('%s', (_title, activity, result) => {
    expect(settle([shownAt(at)], { now: at + 23 * hour, activity, records })).toEqual([]);
    expect(settle([shownAt(at)], { now: at + 24 * hour, activity, records })).toMatchObject([{ result }]);
  });

  test.each([
    ['within the day', at + 24 * hour, 'acted'],
    ['later', at + 24 * hour + 1, 'ignored'],
    ['before it', at - 1, 'ignored'],
  ])('was acted on when an ask was made %s', (_title, when, result) => {
    const stamp = { at: when, tz, date: '2026-11-25' };
    const id = planItemAt('2026-11-25T10:00').id;
    const ask = { id, createdAt: when, updatedAt: when, what: 'w', rung: 1, asked: stamp } as const;
    const full = { ...ask, kind: 'other', audience: 'one', state: 'asked', source: 'popup' } as const;
    const evidence = { now: at + 25 * hour, activity: active, records: { ...records, asks: [full] } };
    expect(settle([shownAt(at)], evidence)).toMatchObject([{ result }]);
  });
});

describe('a claim whose worker died', () => {
  test('was shown when it stands on the screen', () => {
    const evidence = { now: at + 2 * minute, activity: [], records, visibleIds: [claimedOnly.id] };
    expect(settle([claimedOnly], evidence)).toEqual([
      { ...claimedOnly, shown: claimedOnly.claimed, via: 'os' },
    ]);
  });

  test('counts as unseen when it does not, and still takes its place in the caps', () => {
    const [lost] = settle([claimedOnly], { now: at + 2 * minute, activity: [], records, visibleIds: [] });
    expect(lost).toMatchObject({ result: 'unseen' });
    const later = at + 5 * hour;
    const state = stateWith({ ...withPlan(planItemAt('2026-11-25T15:00')), events: lost ? [lost] : [] });
    expect(plan(state, later, contextAt(later)).silence).toMatchObject({ reason: 'cap_day' });
  });

  test('is left alone while it may still be on its way', () => {
    expect(settle([claimedOnly], { now: at + 1000, activity: [], records, visibleIds: [] })).toEqual([]);
  });
});

describe('a result', () => {
  test('of more weight replaces one of less, never the other way round', () => {
    const opened = recordResult(shownAt(at), 'opened', at + minute);
    expect(opened.result).toBe('opened');
    expect(recordResult(opened, 'dismissed', at + 2 * minute).result).toBe('dismissed');
    expect(recordResult(opened, 'ignored', at + 2 * minute)).toBe(opened);
  });

  test('more than a day later says nothing', () => {
    expect(recordResult(shownAt(at), 'opened', at + 25 * hour).result).toBeUndefined();
  });

  test('of the browser: shown or refused', () => {
    const shown = { at, tz, date: '2026-11-25' };
    expect(markShown(claimedOnly, shown)).toMatchObject({ shown, via: 'os' });
    expect(markFailed(claimedOnly, at)).toMatchObject({ result: 'failed', via: 'badge' });
  });
});

describe('a choice', () => {
  const item = planItemAt('2026-11-25T10:00');
  const first = plan(stateWith(withPlan(item)), at, contextAt(at)).nudge?.event ?? shownAt(at);
  const choose = (choice: SnoozeChoice, when = at + minute) =>
    snooze(first, choice, { at: when, tz, settings: settingsOn });
  const decide = (chosen: ReturnType<typeof choose>, wall: string) => {
    const now = moment(wall);
    const state = stateWith({ ...withPlan(item), events: [chosen.event], settings: chosen.settings });
    return plan(state, now, contextAt(now));
  };

  test('of later today brings it back after two hours, once, in spite of the cap it took', () => {
    const chosen = choose('later_today');
    expect(decide(chosen, '2026-11-25T11:59').nudge).toBeUndefined();
    const again = decide(chosen, '2026-11-25T12:05').nudge;
    expect(again?.event.id).toBe(first.id.replace(/0$/, '1'));
    expect(again?.variant.choices).not.toContain('later_today');
    expect(
      snooze(again?.event ?? first, 'later_today', { at, tz, settings: settingsOn }).event.again,
    ).toBeUndefined();
  });

  test('of later today is not offered when two hours on is tomorrow', () => {
    expect(choose('later_today', moment('2026-11-26T03:00')).event.again).toBeUndefined();
  });

  test('of tomorrow brings it back at the same time of day', () => {
    const chosen = choose('tomorrow');
    expect(decide(chosen, '2026-11-25T12:05').nudge).toBeUndefined();
    expect(decide(chosen, '2026-11-26T10:05').nudge?.event.date).toBe('2026-11-26');
  });

  test('of tomorrow after midnight means the next night, not the one that is', () => {
    const night = moment('2026-11-26T01:20');
    const { again } = snooze(shownAt(night), 'tomorrow', { at: night, tz, settings: settingsOn }).event;
    expect(again).toMatchObject({ date: '2026-11-26', window: { from: moment('2026-11-27T01:19') } });
  });

  test('of later today brings nothing back that was done meanwhile', () => {
    const chosen = choose('later_today');
    const now = moment('2026-11-25T12:05');
    const done = withPlan({ ...item, state: 'done' as const });
    const decided = plan(stateWith({ ...done, events: [chosen.event] }), now, contextAt(now));
    expect(decided.silence).toMatchObject({ reason: 'already' });
  });

  test('of not this week silences the kind until the next week starts', () => {
    expect(choose('not_this_week').settings.nudgeSnoozes).toEqual({ plan_due: '2026-11-30' });
  });

  test('of stop turns the kind off', () => {
    const { settings, event } = choose('stop_kind');
    expect(settings.nudgeKinds).toEqual({ plan_due: false });
    expect(event.result).toBe('dismissed');
  });
});

test('activity is kept in stretches, for two days', () => {
  let activity = noteActivity([], { active: 'yes', at });
  activity = noteActivity(activity, { active: 'yes', at: at + 10 * minute });
  activity = noteActivity(activity, { active: 'ended', at: at + 12 * minute });
  activity = noteActivity(activity, { active: 'no', at: at + 20 * minute });
  activity = noteActivity(activity, { active: 'yes', at: at + 60 * minute });
  expect(activity).toEqual([
    { from: at, to: at + 12 * minute },
    { from: at + 60 * minute, to: at + 60 * minute },
  ]);
  expect(activeBetween(activity, at + 2 * minute, at + hour)).toBe(10 * minute);
  expect(noteActivity(activity, { active: 'no', at: at + 50 * hour })).toEqual([]);
});
