import { render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { createSignal } from 'solid-js';
import { expect, test } from 'vitest';
import { Keyed } from '@/components/keyed';

const sam = { id: 'a', name: 'Sam' };
const kim = { id: 'b', name: 'Kim' };
const ana = { id: 'c', name: 'Ana' };

test.each([
  ['another came first', [ana, sam, kim]],
  ['another left', [kim]],
  ['it changed', [sam, { ...kim, name: 'Kim K.' }]],
  ['they changed places', [kim, sam]],
])('what is typed for an item stays with it when %s', async (_, next) => {
  const [items, setItems] = createSignal([sam, kim]);
  render(() => (
    <ul>
      <Keyed items={items()}>{(item) => <input aria-label={item().name} />}</Keyed>
    </ul>
  ));
  const field = screen.getByRole('textbox', { name: 'Kim' });
  await userEvent.type(field, 'half a word');
  setItems(next);
  expect(screen.getByRole('textbox', { name: /^Kim/ })).toBe(field);
  expect(field).toHaveProperty('value', 'half a word');
  expect(screen.getAllByRole('textbox').map((one) => one.getAttribute('aria-label'))).toEqual(
    next.map(({ name }) => name),
  );
});

test('a list that is not known yet is empty', () => {
  render(() => <Keyed items={undefined}>{() => <input />}</Keyed>);
  expect(screen.queryByRole('textbox')).toBeNull();
});
