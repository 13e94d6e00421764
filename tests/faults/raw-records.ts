import type { Page } from 'puppeteer-core';
import { databaseThere } from '@/scripts/browser/database-there';
import { DATABASE_NAME } from '@/utils/browser/database/database';

/** All records of one table as the browser has them, past everything of ours. */
export async function rawRecords(page: Page, table: string): Promise<unknown[]> {
  await databaseThere(page);
  return page.evaluate(
    (name, store) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(new Error(`${name} does not open`));
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction(store).objectStore(store).getAll();
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result as unknown[]);
          };
          reading.onerror = () => reject(new Error(`${store} does not read`));
        };
      }),
    DATABASE_NAME,
    table,
  );
}
