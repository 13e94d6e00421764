import type { Script } from '@/utils/core/practice/script';
import { dueScripts, planDatesOf } from '@/utils/core/practice/scripts';
import type { Settings } from '@/utils/core/practice/settings';
import { stampNow } from '../moment';
import { database } from './database';

/** The scripts to rehearse today, at most two. Of the log, the asks that belong to a plan are read alone. */
export async function readScriptsDue(settings: Settings): Promise<Script[]> {
  const [scripts, items, planned] = await Promise.all([
    database.scripts.toArray(),
    database.planItems.where('state').anyOf('open', 'moved').toArray(),
    database.asks.where('planItemId').above('').toArray(),
  ]);
  return dueScripts(scripts, planDatesOf(scripts, planned, items), stampNow(settings).date);
}
