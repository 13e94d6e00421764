import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { live, type Step, steps, type World } from '@/tests/support/practice-history';
import { exportArchive } from '@/utils/browser/data/export';
import { previewImport, takeIn, type UndoImport } from '@/utils/browser/data/import';
import { database, type TableName } from '@/utils/browser/database/database';
import { saveUndoable } from '@/utils/browser/database/undoable';
import { type Changes, write } from '@/utils/browser/database/write';
import { tableNames } from '@/utils/core/data/tables';
import type { AnyRecord } from '@/utils/core/practice/record';

/** What goes wrong, or is done besides, between two actions of the user. */
const troubles = [
  'none',
  'none',
  'none',
  // The context dies and another opens the database.
  'reopened',
  // The disk refuses in the middle of a step, which is then done again.
  'refused',
  // The same, while the step is one that can be undone; it is undone and done again.
  'undone',
  // An old copy is taken in: all of it is here already, or newer.
  'old copy',
  // Everything goes out, is removed, and comes in again.
  'moved',
  // A copy is taken in and taken back.
  'taken back',
] as const;
type Trouble = (typeof troubles)[number];

beforeEach(async () => {
  fakeBrowser.reset();
  await empty();
});

async function empty(): Promise<void> {
  await database.delete();
  await database.open();
}

/** The steps a history takes, each with the records it writes by table. */
function* changesOf(
  history: readonly Step[],
): Generator<{ readonly world: World; readonly changes: Changes }> {
  for (const { world, writes } of live(history)) {
    const changes: Record<string, AnyRecord[]> = {};
    for (const { after } of writes) {
      const table = Object.entries(world).find(([, records]) => (records as unknown[]).includes(after))?.[0];
      if (table !== undefined) (changes[table] ??= []).push(after);
    }
    yield { world, changes };
  }
}

async function refusing(changes: Changes): Promise<void> {
  let puts = 0;
  const total = Object.values(changes).flat().length;
  const hooked = tableNames.map((name) => {
    const refuse = () => {
      puts += 1;
      if (puts === total) throw new DOMException('full', 'QuotaExceededError');
    };
    const table = database.table(name);
    table.hook('creating', refuse);
    table.hook('updating', refuse);
    return { table, refuse };
  });
  if (total > 0) await expect(write(changes)).rejects.toThrow();
  for (const { table, refuse } of hooked) {
    table.hook('creating').unsubscribe(refuse);
    table.hook('updating').unsubscribe(refuse);
  }
}

async function takeAll(text: string): Promise<UndoImport> {
  const preview = await previewImport({ file: new Blob([text]) }, () => undefined);
  expect(preview.problemCount).toBe(0);
  return takeIn(preview, true, () => undefined);
}

const copyNow = async () => (await exportArchive()).text();

async function suffer(trouble: Trouble, changes: Changes, oldCopy: string): Promise<void> {
  if (trouble === 'reopened') {
    database.close();
    await database.open();
  } else if (trouble === 'refused') {
    await refusing(changes);
  } else if (trouble === 'old copy') {
    await takeAll(oldCopy);
  } else if (trouble === 'moved') {
    const text = await copyNow();
    await empty();
    await takeAll(text);
  } else if (trouble === 'taken back') {
    const back = await takeAll(oldCopy);
    await back();
  }
}

/** A record that was there reads as before, and newer; one that was not is a trace. */
async function doAndUndo(changes: Changes): Promise<void> {
  const before = await everything();
  const undo = await saveUndoable(Object.keys(changes) as TableName[], () => changes);
  await undo?.();
  for (const [table, records] of Object.entries(await everything())) {
    for (const record of records) {
      const earlier = before[table]?.find(({ id }) => id === record.id);
      if (earlier === undefined) expect(record.deletedAt).toBeDefined();
      else expect({ ...record, updatedAt: earlier.updatedAt }).toEqual(earlier);
    }
  }
}

async function everything(): Promise<Record<string, AnyRecord[]>> {
  const lists = await Promise.all(
    tableNames.map(async (name) => [name, await database.table<AnyRecord, string>(name).toArray()] as const),
  );
  return Object.fromEntries(lists.filter(([, records]) => records.length > 0));
}

function inModel(world: World): Record<string, AnyRecord[]> {
  const sorted = Object.entries(world).map(([name, records]): [string, AnyRecord[]] => [
    name,
    (records as AnyRecord[]).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  ]);
  return Object.fromEntries(sorted.filter(([, records]) => records.length > 0));
}

const months = 12;

test(`a month of random use, with everything that may go wrong, ends as in a model without any of it (${months} months)`, async () => {
  let actions = 0;
  let troubled = 0;
  const trouble = fc.array(fc.constantFrom(...troubles), { minLength: 120, maxLength: 120, size: 'max' });
  await fc.assert(
    fc.asyncProperty(steps, trouble, async (history, plan) => {
      await empty();
      let oldCopy = await copyNow();
      let n = 0;
      for (const { world, changes } of changesOf(history)) {
        const name = plan[n] ?? 'none';
        await suffer(name, changes, oldCopy);
        if (name === 'undone' && Object.keys(changes).length > 0) await doAndUndo(changes);
        if (Object.keys(changes).length > 0) await write(changes);
        if (n % 17 === 0) oldCopy = await copyNow();
        n += 1;
        actions += 1;
        if (name !== 'none') troubled += 1;
        if (n % 10 === 0) expect(await everything()).toEqual(inModel(world));
        if (n === history.length) expect(await everything()).toEqual(inModel(world));
      }
    }),
    { numRuns: months },
  );
  console.log(`${actions} actions, ${troubled} of them in trouble, 0 records lost`);
}, 120_000);
