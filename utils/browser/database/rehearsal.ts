import { alive } from '@/utils/core/practice/change';
import type { CivilDate } from '@/utils/core/practice/record';
import type { Script } from '@/utils/core/practice/script';
import { dueScripts, nextPractice, planDatesOf } from '@/utils/core/practice/scripts';
import type { Settings } from '@/utils/core/practice/settings';
import { stampNow } from '../moment';
import { database } from './database';

/** Every script and when it is to be practised. */
export interface Rehearsal {
  readonly today: CivilDate;
  /** The script that was changed last comes first. */
  readonly scripts: readonly Script[];
  /** Scripts to practise today, at most two. */
  readonly due: readonly Script[];
  /** The civil date of each script's next practice, by its id. */
  readonly next: ReadonlyMap<string, CivilDate>;
  /** The civil date of the plan a script belongs to, by the script's id. */
  readonly planDates: ReadonlyMap<string, CivilDate>;
}

/** Reads the scripts with the asks that are still ahead: what is asked already needs no practice. */
export async function readRehearsal(settings: Settings): Promise<Rehearsal> {
  const { date: today } = stampNow(settings);
  const [all, asks, items] = await Promise.all([
    database.scripts.toArray(),
    database.asks.where('state').anyOf('idea', 'planned').toArray(),
    database.planItems.toArray(),
  ]);
  const scripts = alive(all).sort((a, b) => b.updatedAt - a.updatedAt);
  const planDates = planDatesOf(scripts, asks, items);
  const next = scripts.flatMap((script) => {
    const due = nextPractice(script, { today, planDate: planDates.get(script.id) })?.due;
    return due === undefined ? [] : [[script.id, due] as const];
  });
  return { today, scripts, planDates, next: new Map(next), due: dueScripts(scripts, planDates, today) };
}
