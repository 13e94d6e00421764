import type { AnyRecord } from '../practice/record';

/** Living records, each id once: two records with one id (an import, twice) count once, the newer one. */
export function currentRecords<R extends AnyRecord>(records: readonly R[]): R[] {
  const byId = new Map<string, R>();
  for (const record of records) {
    const known = byId.get(record.id);
    if (known === undefined || isNewer(record, known)) byId.set(record.id, record);
  }
  return [...byId.values()].filter(({ deletedAt }) => deletedAt === undefined);
}

// Equally new copies that differ are settled by content, so that the order of reading never shows.
function isNewer(a: AnyRecord, b: AnyRecord): boolean {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt > b.updatedAt;
  return JSON.stringify(a) > JSON.stringify(b);
}
