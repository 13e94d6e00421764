import Dexie, { type DBCore, type DBCoreMutateRequest, type Middleware } from 'dexie';
import type { Ask } from '@/utils/core/practice/ask';
import type { PackedFacts } from '@/utils/core/stats/packed-facts';

/**
 * The facts of the asks whose ids begin alike. A pack without facts is stale: whatever writes an ask leaves one
 * behind in the same transaction, whoever reads it next packs it anew. So what is packed is always what the asks
 * say, and losing it all costs nothing but time.
 */
export interface AskPack {
  readonly id: string;
  readonly facts?: PackedFacts;
}

/**
 * Ids are UUIDv7: four digits are 2^32 ms, about fifty days. Ten years are some seventy packs, and what is written
 * today makes one of them stale.
 */
const DIGITS = 4;

/** The pack an ask is in, by its id. */
export function packOf(askId: string): string {
  return askId.slice(0, DIGITS);
}

/** Makes packs stale in the transaction that writes their asks, in every window and in the background. */
export const stalePacks: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'stale-packs',
  create: (core) => ({
    ...core,
    transaction(tables, mode, options) {
      const writesAsks = mode === 'readwrite' && tables.includes('asks');
      const all = writesAsks && !tables.includes('askPacks') ? [...tables, 'askPacks'] : tables;
      return core.transaction(all, mode, options);
    },
    table(name) {
      const table = core.table(name);
      if (name !== 'asks') return table;
      return {
        ...table,
        mutate: (request) => makeStale(core, request).then(() => table.mutate(request)),
      };
    },
  }),
};

/** Before anything is written: of a range that is deleted only the asks themselves tell what lies in it. */
function makeStale(core: DBCore, request: DBCoreMutateRequest): Promise<unknown> {
  const { trans } = request;
  return idsIn(core, request).then((ids) => {
    const values = Array.from(new Set(ids.map(packOf)), (id): AskPack => ({ id }));
    return core.table('askPacks').mutate({ type: 'put', trans, values });
  });
}

function idsIn(core: DBCore, request: DBCoreMutateRequest): Promise<readonly string[]> {
  // The table's key is `id`: what is put carries it, what is deleted is named by it.
  if (request.type === 'delete') return Dexie.Promise.resolve(request.keys as string[]);
  if (request.type !== 'deleteRange') {
    const ids = (request.values as readonly Ask[]).map(({ id }) => id);
    return Dexie.Promise.resolve(ids);
  }
  const { trans, range } = request;
  const asks = core.table('asks');
  return asks
    .query({ trans, values: false, query: { index: asks.schema.primaryKey, range } })
    .then(({ result }) => result as string[]);
}
