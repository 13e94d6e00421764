import type { CivilDate } from '@/utils/core/practice/record';
import type { Script } from '@/utils/core/practice/script';
import { dueScripts, planDatesOf } from '@/utils/core/practice/scripts';
import type { Settings } from '@/utils/core/practice/settings';
import { addDays } from '@/utils/core/time/civil-date';
import { stampNow } from '../moment';
import { database } from './database';
import { type Planned, readPlanned } from './planned';

/** The scripts to rehearse today, at most two. */
export async function readScriptsDue(settings: Settings): Promise<Script[]> {
  return scriptsDueOn(stampNow(settings).date, await readPlanned());
}

/** The same, for who has read what is planned. Only scripts that may be due are read, by index. */
export async function scriptsDueOn(today: CivilDate, { asks, items }: Planned): Promise<Script[]> {
  const soon = asksSoon(today, { asks, items });
  const [bySteps, byAsk, byScript] = await Promise.all([
    database.scripts.where('practice.due').equals(today).toArray(),
    database.scripts
      .where('askId')
      .anyOf(soon.map(({ id }) => id))
      .toArray(),
    database.scripts.bulkGet(soon.flatMap(({ scriptId }) => scriptId ?? [])),
  ]);
  const found = [...bySteps, ...byAsk, ...byScript].filter((script) => script !== undefined);
  const scripts = [...new Map(found.map((script) => [script.id, script])).values()];
  return dueScripts(scripts, planDatesOf(scripts, asks, items), today);
}

/** A script is due on the day before its plan, and on the day itself. */
function asksSoon(today: CivilDate, { asks, items }: Planned): Planned['asks'] {
  const days = [today, addDays(today, 1)];
  const soon = new Set(
    items.flatMap(({ id, cue }) => (cue.kind === 'time' && days.includes(cue.wall.slice(0, 10)) ? [id] : [])),
  );
  return asks.filter(({ planItemId }) => soon.has(planItemId ?? ''));
}
