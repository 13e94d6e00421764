import { describe, expect, test } from 'vitest';
import { keptEvents } from '@/utils/core/nudges/nudge-event';
import { clearingOf, screenTimeMs, testId, withClearing } from '@/utils/core/nudges/screen-time';
import { moment, shownAt } from './given';

const at = moment('2026-11-25T10:00');
const event = shownAt(at);
const stuck = shownAt(at, { id: 'stuck:1:2026-11-25:0', kind: 'stuck' });
const on = (now: number) => ({ now, isOn: true });
const off = (now: number) => ({ now, isOn: false });

describe('a notification', () => {
  test.each([
    ['stays for half an hour', [event.id], on(at + screenTimeMs - 1), { ids: [], nextAt: at + screenTimeMs }],
    ['goes after it', [event.id], on(at + screenTimeMs), { ids: [event.id], nextAt: undefined }],
    ['goes when the clock was set back', [event.id], on(at - 60_000), { ids: [event.id], nextAt: undefined }],
    ['goes at once when nudges are off', [event.id], off(at + 1), { ids: [event.id], nextAt: undefined }],
    ['of the stuck timer stays then', [stuck.id], off(at + 1), { ids: [], nextAt: at + screenTimeMs }],
    ['that is a test stays', [testId(at)], on(at + 1), { ids: [], nextAt: at + screenTimeMs }],
    ['that is a test stays with nudges off, without an alarm', [testId(at)], off(at + 1), { ids: [] }],
    ['that is a test goes after half an hour', [testId(at)], off(at + screenTimeMs), { ids: [testId(at)] }],
    ['that nobody knows goes', ['unknown'], on(at), { ids: ['unknown'], nextAt: undefined }],
  ])('%s', (_, visible, when, clearing) => {
    expect(clearingOf(visible, [event, stuck], when)).toEqual(clearing);
  });
});

test('an alarm comes no later than the next clearing', () => {
  const alarm = { name: 'decide', when: at + 100, periodInMinutes: 15 };
  expect(withClearing([alarm], undefined)).toEqual([alarm]);
  expect(withClearing([alarm], at + 50)).toEqual([{ ...alarm, when: at + 50 }]);
  expect(withClearing([alarm], at + 200)).toEqual([alarm]);
  expect(withClearing([], at + 50)).toEqual([{ name: 'decide', when: at + 50 }]);
});

test('the kept events are bounded, and the newest are among them', () => {
  const many = Array.from({ length: 900 }, (_, index) => shownAt(at + index * 1000));
  const unclaimed = { ...event };
  delete unclaimed.claimed;
  delete unclaimed.shown;
  const held = Array.from({ length: 900 }, (_, index) => ({
    ...unclaimed,
    id: `held ${index}`,
    decidedAt: at + index * 1000,
  }));
  const kept = keptEvents([...many, ...held], at + 900_000);
  expect(kept.length).toBeLessThanOrEqual(700);
  expect(kept).toContain(many.at(-1));
  expect(kept).toContain(held.at(-1));
  expect(kept).not.toContain(many[0]);
});
