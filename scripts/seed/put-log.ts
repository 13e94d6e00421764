import type { Page } from 'puppeteer-core';
import { DATABASE_NAME } from '@/utils/browser/database/database';
import { databaseThere } from '../browser/database-there';
import type { Log } from './make-log';

/** So many records go to the browser at once: its pipe takes a message of this size with ease. */
const BATCH = 2000;

/**
 * Puts a log into the database of the profile an extension page is open in. It goes past Dexie, so that nothing
 * for it needs to ship: load the page anew to see it.
 *
 * @param page one that opens the database, such as the dashboard
 */
export async function putLog(page: Page, log: Log): Promise<void> {
  await databaseThere(page);
  for (const [table, records] of Object.entries(log)) {
    for (let from = 0; from < records.length; from += BATCH) {
      await page.evaluate(putBatch, DATABASE_NAME, table, JSON.stringify(records.slice(from, from + BATCH)));
    }
  }
}

/** Runs in the page. */
function putBatch(name: string, table: string, json: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(new Error(`${name} does not open.`));
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction([table, 'askPacks'], 'readwrite');
      for (const record of JSON.parse(json) as { readonly id: string }[]) {
        transaction.objectStore(table).put(record);
        // As Dexie's middleware does: the pack of a new ask is stale.
        if (table === 'asks') transaction.objectStore('askPacks').put({ id: record.id.slice(0, 4) });
      }
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
      transaction.onerror = () => reject(new Error(`${table} does not take the records.`));
    };
  });
}
