import { render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { createSignal } from 'solid-js';
import { expect, test, vi } from 'vitest';
import { AskList } from '@/components/ask-list';

const ROW = 64;
const idsTo = (count: number) => Array.from({ length: count }, (_, place) => `id-${place}`);

/** A list of `count` asks in a frame ten rows high, which a test lays out because nothing else does. */
function show(count: number) {
  const [ids, setIds] = createSignal(idsTo(count));
  const [active, setActive] = createSignal<string>();
  const onSeen = vi.fn();
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(10 * ROW);
  render(() => (
    <AskList
      ids={ids()}
      askOf={() => undefined}
      aliasOf={() => undefined}
      today="2026-03-04"
      active={active()}
      selected={new Set()}
      onSeen={onSeen}
      onActive={setActive}
      onOpen={() => undefined}
      onSelect={() => undefined}
      onDelete={() => undefined}
    />
  ));
  const frame = screen.getByRole('listbox');
  return {
    frame,
    setIds,
    onSeen,
    active,
    scroll: (top: number) => {
      frame.scrollTop = top;
      frame.dispatchEvent(new Event('scroll'));
    },
    places: () => screen.queryAllByRole('option').map((row) => Number(row.getAttribute('aria-posinset'))),
  };
}

const from = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, place) => first + place);

test('of a long list there is what is seen, and eight rows beyond', () => {
  const { places, scroll, onSeen } = show(10_000);
  expect(places()).toEqual(from(1, 18));
  scroll(5000 * ROW);
  expect(places()).toEqual(from(4993, 5018));
  expect(onSeen).toHaveBeenLastCalledWith(4992, 5017);
  scroll(9990 * ROW);
  expect(places()).toEqual(from(9983, 10_000));
});

test('a row stands where its place is', () => {
  const { scroll } = show(10_000);
  scroll(5000 * ROW);
  expect(screen.getAllByRole('option')[0]?.style.transform).toBe(`translateY(${4992 * ROW}px)`);
});

test('a short list is there whole', () => {
  expect(show(3).places()).toEqual([1, 2, 3]);
});

test('an empty list is read from nowhere', () => {
  const { places, onSeen } = show(0);
  expect(places()).toEqual([]);
  expect(onSeen).not.toHaveBeenCalled();
});

test('a list that got shorter shows its end before it is scrolled there', () => {
  const { scroll, setIds, places } = show(10_000);
  scroll(9000 * ROW);
  setIds(idsTo(40));
  expect(places()).toEqual(from(23, 40));
});

test('keys move far, and bring what they reach into view', async () => {
  const { frame, active, places } = show(10_000);
  const user = userEvent.setup();
  frame.focus();
  await user.keyboard('{End}');
  expect(active()).toBe('id-9999');
  expect(places().at(-1)).toBe(10_000);
  await user.keyboard('{PageUp}');
  expect(active()).toBe('id-9990');
  // It was in view: nothing scrolls.
  expect(frame.scrollTop).toBe(9990 * ROW);
  await user.keyboard('{ArrowUp}');
  expect(frame.scrollTop).toBe(9989 * ROW);
  await user.keyboard('{Home}');
  expect([active(), frame.scrollTop]).toEqual(['id-0', 0]);
});
