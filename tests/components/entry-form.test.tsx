import { render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { createSignal } from 'solid-js';
import { describe, expect, test, vi } from 'vitest';
import { type EntryField, EntryForm } from '@/components/entry-form';

const fields: readonly EntryField[] = [
  { kind: 'line', name: 'what', label: 'What', isNeeded: true },
  {
    kind: 'choice',
    name: 'got',
    label: 'What came back?',
    options: [
      { value: 'yes', label: 'Help' },
      { value: 'no', label: 'None' },
    ],
  },
  {
    kind: 'choice',
    name: 'cost',
    label: 'Cost',
    options: [{ value: 'some', label: 'Some' }],
    isOptional: true,
    isExtra: true,
  },
  { kind: 'check', name: 'thanked', label: 'Thanked' },
  { kind: 'date', name: 'date', label: 'When', isExtra: true },
];

function show(start: Record<string, string> = {}, isRefused = false) {
  const [values, setValues] = createSignal<Record<string, string>>(start);
  const onSubmit = vi.fn();
  render(() => (
    <EntryForm
      fields={fields}
      value={(name) => values()[name] ?? ''}
      onInput={(name, value) => setValues((now) => ({ ...now, [name]: value }))}
      today="2026-03-31"
      isRefused={isRefused}
      submit="Keep it"
      onSubmit={onSubmit}
    />
  ));
  return { values, onSubmit };
}

describe('the form of an entry', () => {
  test('is filled and sent from the keyboard', async () => {
    const { values, onSubmit } = show();
    const user = userEvent.setup();
    await user.type(screen.getByRole('textbox', { name: 'What' }), 'Kim asked');
    await user.click(screen.getByRole('radio', { name: 'None' }));
    await user.click(screen.getByRole('checkbox', { name: 'Thanked' }));
    expect(values()).toEqual({ what: 'Kim asked', got: 'no', thanked: 'yes' });
    await user.type(screen.getByRole('textbox', { name: 'What' }), '{Enter}');
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  test('takes an optional choice back when it is pressed again', async () => {
    const { values } = show({ cost: 'some' });
    await userEvent.click(screen.getByRole('radio', { name: 'Some', hidden: true }));
    expect(values().cost).toBe('');
  });

  test.each([
    [{ what: '' }, true, /few words/],
    [{ what: 'x'.repeat(283) }, false, /3 characters longer/],
  ])('says beside the field what is wrong with %o', (start, isRefused, sentence) => {
    show(start, isRefused);
    expect(screen.getByRole('textbox', { name: 'What', description: sentence })).toBeTruthy();
  });

  test.each([
    ['2026-04-01', /still to come/],
    ['1900-01-01', /too long ago/],
  ])('says beside the date that %s cannot be meant', (date, sentence) => {
    show({ date });
    expect(screen.getByLabelText('When').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(sentence)).toBeTruthy();
  });
});
