import { alive, type Entry, edited, newRecord } from './change';
import type { Area } from './plan';
import type { Stamp } from './record';

/** A plan holds three areas; more would be a list, not a plan. */
export const MOST_AREAS = 3;

/** Areas that hold a place in the plan, in order. */
export function activeAreas(areas: readonly Area[]): Area[] {
  return alive(areas)
    .filter(({ archived }) => !archived)
    .sort((a, b) => a.order - b.order);
}

/** A new area in the first free place, or `undefined` when all three are taken. */
export function createArea(areas: readonly Area[], name: string, entry: Entry): Area | undefined {
  const order = freePlace(areas);
  return order === undefined ? undefined : { ...newRecord(entry), name, order, archived: false };
}

/** The area under another name. */
export function renameArea(area: Area, name: string, now: Stamp): Area {
  return edited(area, { name }, now);
}

/** The area, set aside: it keeps its items and gives its place to another. */
export function archiveArea(area: Area, now: Stamp): Area {
  return edited(area, { archived: true }, now);
}

/** The area, back in a free place, or `undefined` when all three are taken. */
export function reviveArea(areas: readonly Area[], area: Area, now: Stamp): Area | undefined {
  const order = freePlace(areas);
  return order === undefined ? undefined : edited(area, { archived: false, order }, now);
}

function freePlace(areas: readonly Area[]): number | undefined {
  const taken = new Set(activeAreas(areas).map(({ order }) => order));
  if (taken.size >= MOST_AREAS) return undefined;
  return [1, 2, 3].find((place) => !taken.has(place));
}
