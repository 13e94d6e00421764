import { expect, test } from 'vitest';
import { makeLog } from '@/scripts/seed/make-log';
import { manyOfEach } from '@/scripts/seed/many-of-each';
import { askSchema } from '@/utils/core/practice/ask';
import { goalSchema, pauseSchema } from '@/utils/core/practice/goal';
import { givenSchema, observationSchema, receivedSchema, reframeSchema } from '@/utils/core/practice/journal';
import { ladderSchema } from '@/utils/core/practice/ladder';
import { personSchema } from '@/utils/core/practice/person';
import { areaSchema, planItemSchema } from '@/utils/core/practice/plan';
import { practiceSchema, scriptSchema } from '@/utils/core/practice/script';

const options = { today: '2026-11-23', asks: 150, weeks: 52, seed: 'askwell' };

const schemas = {
  asks: askSchema,
  people: personSchema,
  areas: areaSchema,
  planItems: planItemSchema,
  scripts: scriptSchema,
  practices: practiceSchema,
  observations: observationSchema,
  received: receivedSchema,
  given: givenSchema,
  reframes: reframeSchema,
  ladders: ladderSchema,
  goals: goalSchema,
  pauses: pauseSchema,
};

test('a made-up year is the same every time, and another one with other words', () => {
  expect(makeLog(options)).toEqual(makeLog(options));
  expect(makeLog({ ...options, seed: 'other' })).not.toEqual(makeLog(options));
});

test('every record is one its schema accepts, each under its own id', () => {
  const log = manyOfEach({ today: options.today, asks: 150, others: 40, seed: 'askwell' });
  for (const [table, schema] of Object.entries(schemas)) {
    const records: readonly { readonly id: string }[] = log[table as keyof typeof schemas]; // Its own keys.
    for (const record of records) expect(schema.safeParse(record).error).toBeUndefined();
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  }
  expect(log.people.length).toBeGreaterThanOrEqual(40);
  expect(log.reframes.length).toBe(40);
});
