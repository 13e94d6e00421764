import type { Ask } from '@/utils/core/practice/ask';
import { bestSurprises } from '@/utils/core/practice/best-surprises';
import { database } from './database';

/** So many of the last asks are looked through: a surprise of long ago has been shown often enough. */
const LOOKED_THROUGH = 500;

/** The user's own best surprises among the asks asked last. */
export async function readSurprises(): Promise<Ask[]> {
  return bestSurprises(await database.asks.orderBy('asked.date').reverse().limit(LOOKED_THROUGH).toArray());
}
