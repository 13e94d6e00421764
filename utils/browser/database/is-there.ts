import type { Id } from '@/utils/core/practice/record';
import { database, type TableName } from './database';

/** Whether there is such a record, or was. Where nothing can be read there is none. */
export async function isThere(table: TableName, id: Id): Promise<boolean> {
  try {
    return (await database.table(table).where(':id').equals(id).count()) > 0;
  } catch {
    return false;
  }
}
