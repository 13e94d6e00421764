import type { Page } from 'puppeteer-core';

/** Tables by name, as Dexie declares them: the key first, then the indexes. */
export type Tables = Readonly<Record<string, string>>;

/**
 * Makes a database past everything of ours and keeps it open in that page until `letGo`.
 * @param version the browser's number; Dexie's version 1 is its 10
 * @param records by table
 * @returns the version it has
 */
export function holdDatabase(
  page: Page,
  version: number,
  tables: Tables,
  records: Readonly<Record<string, readonly unknown[]>>,
): Promise<number> {
  return page.evaluate(
    (number, declaredTables, recordsByTable) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('askwell', number);
        opening.onupgradeneeded = () => {
          const { result, transaction } = opening;
          for (const [name, declared] of Object.entries(declaredTables)) {
            if (result.objectStoreNames.contains(name)) continue;
            const [keyPath = 'id', ...indexes] = declared.split(', ');
            const store = result.createObjectStore(name, { keyPath });
            for (const index of indexes) store.createIndex(index, index);
          }
          for (const [name, all] of Object.entries(recordsByTable))
            for (const record of all) transaction?.objectStore(name).put(record);
        };
        opening.onerror = () => reject(new Error(opening.error?.name));
        opening.onsuccess = () => {
          Object.assign(globalThis, { held: opening.result });
          resolve(opening.result.version);
        };
      }),
    version,
    tables,
    records,
  );
}

/** Closes what `holdDatabase` left open. */
export const letGo = (page: Page): Promise<void> =>
  page.evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close());

export const removeDatabase = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const removing = indexedDB.deleteDatabase('askwell');
        removing.onsuccess = () => resolve();
        removing.onerror = () => reject(new Error(removing.error?.name));
      }),
  );
