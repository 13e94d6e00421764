import type { Transaction } from 'dexie';
import type { Migration } from '@/utils/core/data/migrations';
import { tableNames } from '@/utils/core/data/tables';
import { MigrationError } from './problem';

/**
 * A migration as an upgrade of the database: `database.version(n).stores({}).upgrade(upgradeWith(step))`. All
 * records go through it in one transaction, so a step that throws leaves the database as it was, at its old version.
 */
export function upgradeWith(step: Migration): (transaction: Transaction) => Promise<void> {
  return async (transaction) => {
    const stored = new Set(transaction.storeNames);
    for (const name of tableNames.filter((table) => stored.has(table))) {
      await transaction
        .table<object, string>(name)
        .toCollection()
        .modify((record, slot) => {
          slot.value = migrated(step, name, record);
        });
    }
  };
}

function migrated(step: Migration, name: (typeof tableNames)[number], record: object): object {
  try {
    return step.record(name, record) as object; // A migration makes a record of a record.
  } catch (cause) {
    throw new MigrationError(`a record of ${name} does not go into version ${step.to}`, { cause });
  }
}
