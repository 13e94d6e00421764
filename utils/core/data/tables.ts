import type * as z from 'zod/mini';
import { type Ask, askSchema } from '../practice/ask';
import { type Goal, goalSchema, type Pause, pauseSchema } from '../practice/goal';
import {
  type Given,
  givenSchema,
  type Observation,
  observationSchema,
  type Received,
  type Reframe,
  receivedSchema,
  reframeSchema,
} from '../practice/journal';
import { type Ladder, ladderSchema } from '../practice/ladder';
import { type Person, personSchema } from '../practice/person';
import { type Area, areaSchema, type PlanItem, planItemSchema } from '../practice/plan';
import { type Practice, practiceSchema, type Script, scriptSchema } from '../practice/script';

/** Every kind of record, by the name of its table. Exports, imports and wipes go through this list. */
export interface RecordTypes {
  readonly areas: Area;
  readonly asks: Ask;
  readonly given: Given;
  readonly goals: Goal;
  readonly ladders: Ladder;
  readonly observations: Observation;
  readonly pauses: Pause;
  readonly people: Person;
  readonly planItems: PlanItem;
  readonly practices: Practice;
  readonly received: Received;
  readonly reframes: Reframe;
  readonly scripts: Script;
}

export type TableName = keyof RecordTypes;

/** What a record of each table looks like. */
export const recordSchemas: { readonly [Name in TableName]: z.ZodMiniType<RecordTypes[Name]> } = {
  areas: areaSchema,
  asks: askSchema,
  given: givenSchema,
  goals: goalSchema,
  ladders: ladderSchema,
  observations: observationSchema,
  pauses: pauseSchema,
  people: personSchema,
  planItems: planItemSchema,
  practices: practiceSchema,
  received: receivedSchema,
  reframes: reframeSchema,
  scripts: scriptSchema,
};

/** The names of all tables, sorted. */
export const tableNames = (Object.keys(recordSchemas) as TableName[]).sort(); // It has no other keys.

export function isTableName(name: unknown): name is TableName {
  return typeof name === 'string' && Object.hasOwn(recordSchemas, name);
}
