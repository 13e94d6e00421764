import type { Ask } from '@/utils/core/practice/ask';
import type { PlanItem } from '@/utils/core/practice/plan';
import { database } from './database';

/** The asks that are still ahead, with the items of the plan they belong to. */
export interface Planned {
  readonly asks: readonly Ask[];
  readonly items: readonly PlanItem[];
}

/** Reads them by index: what is asked already needs no practice. */
export async function readPlanned(): Promise<Planned> {
  const asks = await database.asks.where('state').anyOf('idea', 'planned').toArray();
  const ids = new Set(asks.flatMap(({ planItemId }) => planItemId ?? []));
  const items = await database.planItems.bulkGet([...ids]);
  return { asks, items: items.filter((item) => item !== undefined) };
}
