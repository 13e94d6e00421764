import type { Page } from 'puppeteer-core';
import { databaseThere } from '@/scripts/browser/database-there';

/** Records by table, as they lie in the database. */
export type StoredRecords = Readonly<Record<string, readonly object[]>>;

/** Puts records into the database of a page of ours, as an earlier year of use would have. */
export async function putRecords(page: Page, records: StoredRecords): Promise<void> {
  await databaseThere(page);
  await page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('askwell');
        opening.onerror = () => reject(new Error('the database does not open'));
        opening.onsuccess = () => {
          const writing = opening.result.transaction([...Object.keys(all), 'askPacks'], 'readwrite');
          for (const [table, rows] of Object.entries(all))
            for (const row of rows) writing.objectStore(table).put(row);
          // As Dexie's middleware does: the pack of a new ask is stale.
          for (const { id } of (all.asks ?? []) as readonly { readonly id: string }[])
            writing.objectStore('askPacks').put({ id: id.slice(0, 4) });
          writing.onabort = () => reject(new Error('the records are not taken'));
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    records,
  );
}

/** Everything in the database, by table, exactly as it lies there. */
export async function readEverything(page: Page): Promise<Record<string, object[]>> {
  await databaseThere(page);
  return page.evaluate(
    () =>
      new Promise<Record<string, object[]>>((resolve, reject) => {
        const opening = indexedDB.open('askwell');
        opening.onerror = () => reject(new Error('the database does not open'));
        opening.onsuccess = () => {
          // Packs are a cache of the asks, made anew by whoever reads; a lock is no record.
          const names = [...opening.result.objectStoreNames].filter(
            (name) => name !== 'askPacks' && name !== 'lock',
          );
          const reading = opening.result.transaction(names, 'readonly');
          const all: Record<string, object[]> = {};
          for (const name of names) {
            const asked = reading.objectStore(name).getAll();
            asked.onsuccess = () => {
              all[name] = asked.result as object[];
            };
          }
          reading.oncomplete = () => {
            opening.result.close();
            resolve(all);
          };
        };
      }),
  );
}
