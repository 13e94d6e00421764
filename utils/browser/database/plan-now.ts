import { activeAreas } from '@/utils/core/practice/areas';
import { alive } from '@/utils/core/practice/change';
import type { Person } from '@/utils/core/practice/person';
import type { Area, PlanItem } from '@/utils/core/practice/plan';
import { database } from './database';
import { readPeople } from './people';

/** The plan: what is done or dropped is not part of it any more. */
export interface PlanNow {
  /** At most three, in order. */
  readonly areas: readonly Area[];
  /** Open and moved ones, of every area. */
  readonly items: readonly PlanItem[];
  /** Those who may be chosen, the most recently asked first. */
  readonly people: readonly Person[];
}

export async function readPlan(): Promise<PlanNow> {
  const [areas, items, people] = await Promise.all([
    database.areas.toArray(),
    database.planItems.where('state').anyOf('open', 'moved').toArray(),
    readPeople(),
  ]);
  return { areas: activeAreas(areas), items: alive(items), people };
}
