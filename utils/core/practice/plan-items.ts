import type { WallTime } from '../time/wall-time';
import type { Ask } from './ask';
import { createAsk } from './ask-life';
import type { PredictionInput } from './ask-prediction';
import { alive, type Entry, edited, newRecord } from './change';
import type { Person } from './person';
import type { Cue, PlanItem } from './plan';
import type { Stamp } from './record';

/** "When ‹cue›, I will ask ‹who› for ‹what›": what the user fills in. */
export type NewPlanItem = Pick<PlanItem, 'areaId' | 'what' | 'cue' | 'rung'> &
  Partial<Pick<PlanItem, 'personId'>>;

export function createPlanItem(input: NewPlanItem, entry: Entry): PlanItem {
  return { ...newRecord(entry), state: 'open', moves: 0, ...input };
}

/** The item with other words, person or rung; a new cue goes through `movePlanItem`. */
export function editPlanItem(
  item: PlanItem,
  changes: Partial<Pick<PlanItem, 'what' | 'rung' | 'areaId'>> & { readonly personId?: string | undefined },
  now: Stamp,
): PlanItem {
  return edited(item, changes, now);
}

/** The item at another time or situation; it counts as waiting again. */
export function movePlanItem(item: PlanItem, cue: Cue, now: Stamp): PlanItem {
  return edited(item, { cue, state: 'moved', moves: item.moves + 1 }, now);
}

export function dropPlanItem(item: PlanItem, now: Stamp): PlanItem {
  return edited(item, { state: 'dropped' }, now);
}

/** The item, done by an ask. */
export function finishPlanItem(item: PlanItem, askId: string, now: Stamp): PlanItem {
  return edited(item, { state: 'done', askId }, now);
}

/** The ask an item becomes. Mark it asked and finish the item when it was made. */
export function askFromPlanItem(item: PlanItem, entry: Entry, predict?: PredictionInput): Ask {
  const { areaId, personId, what, rung, id } = item;
  return createAsk(
    {
      what,
      rung,
      areaId,
      planItemId: id,
      ...(personId !== undefined && { personId }),
      ...(predict && { predict }),
    },
    entry,
  );
}

/** Whether the item is still to be done: open, or moved to another time. */
export function isWaiting(item: PlanItem): boolean {
  return item.deletedAt === undefined && (item.state === 'open' || item.state === 'moved');
}

/** How long after its time an item counts as on time. */
const GRACE_MINUTES = 30;

/** Whether its time on the wall has passed by more than half an hour. A situation never passes. */
export function isPassed(item: PlanItem, wallNow: WallTime): boolean {
  if (!isWaiting(item) || item.cue.kind !== 'time') return false;
  // The string comparison alone settles nearly every item.
  if (item.cue.wall >= wallNow) return false;
  const latest = Temporal.PlainDateTime.from(item.cue.wall).add({ minutes: GRACE_MINUTES });
  return Temporal.PlainDateTime.compare(latest, wallNow) < 0;
}

/** Items whose time has passed, oldest first: each is to be moved or dropped. */
export function passedItems(items: readonly PlanItem[], wallNow: WallTime): PlanItem[] {
  return items.filter((item) => isPassed(item, wallNow)).sort(byTime);
}

/** Items still ahead: those with a time first, soonest first; then those that wait for a situation. */
export function waitingItems(items: readonly PlanItem[], wallNow: WallTime): PlanItem[] {
  return items.filter((item) => isWaiting(item) && !isPassed(item, wallNow)).sort(byTime);
}

/** The parts of an item's sentence, for the interface to put into words. */
export interface PlanSentence {
  readonly cue: Cue;
  /** The alias, or `undefined` for "someone". */
  readonly who?: string;
  readonly what: string;
}

export function planSentence(item: PlanItem, people: readonly Person[]): PlanSentence {
  const who = alive(people).find(({ id }) => id === item.personId)?.alias;
  return { cue: item.cue, what: item.what, ...(who !== undefined && { who }) };
}

function byTime(a: PlanItem, b: PlanItem): number {
  const timeOf = ({ cue }: PlanItem) => (cue.kind === 'time' ? cue.wall : '~');
  const [left, right] = [timeOf(a), timeOf(b)];
  if (left !== right) return left < right ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
