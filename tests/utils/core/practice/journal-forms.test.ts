import { describe, expect, test } from 'vitest';
import { idOf } from '@/tests/support/ids';
import { on } from '@/tests/support/records';
import { givenSchema, observationSchema, receivedSchema } from '@/utils/core/practice/journal';
import { givenForm, observationForm, receivedForm } from '@/utils/core/practice/journal-forms';

const entry = { id: idOf(1), now: on('2026-03-31') };

describe('the forms of the journal', () => {
  test('make an observation of what was typed, and the form of the observation again', () => {
    const values = {
      what: ' Kim asked ',
      got: 'partly',
      channel: 'video',
      cost: 'some',
      note: '',
      date: '2026-03-30',
    };
    const record = observationForm.create(values, entry);
    expect(observationSchema.safeParse(record).success).toBe(true);
    expect(record).toMatchObject({ what: 'Kim asked', got: 'partly', seen: { date: '2026-03-30' } });
    expect(record).not.toHaveProperty('note');
    expect(record && observationForm.valuesOf(record)).toEqual({ ...values, what: 'Kim asked' });
  });

  test('keep the answers of check boxes, ticked or not', () => {
    const received = receivedForm.create({ ...receivedForm.blank, offered: '', thanked: 'yes' }, entry);
    expect(receivedSchema.safeParse(received).success).toBe(true);
    expect(received).toMatchObject({ offered: false, thanked: true, when: entry.now });
    const given = givenForm.create({ ...givenForm.blank, what: 'Showed Ana' }, entry);
    expect(givenSchema.safeParse(given).success).toBe(true);
    expect(given).toMatchObject({ askedFor: false });
  });

  test.each([
    ['nothing is said', { what: '  ' }],
    ['it is longer than a line', { what: 'x'.repeat(281) }],
    ['the day lies ahead', { what: 'x', date: '2026-04-01' }],
    ['the day is none', { what: 'x', date: '2026-02-30' }],
    ['the year is a slip', { what: 'x', date: '1900-01-01' }],
  ])('refuse when %s', (_, values) => {
    expect(observationForm.create({ ...observationForm.blank, ...values }, entry)).toBeUndefined();
  });

  test.each(['🙂 ‮עזרה', '<b>help</b>', 'x'.repeat(280)])('keep %j as it is', (what) => {
    expect(givenForm.create({ ...givenForm.blank, what }, entry)?.what).toBe(what);
  });

  test('clear what an edit empties, and move the day without the moment', () => {
    const record = observationForm.create({ ...observationForm.blank, what: 'a', note: 'b' }, entry);
    if (!record) throw new Error('refused');
    const values = { ...observationForm.valuesOf(record), note: '', date: '2026-03-01' };
    const edit = observationForm.edit(record, values, on('2026-04-02'));
    expect(edit).not.toHaveProperty('note');
    expect(edit?.seen).toEqual({ ...record.seen, date: '2026-03-01' });
  });
});
