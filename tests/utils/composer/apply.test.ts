import { describe, expect, test } from 'vitest';
import { applyChange } from '@/utils/composer/apply';
import type { Field } from '@/utils/composer/field';
import { asOneEdit } from '@/utils/composer/smallest-edits';
import type { Span } from '@/utils/composer/span';

interface FakeField extends Field {
  text: string;
  at: number;
}

/** A field that does what a well-behaved editor does; a test replaces the part that misbehaves. */
function fieldWith(text: string, parts: Partial<FakeField> = {}): FakeField {
  let selected: Span = { start: 0, end: 0 };
  const field: FakeField = {
    text,
    at: text.length,
    element: document.createElement('textarea'),
    read: () => field.text,
    caret: () => field.at,
    ranges: (spans) => spans.map(() => undefined),
    select: (span) => {
      selected = span;
      field.at = span.end;
      return true;
    },
    objection: () => undefined,
    type: (typed) => {
      field.text = field.text.slice(0, selected.start) + typed + field.text.slice(selected.end);
      field.at = selected.start + typed.length;
      return Promise.resolve();
    },
    steps: (edits) => [asOneEdit(field.text, edits)],
    close: () => undefined,
    ...parts,
  };
  return field;
}

const draft = 'I just ask. Bye.';
const edits = [{ start: 2, end: 7, text: '' }];

describe('applyChange', () => {
  test('makes exactly the change and leaves the caret with its words', async () => {
    const field = fieldWith(draft);
    expect(await applyChange(field, { draft, edits })).toEqual({ kind: 'applied', text: 'I ask. Bye.' });
    expect(field.at).toBe('I ask. Bye.'.length);
  });

  test('puts a caret that stood in the words after the new ones', async () => {
    const field = fieldWith(draft, { at: 4 });
    await applyChange(field, { draft, edits: [{ start: 2, end: 6, text: 'only' }] });
    expect(field.at).toBe(6);
  });

  test('moves with words that were typed elsewhere meanwhile', async () => {
    const field = fieldWith(`Hello. ${draft}`);
    expect(await applyChange(field, { draft, edits })).toEqual({
      kind: 'applied',
      text: 'Hello. I ask. Bye.',
    });
  });

  test('refuses when the words changed meanwhile', async () => {
    const field = fieldWith('I really ask. Bye.');
    expect(await applyChange(field, { draft, edits })).toEqual({ kind: 'refused', reason: 'changed' });
    expect(field.text).toBe('I really ask. Bye.');
  });

  test('refuses when the page changes the text while the selection settles', async () => {
    const field = fieldWith(draft);
    const { select } = field;
    const tampered: Field = {
      ...field,
      read: () => field.text,
      select: (span) => {
        field.text = 'Something else.';
        return select(span);
      },
    };
    expect(await applyChange(tampered, { draft, edits })).toEqual({ kind: 'refused', reason: 'changed' });
    expect(field.text).toBe('Something else.');
  });

  test('says so when the editor does not take the change', async () => {
    const field = fieldWith(draft, { type: () => Promise.resolve() });
    expect(await applyChange(field, { draft, edits })).toEqual({ kind: 'refused', reason: 'ignored' });
  });

  test('says so when the editor makes something else of it, and touches nothing more', async () => {
    const field = fieldWith(draft);
    const odd: Field = {
      ...field,
      type: () => {
        field.text = 'I ask. I ask.';
        return Promise.resolve();
      },
    };
    expect(await applyChange(odd, { draft, edits })).toEqual({ kind: 'refused', reason: 'unsure' });
    expect(field.text).toBe('I ask. I ask.');
  });

  test('tries nothing that the field objects to', async () => {
    const field = fieldWith(draft, { objection: () => 'editor' });
    expect(await applyChange(field, { draft, edits })).toEqual({ kind: 'refused', reason: 'editor' });
    expect(field.text).toBe(draft);
  });
});
