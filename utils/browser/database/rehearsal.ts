import { alive } from '@/utils/core/practice/change';
import type { CivilDate } from '@/utils/core/practice/record';
import type { Script } from '@/utils/core/practice/script';
import { nextPractice, planDatesOf } from '@/utils/core/practice/scripts';
import type { Settings } from '@/utils/core/practice/settings';
import { stampNow } from '../moment';
import { database } from './database';
import { readPlanned } from './planned';
import { scriptsDueOn } from './scripts-due';

/** Some scripts, and when they are to be practised. */
export interface Rehearsal {
  readonly today: CivilDate;
  /** The script that was changed last comes first. */
  readonly scripts: readonly Script[];
  /** Whether there are more than these. */
  readonly hasMore: boolean;
  /** Scripts to practise today, at most two. */
  readonly due: readonly Script[];
  /** The civil date of each script's next practice, by its id. */
  readonly next: ReadonlyMap<string, CivilDate>;
}

/** Which scripts are read. */
export interface RehearsalInput {
  readonly settings: Settings;
  /** What their titles hold; all of them when empty. */
  readonly words: string;
  /** How many, at most. */
  readonly count: number;
}

/** Reads the scripts that were changed last, by index. */
export async function readRehearsal({ settings, words, count }: RehearsalInput): Promise<Rehearsal> {
  const { date: today } = stampNow(settings);
  const [found, planned] = await Promise.all([newest(words.trim(), count + 1), readPlanned()]);
  const scripts = found.slice(0, count);
  const planDates = planDatesOf(scripts, planned.asks, planned.items);
  const next = scripts.flatMap((script) => {
    const due = nextPractice(script, { today, planDate: planDates.get(script.id) })?.due;
    return due === undefined ? [] : [[script.id, due] as const];
  });
  const due = await scriptsDueOn(today, planned);
  return { today, scripts, hasMore: found.length > count, due, next: new Map(next) };
}

/** One script, and when it is to be practised. */
export interface OneScript {
  readonly today: CivilDate;
  readonly id: string;
  /** `undefined` when it is gone. */
  readonly script: Script | undefined;
  /** The civil date of its next practice. */
  readonly next: CivilDate | undefined;
  /** The civil date of the plan it belongs to. */
  readonly planDate: CivilDate | undefined;
}

export async function readOneScript(input: {
  readonly settings: Settings;
  readonly id: string;
}): Promise<OneScript> {
  const { settings, id } = input;
  const { date: today } = stampNow(settings);
  const [found, { asks, items }] = await Promise.all([database.scripts.get(id), readPlanned()]);
  const script = found?.deletedAt === undefined ? found : undefined;
  const planDate = script && planDatesOf([script], asks, items).get(id);
  return { today, id, script, next: script && nextPractice(script, { today, planDate })?.due, planDate };
}

// Words are in no index: for them all titles are read, at once, which is quicker than one by one.
async function newest(words: string, most: number): Promise<Script[]> {
  if (words === '') {
    const isAlive = ({ deletedAt }: Script) => deletedAt === undefined;
    return database.scripts.orderBy('updatedAt').reverse().filter(isAlive).limit(most).toArray();
  }
  const wanted = words.toLocaleLowerCase();
  return alive(await database.scripts.toArray())
    .filter(({ title }) => title.toLocaleLowerCase().includes(wanted))
    .sort((a, b) => b.updatedAt - a.updatedAt)
    .slice(0, most);
}
