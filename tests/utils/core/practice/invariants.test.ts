import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Happened, live, monday, steps } from '@/tests/support/practice-history';
import { goalInForce } from '@/utils/core/goals/goal-in-force';
import { activeAreas } from '@/utils/core/practice/areas';
import { type Ask, type AskState, askSchema } from '@/utils/core/practice/ask';
import { goalSchema } from '@/utils/core/practice/goal';
import { ladderSchema } from '@/utils/core/practice/ladder';
import { hasAddress } from '@/utils/core/practice/line';
import { planItemSchema } from '@/utils/core/practice/plan';
import { practiceSchema, scriptSchema } from '@/utils/core/practice/script';
import { addDays, civilDateOf } from '@/utils/core/time/civil-date';
import { weekOf } from '@/utils/core/time/week';

const runs = { numRuns: 40 };

/** Checks every step of random histories. */
function always(check: (happened: Happened, before: Happened | undefined) => void): void {
  fc.assert(
    fc.property(steps, (history) => {
      let before: Happened | undefined;
      for (const happened of live(history)) {
        check(happened, before);
        before = happened;
      }
    }),
    runs,
  );
}

function askWrites({ writes }: Happened): { before: Ask | undefined; after: Ask }[] {
  return writes.flatMap(({ before, after }) =>
    'state' in after && 'audience' in after
      ? [{ before: before as Ask | undefined, after: after as Ask }]
      : [],
  );
}

const forward: Record<AskState, readonly AskState[]> = {
  idea: ['idea', 'planned', 'asked', 'let_go'],
  planned: ['planned', 'asked', 'let_go'],
  asked: ['asked', 'resolved', 'let_go'],
  resolved: ['resolved', 'let_go'],
  let_go: ['let_go'],
};
const REOPEN_OR_MOVE = 25;

describe('over random histories of a user', () => {
  test('every record is one its schema accepts', () => {
    always(({ world }) => {
      for (const ask of world.asks) expect(askSchema.safeParse(ask).success).toBe(true);
      for (const goal of world.goals) expect(goalSchema.safeParse(goal).success).toBe(true);
      for (const item of world.planItems) expect(planItemSchema.safeParse(item).success).toBe(true);
      for (const script of world.scripts) expect(scriptSchema.safeParse(script).success).toBe(true);
      for (const practice of world.practices) expect(practiceSchema.safeParse(practice).success).toBe(true);
      for (const ladder of world.ladders) expect(ladderSchema.safeParse(ladder).success).toBe(true);
    });
  });

  test('I1: an ask moves forward alone, and has moments and outcome exactly when its state says so', () => {
    always((happened) => {
      for (const { before, after } of askWrites(happened)) {
        const isTakenBack = happened.step.act === REOPEN_OR_MOVE;
        if (before && !isTakenBack) expect(forward[before.state]).toContain(after.state);
        expect(after.asked !== undefined).toBe(after.state === 'asked' || after.state === 'resolved');
        expect(after.outcome !== undefined).toBe(after.state === 'resolved');
        if (after.asked) expect(after.channel).toBeDefined();
      }
    });
  });

  test('I2: predicted, asked and answered come in this order, and a prediction is frozen once asked', () => {
    always((happened) => {
      for (const { before, after } of askWrites(happened)) {
        const { predict, asked, outcome } = after;
        if (asked && outcome) expect(outcome.at).toBeGreaterThanOrEqual(asked.at);
        if (predict && asked && !predict.retro) expect(predict.at).toBeLessThanOrEqual(asked.at);
        const isChanged = JSON.stringify(before?.predict) !== JSON.stringify(predict);
        if (before?.asked && isChanged) expect(predict?.retro).toBe(true);
      }
    });
  });

  test('I3: a prediction after the event says so, and so does an answer written down two days later', () => {
    always((happened) => {
      for (const { after } of askWrites(happened)) {
        if (after.source === 'backfill' && after.predict) expect(after.predict.retro).toBe(true);
        if (after.asked && after.outcome) {
          expect(after.outcome.recalled).toBe(after.outcome.at - after.asked.at > 48 * 3_600_000);
        }
      }
    });
  });

  test('I4: chances stay off the ends, discomfort is a whole number, and what is missing stays missing', () => {
    always((happened) => {
      for (const { before, after } of askWrites(happened)) {
        const { predict } = after;
        if (predict?.pYes !== undefined) expect(predict.pYes >= 0.02 && predict.pYes <= 0.98).toBe(true);
        if (predict?.discomfort !== undefined) expect(Number.isInteger(predict.discomfort)).toBe(true);
        if (predict && happened.step.act === 8 && predict !== before?.predict) {
          expect('discomfort' in predict).toBe(happened.step.how % 2 === 0);
        }
      }
    });
  });

  test('I5: the date of a moment is written once; a hand-made change leaves instant and zone', () => {
    always((happened) => {
      for (const { before, after } of askWrites(happened)) {
        if (before?.asked && after.asked && happened.step.act !== REOPEN_OR_MOVE) {
          expect(after.asked).toEqual(before.asked);
        }
        if (before?.asked && after.asked) {
          expect([after.asked.at, after.asked.tz]).toEqual([before.asked.at, before.asked.tz]);
        }
        if (!before && after.predict) {
          expect(after.predict.date).toBe(civilDateOf(after.predict.at, after.predict.tz, 4));
        }
      }
    });
  });

  test('I7: one goal at most is in force, and no change reaches a week that has begun, but for one lowering', () => {
    always((happened, before) => {
      if (happened.step.act !== 24 || before === undefined) return;
      const week = weekOf(happened.now.date, monday);
      for (const back of [0, 7, 14, 21]) {
        const then = weekOf(addDays(week.start, -back), monday);
        const was = goalInForce(before.world.goals, 'asks', then);
        const is = goalInForce(happened.world.goals, 'asks', then);
        const inForce = happened.world.goals.filter(
          ({ fromWeek, toWeek }) => fromWeek <= then.start && (toWeek === undefined || then.start < toWeek),
        );
        expect(inForce.length).toBeLessThanOrEqual(1);
        if (was === undefined) continue;
        if (is?.id === was.id) continue;
        expect(back).toBe(0);
        expect(is?.lowered).toBe(true);
        expect(is?.target).toBeLessThan(was.target);
        expect(was.lowered === true && was.fromWeek === week.start).toBe(false);
      }
    });
  });

  test('I8: nothing names a deleted person, no ask is lost with them, and nothing points at a deleted ask', () => {
    always((happened, before) => {
      const { world } = happened;
      const gone = new Set(
        [...world.people, ...world.asks]
          .filter(({ deletedAt }) => deletedAt !== undefined)
          .map(({ id }) => id),
      );
      for (const { personId } of [...world.asks, ...world.planItems, ...world.received, ...world.given]) {
        expect(personId !== undefined && gone.has(personId)).toBe(false);
      }
      for (const { followUpOf } of world.asks) expect(gone.has(followUpOf ?? '')).toBe(false);
      for (const { askId } of world.planItems) expect(gone.has(askId ?? '')).toBe(false);
      for (const ask of world.asks) if (ask.deletedAt !== undefined) expect(ask.thanks).toBeUndefined();
      expect(world.asks.length).toBeGreaterThanOrEqual(before?.world.asks.length ?? 0);
      expect(world.practices.length).toBeGreaterThanOrEqual(before?.world.practices.length ?? 0);
    });
  });

  test('I14: what the composer offers for the log holds no e-mail address', () => {
    always(({ world }) => {
      for (const ask of world.asks)
        if (ask.source === 'composer') expect(hasAddress(JSON.stringify(ask))).toBe(false);
    });
  });

  test('I15: three areas at most, each in its own place; a ladder has ten rungs and an edit is a new version', () => {
    always((happened) => {
      const orders = activeAreas(happened.world.areas).map(({ order }) => order);
      expect(orders.length).toBeLessThanOrEqual(3);
      expect(new Set(orders).size).toBe(orders.length);
      const versions = happened.world.ladders.map(({ version }) => version);
      expect(versions).toEqual(versions.map((_, place) => place + 1));
    });
  });

  test('a later change is newer, even when the clock was set back', () => {
    always(({ writes }) => {
      for (const { before, after } of writes) {
        if (before && before !== after) expect(after.updatedAt).toBeGreaterThan(before.updatedAt);
      }
    });
  });
});
