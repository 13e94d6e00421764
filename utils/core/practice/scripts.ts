import { addDays } from '../time/civil-date';
import type { Ask } from './ask';
import { alive, type Entry, edited, newRecord } from './change';
import { splitLine } from './line';
import type { PlanItem } from './plan';
import type { CivilDate, Stamp } from './record';
import type { Practice, Script } from './script';

const MOST_DUE = 2;

/** A new script from one line: the request; the rest can stay empty. Due today. */
export function createScript(line: string, entry: Entry): Script {
  return {
    ...newRecord(entry),
    title: splitLine(line).line.slice(0, 120),
    opener: '',
    request: line.trim(),
    why: '',
    easyOut: '',
    version: 1,
    reactions: [],
    practice: { due: entry.now.date, step: 0 },
  };
}

/** The words of a script. */
export type ScriptWords = Pick<Script, 'opener' | 'request' | 'why' | 'easyOut' | 'reactions'>;

/** The script with other words: a new version when they differ, so that a practice knows what was practised. */
export function editScript(
  script: Script,
  changes: Partial<ScriptWords> & { readonly title?: string; readonly askId?: string | undefined },
  now: Stamp,
): Script {
  const next = edited(script, changes, now);
  const changed = words(next) !== words(script);
  return changed ? { ...next, version: script.version + 1 } : next;
}

/** The script as one text, ready to paste or to hand to the composer: its parts, each a paragraph. */
export function scriptText({ opener, request, why, easyOut }: ScriptWords): string {
  return [opener, request, why, easyOut]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n');
}

/** When the ask is planned for; there may be no plan yet. */
export interface PracticeClock {
  readonly today: CivilDate;
  /** The civil date of the plan. */
  readonly planDate?: CivilDate | undefined;
}

/**
 * The practice that is due or comes next, or `undefined` when none is left. Four fixed steps, as the date of
 * the ask is known and nothing has to be remembered for years: (0) the day it was written, (1) the day after,
 * (2) the day before the plan, (3) an hour before it. A step whose day has passed is dropped, never owed.
 */
export function nextPractice(
  script: Script,
  { today, planDate }: PracticeClock,
): Script['practice'] | undefined {
  const { step, due } = script.practice;
  if (step <= 1 && due !== undefined && due >= today) return { step, due };
  const isDone = step === 3 && due === undefined;
  if (isDone || planDate === undefined || planDate < today) return undefined;
  const dayBefore = addDays(planDate, -1);
  if (step <= 2 && dayBefore >= today) return { step: 2, due: dayBefore };
  return { step: 3, due: planDate };
}

/** Scripts to practise today, at most two: the one whose plan is nearest first. */
export function dueScripts(
  scripts: readonly Script[],
  planDates: ReadonlyMap<string, CivilDate>,
  today: CivilDate,
): Script[] {
  const planOf = ({ id }: Script) => planDates.get(id) ?? '~';
  return alive(scripts)
    .filter((script) => nextPractice(script, { today, planDate: planDates.get(script.id) })?.due === today)
    .sort((a, b) => (planOf(a) === planOf(b) ? (a.id < b.id ? -1 : 1) : planOf(a) < planOf(b) ? -1 : 1))
    .slice(0, MOST_DUE);
}

/** For each script id, the civil date of the plan its ask belongs to; scripts without one are not in it. */
export function planDatesOf(
  scripts: readonly Script[],
  asks: readonly Ask[],
  items: readonly PlanItem[],
): Map<string, CivilDate> {
  const itemById = new Map(alive(items).map((item) => [item.id, item]));
  const cueOf = (ask: Ask) => itemById.get(ask.planItemId ?? '')?.cue;
  const dates = new Map<string, CivilDate>();
  const askById = new Map(alive(asks).map((ask) => [ask.id, ask]));
  const scriptOf = new Map(alive(asks).flatMap((ask) => (ask.scriptId ? [[ask.scriptId, ask]] : [])));
  for (const script of alive(scripts)) {
    const ask = askById.get(script.askId ?? '') ?? scriptOf.get(script.id);
    const cue = ask && ask.state !== 'let_go' ? cueOf(ask) : undefined;
    if (cue?.kind === 'time') dates.set(script.id, cue.wall.slice(0, 10));
  }
  return dates;
}

/** One time through a script, as it is kept. */
export type PracticeInput = Pick<Practice, 'mode' | 'ms' | 'reactionIds'> & Partial<Pick<Practice, 'ease'>>;

/**
 * Keeps one time through a script and moves it to its next step.
 *
 * @returns both records to write
 */
export function recordPractice(
  script: Script,
  input: PracticeInput,
  { planDate, ...entry }: Entry & { readonly planDate?: CivilDate | undefined },
): { readonly practice: Practice; readonly script: Script } {
  const practice: Practice = {
    ...newRecord(entry),
    scriptId: script.id,
    scriptVersion: script.version,
    start: entry.now,
    ...input,
    ms: Math.max(0, Math.round(input.ms)),
  };
  const next = afterPractice(script, { today: entry.now.date, planDate });
  return { practice, script: edited(script, { practice: next }, entry.now) };
}

function afterPractice(script: Script, { today, planDate }: PracticeClock): Script['practice'] {
  const current = nextPractice(script, { today, planDate });
  // Practising ahead of the day is welcome and moves nothing.
  if (current === undefined || current.due !== today) return script.practice;
  if (current.step === 0) return { step: 1, due: addDays(today, 1) };
  if (current.step === 2 && planDate !== undefined) return { step: 3, due: planDate };
  // Step 2 waits for a plan; step 3 without a day means that all four are done.
  return { step: Math.min(3, current.step + 1) };
}

function words({ opener, request, why, easyOut, reactions }: ScriptWords): string {
  return JSON.stringify([opener, request, why, easyOut, reactions]);
}
