import type { Person } from '@/utils/core/practice/person';
import type { PlanItem } from '@/utils/core/practice/plan';
import { passedItems, waitingItems } from '@/utils/core/practice/plan-items';
import type { Settings } from '@/utils/core/practice/settings';
import { wallTimeOf } from '@/utils/core/time/wall-time';
import { stampNow } from '../moment';
import { database } from './database';

/** What the plan holds now. */
export interface PlanAhead {
  readonly next: PlanItem | undefined;
  /** How many are to be moved or dropped. */
  readonly passed: number;
  readonly people: readonly Person[];
}

export async function readPlanAhead(settings: Settings): Promise<PlanAhead> {
  const { at, tz } = stampNow(settings);
  const [items, people] = await Promise.all([
    database.planItems.where('state').anyOf('open', 'moved').toArray(),
    database.people.toArray(),
  ]);
  const wallNow = wallTimeOf(at, tz);
  return { next: waitingItems(items, wallNow)[0], passed: passedItems(items, wallNow).length, people };
}
