import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelOf, turnOff, turnOn } from '@/utils/core/nudges/back-off';
import { type NudgeResult, nudgeResultSchema } from '@/utils/core/nudges/nudge-event';
import { defaultSettings } from '@/utils/core/practice/settings';
import { shownAt } from './given';

const eventsOf = (results: readonly NudgeResult[]) =>
  results.map((result, index) => shownAt((index + 1) * 86_400_000, { result }));

describe('the back-off', () => {
  test.each<[NudgeResult[], number]>([
    [[], 0],
    [['ignored'], 0],
    [['ignored', 'ignored'], 1],
    [Array<NudgeResult>(4).fill('ignored'), 2],
    [Array<NudgeResult>(6).fill('ignored'), 3],
    [Array<NudgeResult>(8).fill('ignored'), 4],
    [Array<NudgeResult>(12).fill('ignored'), 4],
    [Array<NudgeResult>(4).fill('dismissed'), 1],
    [['ignored', 'opened', 'ignored'], 0],
    [['ignored', 'snoozed', 'ignored'], 1],
    [['ignored', 'unseen', 'failed', 'ignored'], 1],
    [[...Array<NudgeResult>(6).fill('ignored'), 'acted'], 1],
    [['ignored', 'ignored', 'acted'], 0],
  ])('after %j is at level %i', (results, level) => {
    expect(levelOf(eventsOf(results), undefined)).toBe(level);
  });

  test('never falls but by acting, and never climbs but by ignoring or dismissing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...nudgeResultSchema.options), { maxLength: 30 }), (results) => {
        const before = levelOf(eventsOf(results.slice(0, -1)), undefined);
        const after = levelOf(eventsOf(results), undefined);
        const last = results.at(-1);
        if (after < before) expect(last).toBe('acted');
        if (after > before) expect(['ignored', 'dismissed']).toContain(last);
      }),
    );
  });

  test('begins at 0 the first time nudges are turned on and at 1 after that', () => {
    const first = turnOn(defaultSettings, 5);
    expect(first.backOff).toEqual({ at: 5, level: 0 });
    const again = turnOn(turnOff(first), 9 * 86_400_000);
    expect(levelOf(eventsOf(Array<NudgeResult>(8).fill('ignored')), again.backOff)).toBe(1);
  });
});
