import type { Page } from 'puppeteer-core';
import { DATABASE_NAME } from '@/utils/browser/database/database';
import { until } from './until';

/**
 * Waits until the extension has made its database, with all its tables. Whoever opens it past everything of ours
 * before that makes an empty one.
 *
 * @param page a page of ours that opens the database by itself
 */
export async function databaseThere(page: Page): Promise<void> {
  await until('the database is there', () =>
    page.evaluate(async (ours) => {
      const found = (await indexedDB.databases()).find(({ name }) => name === ours);
      // Dexie's first version is 10; before it is made, the database is listed with less.
      return (found?.version ?? 0) >= 10;
    }, DATABASE_NAME),
  );
}
