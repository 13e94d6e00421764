import Dexie, {
  type DBCore,
  type DBCoreCursor,
  type DBCoreMutateRequest,
  type DBCoreTable,
  type Middleware,
} from 'dexie';
import { isTableName } from '@/utils/core/data/tables';
import { wordPaths } from '@/utils/core/lock/words';
import { type MaySealed, openersOf, type Place, withoutWords, withWords } from './sealing';
import type { Vault } from './vault';

/** The one row of the table `lock` that says there is one. */
export const LOCK = 'lock';

export interface LockRow {
  readonly id: typeof LOCK;
  /** The id of this lock: every one that is turned on has another. */
  readonly lock: string;
  readonly vault: Vault;
  /** X25519, raw, as text: what is written while locked is sealed for it. */
  readonly publicKey: string;
  /** It locks after so many minutes without a key or a movement; 0 for never. */
  readonly idleMinutes: number;
}

/** Says which record was written while locked, by `‹table›/‹id›`. */
export interface GuestRow {
  readonly id: string;
}

type SealedRow = MaySealed & { readonly id: string };

/**
 * Seals the user's words on their way into the database and opens them on their way out, in every window and in the
 * background. Whether there is a lock is read in the very transaction that writes, so that nobody who turns it on
 * elsewhere is passed by.
 */
export const sealedWords: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'sealed-words',
  create: (core) => ({
    ...core,
    transaction(tables, mode, options) {
      const isNeeded = mode === 'readwrite' && tables.some(hasWords) && !tables.includes(LOCK);
      return core.transaction(isNeeded ? [...tables, LOCK] : tables, mode, options);
    },
    table(name) {
      const table = core.table(name);
      return hasWords(name) ? sealedTable(core, table) : table;
    },
  }),
};

function hasWords(name: string): boolean {
  return isTableName(name) && wordPaths[name].length > 0;
}

/** Whose words they are: of a row of a table. */
function placeOf(table: string, id: string): Place {
  return { name: `${table}/${id}`, paths: isTableName(table) ? wordPaths[table] : [] };
}

function sealedTable(core: DBCore, table: DBCoreTable): DBCoreTable {
  const opened = (row: unknown): unknown => {
    if (typeof row !== 'object' || row === null || !('sealed' in row)) return row;
    const sealed = row as SealedRow; // Nothing else puts `sealed` into a row.
    return withWords(sealed, placeOf(table.name, sealed.id));
  };
  return {
    ...table,
    get: (request) => table.get(request).then(opened),
    getMany: (request) => table.getMany(request).then((rows) => rows.map(opened)),
    query: (request) =>
      table
        .query(request)
        .then((found) => (request.values === true ? { ...found, result: found.result.map(opened) } : found)),
    openCursor: (request) =>
      table
        .openCursor(request)
        .then((cursor) => (cursor && request.values === true ? openedCursor(cursor, opened) : cursor)),
    mutate: (request) => mutate(core, table, request),
  };
}

/** The browser's own cursor does not answer through another object: what is read of it is passed on. */
function openedCursor(cursor: DBCoreCursor, opened: (row: unknown) => unknown): DBCoreCursor {
  return Object.create(cursor, {
    key: { get: () => cursor.key as unknown },
    primaryKey: { get: () => cursor.primaryKey as unknown },
    value: { get: () => opened(cursor.value) },
    continue: { value: (key?: unknown) => cursor.continue(key) },
    continuePrimaryKey: {
      value: (key: unknown, primaryKey: unknown) => cursor.continuePrimaryKey(key, primaryKey),
    },
    advance: { value: (count: number) => cursor.advance(count) },
  }) as DBCoreCursor;
}

function mutate(core: DBCore, table: DBCoreTable, request: DBCoreMutateRequest) {
  if (request.type !== 'add' && request.type !== 'put') return table.mutate(request);
  const { trans } = request;
  const locks = core.table(LOCK);
  return locks.get({ trans, key: LOCK }).then((row) => {
    const lock = (row as LockRow | undefined)?.lock;
    const rows = request.values as readonly SealedRow[]; // Every table of ours has its key in its rows.
    const values = rows.map((value) => withoutWords(value, placeOf(table.name, value.id), lock));
    const guests = values
      .filter((value) => openersOf(value).length > 0)
      .map(({ id }): GuestRow => ({ id: `${table.name}/${id}` }));
    const noted =
      guests.length === 0
        ? Dexie.Promise.resolve(undefined)
        : locks.mutate({ type: 'put', trans, values: guests });
    return noted.then(() => table.mutate({ ...request, values }));
  });
}
