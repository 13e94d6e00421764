import { render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { createSignal } from 'solid-js';
import { expect, test } from 'vitest';
import { Tabs } from '@/components/tabs';

const tabs = [
  { name: 'log', title: 'Log' },
  { name: 'week', title: 'Week' },
] as const;

test('arrow keys go along the tabs and round, and the panel follows', async () => {
  const [current, select] = createSignal<'log' | 'week'>('log');
  render(() => (
    <Tabs label="Parts" tabs={tabs} current={current()} onSelect={select}>
      {current()} is open
    </Tabs>
  ));
  screen.getByRole('tab', { name: 'Log' }).focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(screen.getByRole('tab', { name: 'Week', selected: true })).toBe(document.activeElement);
  expect(screen.getByRole('tabpanel', { name: 'Week' }).textContent).toBe('week is open');
  await userEvent.keyboard('{ArrowRight}');
  expect(screen.getByRole('tab', { name: 'Log', selected: true })).toBe(document.activeElement);
  await userEvent.keyboard('{End}');
  expect(current()).toBe('week');
});

test('while another view is open, the keyboard still comes to the tabs', async () => {
  const [current, select] = createSignal<'log' | 'week' | 'stuck'>('stuck');
  render(() => (
    <Tabs label="Parts" tabs={tabs} current={current()} onSelect={select}>
      {current()} is open
    </Tabs>
  ));
  expect(screen.queryByRole('tabpanel')).toBe(null);
  await userEvent.tab();
  expect(screen.getByRole('tab', { name: 'Log', selected: false })).toBe(document.activeElement);
  await userEvent.keyboard('{ArrowRight}');
  expect(screen.getByRole('tab', { name: 'Week', selected: true })).toBe(document.activeElement);
});
