import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainSilence } from '@/utils/core/nudges/history';
import { plan } from '@/utils/core/nudges/plan';
import type { NudgeContext, NudgeState } from '@/utils/core/nudges/state';
import { contextAt, moment, planItemAt, settingsOn, stateWith, withPlan } from './given';

const item = planItemAt('2026-11-25T10:00');
const due = moment('2026-11-25T10:05');

/** One thing that is broken or not known, and the reasons it may give. */
interface Fault {
  readonly reasons: readonly string[];
  readonly state?: Partial<NudgeState>;
  readonly context?: Partial<NudgeContext>;
  readonly now?: number;
}

const fault: fc.Arbitrary<Fault> = fc.oneof(
  fc.constant<Fault>({ reasons: ['settings_unreadable'], state: { settings: undefined } }),
  fc.constant<Fault>({ reasons: ['storage_unreadable'], state: { events: undefined } }),
  fc.constant<Fault>({ reasons: ['permission_missing'], context: { notificationsPermitted: false } }),
  fc
    .constantFrom(undefined, 'idle' as const, 'locked' as const)
    .map((idleState): Fault => ({ reasons: ['idle'], context: { idleState } })),
  fc.string().map((tz): Fault => ({ reasons: ['zone_unknown'], context: { tz: `Nowhere/${tz}` } })),
  fc
    .integer({ min: moment('2001-01-01T00:00'), max: moment('2026-11-20T00:00') })
    .map((now): Fault => ({ reasons: ['clock'], now })),
  fc.constant<Fault>({
    reasons: ['meeting_unknown'],
    state: { settings: { ...settingsOn, meetingOrigins: ['*://meet.example/*'] } },
    context: { meetingActive: undefined },
  }),
);

function decided({ state = {}, context = {}, now = due }: Omit<Fault, 'reasons'>) {
  const given = stateWith({ ...withPlan(item), latestRecordAt: due - 60_000, ...state });
  return plan(given, now, contextAt(now, context));
}

test('with everything in order a plan item is told of', () => {
  expect(decided({}).nudge).toBeDefined();
});

test('what is broken or unknown makes it quieter, never louder, and says why', () => {
  fc.assert(
    fc.property(fc.array(fault, { minLength: 1, maxLength: 4 }), (faults) => {
      const found = decided({
        state: Object.assign({}, ...faults.map(({ state }) => state)) as Partial<NudgeState>,
        context: Object.assign({}, ...faults.map(({ context }) => context)) as Partial<NudgeContext>,
        now: faults.findLast(({ now }) => now !== undefined)?.now ?? due,
      });
      expect(found.nudge).toBeUndefined();
      expect(found.events.every(({ decision }) => decision !== 'show')).toBe(true);
      expect(found.alarms.length).toBeLessThanOrEqual(1);
      const reason = explainSilence(found, [])?.reason;
      expect(faults.flatMap(({ reasons }) => reasons)).toContain(reason);
    }),
    { numRuns: 300 },
  );
});
