import { describe, expect, test } from 'vitest';
import { editedAsk, editFieldsOf } from '@/utils/core/practice/ask-edit-fields';
import {
  addresseeOf,
  askedFrom,
  emptyAskFields,
  plannedFrom,
  predictionFrom,
} from '@/utils/core/practice/ask-fields';
import { saysAll } from '@/utils/core/practice/ask-search';
import { createPerson } from '@/utils/core/practice/people';
import { idOf } from '../../../support/ids';
import { answered, askWith, on } from '../../../support/records';

const entry = { id: idOf(900), now: on('2026-03-02') };
const sam = createPerson({ alias: 'Sam', relation: 'manager' }, { id: idOf(901), now: entry.now });

describe('the form that writes an ask down', () => {
  test('takes what was said and leaves the rest to the defaults', () => {
    const fields = { ...emptyAskFields, what: ' Where it is ', channel: 'email', rung: '3', chance: '0.3' };
    expect(plannedFrom(fields, sam.id, entry)).toMatchObject({
      what: 'Where it is',
      channel: 'email',
      rung: 3,
      kind: 'other',
      personId: sam.id,
      state: 'planned',
      predict: { pYes: 0.3, retro: false },
    });
  });

  test('marks what is expected after asking as said after the event', () => {
    const fields = { ...emptyAskFields, what: 'Where it is', discomfort: '4' };
    expect(askedFrom(fields, undefined, entry)).toMatchObject({
      state: 'asked',
      channel: 'other',
      predict: { discomfort: 4, retro: true },
    });
  });

  test.each([
    ['nothing said', {}, undefined],
    ['a zero is said, not missing', { discomfort: '0' }, { discomfort: 0 }],
    ['text that is no choice', { discomfort: '11', chance: 'x' }, undefined],
    ['a chance of nothing feared', { fearedChance: '0.9' }, undefined],
    [
      'a fear and its chance',
      { feared: ' a sigh ', fearedChance: '0.5' },
      { feared: 'a sigh', pFeared: 0.5 },
    ],
  ])('reads an expectation: %s', (_, said, expected) => {
    expect(predictionFrom({ ...emptyAskFields, ...said })).toEqual(expected);
  });

  test('keeps all of a text that is longer than a line', () => {
    const pasted = 'word '.repeat(200).trim();
    const ask = plannedFrom({ ...emptyAskFields, what: pasted }, undefined, entry);
    expect(ask.what.length).toBeLessThanOrEqual(280);
    expect(ask.note).toBe(pasted);
  });
});

describe('whom a form means', () => {
  const people = [sam, { ...sam, id: idOf(902), alias: 'Kim', deletedAt: 5 }];
  const make = () => entry;

  test.each([
    ['the chosen one', { personId: sam.id, alias: '' }, { personId: sam.id }],
    ['nobody, when the chosen one was deleted meanwhile', { personId: idOf(902), alias: '' }, {}],
    ['the one of that name, in any case', { personId: '', alias: ' sAM ' }, { personId: sam.id }],
    ['nobody, when nothing was said', { personId: '', alias: '  ' }, {}],
  ])('is %s', (_, fields, expected) => {
    expect(addresseeOf(fields, people, make)).toEqual(expected);
  });

  test('is somebody new under a name that is free', () => {
    const { personId, created } = addresseeOf({ personId: '', alias: 'Kim' }, people, make);
    expect(created).toMatchObject({ id: personId, alias: 'Kim', relation: 'peer', archived: false });
  });
});

describe('the form that changes an ask', () => {
  const ask = answered('2026-03-02', 'yes', { predict: { pYes: 0.3 }, note: 'n' });
  const save = (changes: Partial<ReturnType<typeof editFieldsOf>>) =>
    editedAsk(
      ask,
      { fields: { ...editFieldsOf(ask), ...changes }, personId: ask.personId },
      on('2026-03-09'),
    );

  test('changes nothing but the time of the change when nothing was typed', () => {
    expect({ ...save({}), updatedAt: ask.updatedAt }).toEqual(ask);
  });

  test('leaves a prediction said beforehand alone when other things change', () => {
    expect(save({ what: 'Other words', date: '2026-03-01' })).toMatchObject({
      what: 'Other words',
      predict: ask.predict,
      asked: { at: ask.asked?.at, date: '2026-03-01' },
    });
  });

  test('marks a prediction changed afterwards', () => {
    expect(save({ chance: '0.9' }).predict).toMatchObject({ pYes: 0.9, retro: true });
  });

  test('keeps the channel of an ask that was asked', () => {
    expect(save({ channel: '' }).channel).toBe(ask.channel);
  });
});

test.each([
  ['draft sam', true],
  ['DRAFT', true],
  ['draft kim', false],
])('a search for “%s” finds: %s', (words, found) => {
  expect(saysAll(askWith({ what: 'A look at my draft', note: 'with Sam' }), words)).toBe(found);
});
