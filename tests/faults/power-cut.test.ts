import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { type Ask, askSchema } from '@/utils/core/practice/ask';
import { until } from '../browser/support/until';
import type { ExtensionGlobal } from '../browser/support/worker';
import { kill, lastingTest } from './lasting-profile';
import { lineOf, loggedLines } from './lines';
import { rawRecords } from './raw-records';
import { log, openPopup, type } from './writing';

const ROUNDS = 5;
const WRITES = 40;

/** A number below `end`, the same for the same seed. */
function drawn(seed: number, end: number): number {
  return (Math.imul(seed + 1, 2_654_435_761) >>> 8) % end;
}

describe('a power cut', () => {
  lastingTest(
    `during ${ROUNDS * WRITES} writes takes nothing that was kept and leaves nothing half-written`,
    async ({ profile, kind }) => {
      const kept: string[] = [];
      const begun: string[] = [];
      let draft: string | undefined;

      for (let round = 0; round < ROUNDS; round += 1) {
        const session = await profile.start();
        const page = await openPopup(session);
        if (draft !== undefined) {
          const typed = draft;
          await until('the draft is back', () =>
            page.$eval('#log-line', (field, text) => (field as HTMLInputElement).value === text, typed),
          );
        }
        for (let n = 0; n < WRITES - 1; n += 1) {
          const line = `ask ${round}-${n}`;
          begun.push(line);
          if (drawn(round * WRITES + n, 4) === 0) await type(page, `${line} in pieces`);
          await log(page, line);
          kept.push(line);
        }
        // The last one is begun, and the browser dies somewhere within it.
        const last = `ask ${round}-last`;
        const isDraft = round % 2 === 1;
        draft = undefined;
        if (isDraft) {
          await type(page, last);
          draft = last;
        } else {
          begun.push(last);
          void log(page, last).catch(() => undefined);
          await new Promise((resolve) => setTimeout(resolve, drawn(round, 40)));
        }
        await kill(session);
      }

      const session = await profile.start();
      const page = await openPopup(session);
      const records = await rawRecords(page, 'asks');
      for (const record of records)
        expect(askSchema.safeParse(record).success, JSON.stringify(record)).toBe(true);
      const lines = (records as Ask[]).map(({ what }) => what);
      expect(new Set(lines).size).toBe(lines.length);
      expect(kept.filter((line) => !lines.includes(line))).toEqual([]);
      expect(lines.filter((line) => !begun.includes(line))).toEqual([]);
      console.log(
        `${kind}: ${ROUNDS} deaths in ${ROUNDS * WRITES} writes, ${kept.length} kept, ${lines.length} found, 0 lost`,
      );
    },
  );

  lastingTest('between logging and forgetting the draft leaves one ask and no draft', async ({ profile }) => {
    const first = await profile.start();
    const page = await openPopup(first);
    await page.evaluate(forgetNothing);
    void log(page, 'Asked once').catch(() => undefined);
    await until('it is logged', async () => (await rawRecords(page, 'asks')).length === 1);
    expect(await typedThere(page)).toContain('Asked once');
    await kill(first);

    const again = await openPopup(await profile.start());
    await until('the draft is gone', async () => !(await typedThere(again)).includes('Asked once'));
    expect(await lineOf(again)).toBe('');
    await log(again, 'Asked another time');
    expect((await loggedLines(again)).sort()).toEqual(['Asked another time', 'Asked once']);
  });
});

/** From the moment an ask is saved, nothing of this page reaches the small storage any more. */
function forgetNothing(): void {
  const store = IDBObjectStore.prototype as { put: unknown };
  const put = store.put as (...parts: unknown[]) => IDBRequest;
  store.put = function (this: IDBObjectStore, ...parts: unknown[]) {
    if (this.name === 'asks') void navigator.locks.request('askwell:typed', () => new Promise(() => {}));
    return put.apply(this, parts);
  };
}

/** What is typed and not saved, as it lies there. */
const typedThere = (page: Page): Promise<string> =>
  page.evaluate(async () =>
    JSON.stringify(await (globalThis as unknown as ExtensionGlobal).browser.storage.local.get('typed')),
  );
