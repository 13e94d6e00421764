import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { idOf } from '@/tests/support/ids';
import { askWith } from '@/tests/support/records';
import { database } from '@/utils/browser/database/database';
import { readOneScript, readRehearsal } from '@/utils/browser/database/rehearsal';
import { readScriptsDue } from '@/utils/browser/database/scripts-due';
import { stampNow } from '@/utils/browser/moment';
import { createPlanItem } from '@/utils/core/practice/plan-items';
import type { Script } from '@/utils/core/practice/script';
import { createScript, dueScripts, planDatesOf } from '@/utils/core/practice/scripts';
import { defaultSettings as settings } from '@/utils/core/practice/settings';
import { addDays } from '@/utils/core/time/civil-date';

const { date: today } = stampNow(settings);
const entryOf = (id: string) => ({ id, now: stampNow(settings) });

beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));

describe('rehearsal', () => {
  test('what is due, read by index, is what all scripts, asks and plans say', async () => {
    const script = fc.record({
      step: fc.integer({ min: 0, max: 3 }),
      due: fc.option(fc.integer({ min: -1, max: 2 }), { nil: undefined }),
      askId: fc.option(fc.nat(3), { nil: undefined }),
      isDeleted: fc.boolean(),
    });
    const ask = fc.record({
      state: fc.constantFrom('idea', 'planned', 'let_go'),
      scriptId: fc.option(fc.nat(5), { nil: undefined }),
      inDays: fc.option(fc.integer({ min: -1, max: 3 }), { nil: undefined }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(script, { maxLength: 6 }),
        fc.array(ask, { maxLength: 4 }),
        async (some, plans) => {
          await Promise.all(database.tables.map((table) => table.clear()));
          const scripts = some.map(
            ({ step, due, askId, isDeleted }, n): Script => ({
              ...createScript(`Script ${n}`, entryOf(idOf(n))),
              practice: { step, ...(due !== undefined && { due: addDays(today, due) }) },
              ...(askId !== undefined && { askId: idOf(100 + askId) }),
              ...(isDeleted && { deletedAt: 1 }),
            }),
          );
          const items = plans.flatMap(({ inDays }, n) => {
            if (inDays === undefined) return [];
            const cue = { kind: 'time' as const, wall: `${addDays(today, inDays)}T10:00` };
            return createPlanItem(
              { areaId: idOf(300), what: 'A look', rung: 3, cue },
              entryOf(idOf(200 + n)),
            );
          });
          const asks = plans.map(({ state, scriptId, inDays }, n) =>
            askWith({
              id: idOf(100 + n),
              state,
              ...(scriptId !== undefined && { scriptId: idOf(scriptId) }),
              ...(inDays !== undefined && { planItemId: idOf(200 + n) }),
            }),
          );
          await database.scripts.bulkPut(scripts);
          await database.planItems.bulkPut(items);
          await database.asks.bulkPut(asks);
          const ahead = asks.filter(({ state }) => state !== 'let_go');
          const expected = dueScripts(scripts, planDatesOf(scripts, ahead, items), today);
          expect(await readScriptsDue(settings)).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  test('the scripts that were changed last come first, and those whose title says what is looked for', async () => {
    const scripts = ['Draft one', 'A pointer', 'Draft two'].map((line, n) => ({
      ...createScript(line, entryOf(idOf(n))),
      updatedAt: n,
    }));
    await database.scripts.bulkPut([...scripts, { ...createScript('Gone', entryOf(idOf(9))), deletedAt: 1 }]);
    const titles = async (words: string, count: number) => {
      const { scripts, hasMore } = await readRehearsal({ settings, words, count });
      return [scripts.map(({ title }) => title), hasMore];
    };
    expect(await titles('', 2)).toEqual([['Draft two', 'A pointer'], true]);
    expect(await titles('', 3)).toEqual([['Draft two', 'A pointer', 'Draft one'], false]);
    expect(await titles(' DRAFT ', 5)).toEqual([['Draft two', 'Draft one'], false]);
  });

  test('one script tells when it comes next; one that was deleted is gone', async () => {
    await database.scripts.bulkPut([
      createScript('A look', entryOf(idOf(1))),
      { ...createScript('Gone', entryOf(idOf(2))), deletedAt: 1 },
    ]);
    expect(await readOneScript({ settings, id: idOf(1) })).toMatchObject({
      next: today,
      planDate: undefined,
    });
    expect((await readOneScript({ settings, id: idOf(2) })).script).toBeUndefined();
  });
});
