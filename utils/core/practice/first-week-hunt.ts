import { addDays } from '../time/civil-date';
import type { Ask } from './ask';
import { alive } from './change';
import { askExamples } from './ladder-examples';
import type { CivilDate, Rung } from './record';
import { seededRandom, shuffled } from './seeded-random';

const HUNT_SIZE = 5;
const HUNT_DAYS = 7;

/** One tiny ask of the hunt. */
export interface HuntAsk {
  readonly rung: Rung;
  readonly what: string;
}

/**
 * Five tiny asks for the first week: many small ones in a few days changed what people expect where a single brave
 * one had not (Sandstrom, Boothby & Cooney 2022). The same five for the same first day.
 */
export function huntAsks(firstDay: CivilDate, examples: readonly HuntAsk[] = askExamples): HuntAsk[] {
  const tiny = examples.filter(({ rung }) => rung <= 3);
  return shuffled(tiny, seededRandom(`hunt ${firstDay}`))
    .slice(0, HUNT_SIZE)
    .sort((a, b) => a.rung - b.rung);
}

/** How the hunt goes; any ask within its seven days counts. */
export interface HuntProgress {
  readonly done: number;
  readonly of: number;
  /** Last day, included. */
  readonly until: CivilDate;
  readonly isOver: boolean;
}

export function huntProgress(
  asks: readonly Ask[],
  { firstDay, today }: { readonly firstDay: CivilDate; readonly today: CivilDate },
): HuntProgress {
  const until = addDays(firstDay, HUNT_DAYS - 1);
  const made = alive(asks).filter(({ asked }) => asked && asked.date >= firstDay && asked.date <= until);
  const done = Math.min(HUNT_SIZE, made.length);
  return { done, of: HUNT_SIZE, until, isOver: today > until || done === HUNT_SIZE };
}
