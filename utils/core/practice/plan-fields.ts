import { choiceOf, rungNumbers } from './ask-choices';
import { splitLine } from './line';
import type { Cue } from './plan';
import type { NewPlanItem } from './plan-items';
import type { Id } from './record';

/** The form of a plan item, as a form holds it: empty means "not said". */
export interface PlanFields {
  readonly what: string;
  readonly personId: string;
  readonly alias: string;
  readonly rung: string;
  /** `time` or `situation`. */
  readonly cue: string;
  /** `2026-11-30T10:00`. */
  readonly wall: string;
  readonly situation: string;
}

export const emptyPlanFields: PlanFields = {
  what: '',
  personId: '',
  alias: '',
  rung: '',
  cue: 'situation',
  wall: '',
  situation: '',
};

/** What keeps a plan item from being kept, by the field it stands beside. */
export interface PlanProblems {
  readonly what?: 'empty';
  readonly wall?: WallProblem;
  readonly situation?: 'empty';
}

export type WallProblem = 'unreadable' | 'past';

/** What is wrong with a time to plan for, if anything. Seconds and years of five digits are nobody's plan. */
export function problemWithWall(wall: string, wallNow: string): WallProblem | undefined {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$/.test(wall)) return 'unreadable';
  return wall < wallNow ? 'past' : undefined;
}

/** @param wallNow what the wall clock shows, as `wallTimeOf` gives it */
export function planProblems(fields: PlanFields, wallNow: string): PlanProblems {
  const wall = fields.cue === 'time' ? problemWithWall(fields.wall, wallNow) : undefined;
  return {
    ...(isEmpty(fields.what) && { what: 'empty' }),
    ...(wall && { wall }),
    ...(fields.cue !== 'time' && isEmpty(fields.situation) && { situation: 'empty' }),
  };
}

/** The item a form without problems describes. */
export function planItemFrom(
  fields: PlanFields,
  { areaId, personId }: { readonly areaId: Id; readonly personId: Id | undefined },
): NewPlanItem {
  const cue: Cue =
    fields.cue === 'time'
      ? { kind: 'time', wall: fields.wall }
      : { kind: 'situation', text: splitLine(fields.situation).line };
  return {
    areaId,
    what: splitLine(fields.what).line,
    cue,
    rung: choiceOf(rungNumbers, fields.rung) ?? 1,
    ...(personId !== undefined && { personId }),
  };
}

function isEmpty(text: string): boolean {
  return text.trim() === '';
}
