import { describe, expect, test } from 'vitest';
import { bestSurprises } from '@/utils/core/practice/best-surprises';
import { busyUntil } from '@/utils/core/practice/busy';
import { conflictingFields } from '@/utils/core/practice/edit-conflict';
import { emptyPlanFields, planItemFrom, planProblems } from '@/utils/core/practice/plan-fields';
import { idOf } from '../../../support/ids';
import { answered, on } from '../../../support/records';

describe('a plan item being written', () => {
  const wallNow = '2026-11-23T14:00';
  const good = { ...emptyPlanFields, what: 'a look', situation: 'the stand-up ends' };

  test.each([
    ['nothing', good, {}],
    ['an empty ask', { ...good, what: ' ' }, { what: 'empty' }],
    ['an empty situation', { ...good, situation: '' }, { situation: 'empty' }],
    ['no time', { ...good, cue: 'time' }, { wall: 'unreadable' }],
    ['the year 1900', { ...good, cue: 'time', wall: '1900-01-01T10:00' }, { wall: 'past' }],
    ['a year of five digits', { ...good, cue: 'time', wall: '12026-01-01T10:00' }, { wall: 'unreadable' }],
    ['a minute to come', { ...good, cue: 'time', wall: '2026-11-23T14:01' }, {}],
  ])('is held up by %s', (_, fields, problems) => {
    expect(planProblems(fields, wallNow)).toEqual(problems);
  });

  test('takes the cue that was chosen and leaves the other', () => {
    const at = { areaId: idOf(1), personId: undefined };
    const fields = { ...good, wall: '2026-11-30T10:00', rung: '4' };
    expect(planItemFrom(fields, at)).toEqual({
      areaId: idOf(1),
      what: 'a look',
      rung: 4,
      cue: { kind: 'situation', text: 'the stand-up ends' },
    });
    expect(planItemFrom({ ...fields, cue: 'time' }, at).cue).toEqual({ kind: 'time', wall: fields.wall });
  });
});

test.each([
  ['nobody else changed it', { now: 'a', typed: 'b' }, []],
  ['only the other window did', { now: 'b', typed: 'a' }, []],
  ['both changed it to the same', { now: 'b', typed: 'b' }, []],
  ['both changed it', { now: 'b', typed: 'c' }, ['what']],
])('two windows conflict when %s', (_, { now, typed }, fields) => {
  expect(conflictingFields({ opened: { what: 'a' }, now: { what: now }, typed: { what: typed } })).toEqual(
    fields,
  );
});

describe('the best surprises', () => {
  const small = answered('2026-03-01', 'yes', { predict: { pYes: 0.4 } });
  const large = answered('2026-03-02', 'partly', { predict: { pYes: 0.1 } });
  const easier = answered('2026-03-03', 'yes', {
    predict: { discomfort: 9 },
    outcome: { discomfort: 2 },
  });

  test('are the user’s own, the largest first, three at most', () => {
    const fourth = answered('2026-03-04', 'yes', { predict: { pYes: 0.45 } });
    expect(bestSurprises([fourth, small, large, easier])).toEqual([large, easier, small]);
  });

  test.each([
    ['a no', answered('2026-03-01', 'no', { predict: { pYes: 0.1 } })],
    ['what was expected', answered('2026-03-01', 'yes', { predict: { pYes: 0.9 } })],
    ['a prediction after the event', answered('2026-03-01', 'yes', { predict: { pYes: 0.1, retro: true } })],
    ['an ask that was deleted', { ...large, deletedAt: 1 }],
    ['an ask without a prediction', answered('2026-03-01', 'yes')],
  ])('leave out %s', (_, ask) => {
    expect(bestSurprises([ask])).toEqual([]);
  });
});

describe('being busy', () => {
  const now = on('2026-11-23');

  test.each([
    ['half an hour', 30, 30],
    ['an hour', 60, 60],
    ['the rest of the day: until the next one begins at four', 'day', 16 * 60],
  ] as const)('lasts %s', (_, length, minutes) => {
    expect(busyUntil(length, now, 4)).toBe(now.at + minutes * 60_000);
  });

  test('lasts a day of 25 hours where the clock is set back', () => {
    const noon = { at: Date.parse('2026-10-24T11:00:00Z'), tz: 'Europe/London', date: '2026-10-24' };
    expect(busyUntil('day', noon, 4)).toBe(Date.parse('2026-10-25T04:00:00Z'));
  });
});
