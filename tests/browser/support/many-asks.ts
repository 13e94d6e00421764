import type { Page } from 'puppeteer-core';
import { databaseThere } from '@/scripts/browser/database-there';
import type { Ask } from '@/utils/core/practice/ask';

const words = ['Where the template is', 'A look at my draft', 'Five minutes on the error', 'An introduction'];
const channels = ['in_person', 'chat_dm', 'email', 'video'] as const;
const results = ['yes', 'yes', 'partly', 'no', 'later'] as const;

/** `count` answered asks, four a day, the same ones every time. */
export function manyAsks(count: number): Ask[] {
  return Array.from({ length: count }, (_, n): Ask => {
    const at = Date.parse('2026-06-30T09:00:00Z') - n * 6 * 3_600_000;
    const date = new Date(at).toISOString().slice(0, 10);
    const asked = { at, tz: 'UTC', date };
    const result = results[n % results.length] ?? 'yes';
    return {
      id: idAt(at, n),
      createdAt: at,
      updatedAt: at,
      what: `${words[n % words.length] ?? ''} ${n + 1}`,
      rung: (n % 10) + 1,
      kind: 'other',
      audience: 'one',
      state: 'resolved',
      channel: channels[n % channels.length] ?? 'other',
      asked,
      outcome: { ...asked, result, recalled: false },
      source: 'popup',
    };
  });
}

/** Puts asks into the database of a page of ours, as an earlier year of use would have. */
export async function putAsks(page: Page, asks: readonly Ask[]): Promise<void> {
  await databaseThere(page);
  await page.evaluate(
    (records) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('askwell');
        opening.onerror = () => reject(new Error('the database does not open'));
        opening.onsuccess = () => {
          const writing = opening.result.transaction(['asks', 'askPacks'], 'readwrite');
          for (const record of records) {
            writing.objectStore('asks').put(record);
            // As Dexie's middleware does: the pack of a new ask is stale.
            writing.objectStore('askPacks').put({ id: record.id.slice(0, 4) });
          }
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    asks,
  );
}

/** A UUIDv7 of a moment (RFC 9562). */
function idAt(at: number, n: number): string {
  const time = at.toString(16).padStart(12, '0');
  const tail = n.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${tail}`;
}
