import { alive } from '@/utils/core/practice/change';
import { type AskFacts, askFacts, byAsked } from '@/utils/core/stats/ask-facts';
import { PACKING, type PackedFacts, packFacts, unpackFacts } from '@/utils/core/stats/packed-facts';
import type { Database } from './database';

/** Some packs, or all of them, with their facts; what was stale is packed first. */
export async function readPacks(
  database: Database,
  ids?: readonly string[],
): Promise<Map<string, AskFacts[]>> {
  const stored = ids ? await database.askPacks.bulkGet([...ids]) : await database.askPacks.toArray();
  const facts = new Map<string, AskFacts[]>();
  for (const pack of stored) {
    if (pack === undefined) continue;
    const known = pack.facts?.version === PACKING ? pack.facts : await packAnew(database, pack.id);
    facts.set(pack.id, unpackFacts(known));
  }
  return facts;
}

/** Reads and packs in one transaction, so that nobody writes in between. */
async function packAnew(database: Database, id: string): Promise<PackedFacts> {
  return database.transaction('rw', database.asks, database.askPacks, async () => {
    const asks = await database.asks.where(':id').startsWith(id).toArray();
    const facts = packFacts(alive(asks).sort(byAsked).map(askFacts));
    if (asks.length === 0) await database.askPacks.delete(id);
    else await database.askPacks.put({ id, facts });
    return facts;
  });
}
