import { render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { createSignal } from 'solid-js';
import { describe, expect, test, vi } from 'vitest';
import { OutcomeForm } from '@/components/outcome-form';
import { type OutcomeInput, recordOutcome } from '@/utils/core/practice/ask-life';
import { askWith, on } from '../support/records';

function setUp(feared?: string) {
  const told = vi.fn<(outcome: OutcomeInput) => void>();
  const asked = on('2026-03-02', 1);
  const [ask, setAsk] = createSignal(
    askWith({
      state: 'asked',
      channel: 'video',
      asked,
      ...(feared !== undefined && { predict: { ...on('2026-03-02'), feared, retro: false } }),
    }),
  );
  render(() => (
    <OutcomeForm
      ask={ask()}
      onOutcome={(outcome) => {
        told(outcome);
        setAsk(recordOutcome(ask(), outcome, on('2026-03-02', 2)));
      }}
    />
  ));
  return told;
}

describe('what came back', () => {
  test('is told in two taps, of which the first alone is kept already', async () => {
    const told = setUp();
    expect(screen.queryByRole('group', { name: 'How uncomfortable was it?' })).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: 'Partly' }));
    expect(told).toHaveBeenLastCalledWith({ result: 'partly' });
    await userEvent.click(screen.getByRole('radio', { name: '0' }));
    expect(told).toHaveBeenLastCalledWith({ result: 'partly', discomfort: 0 });
  });

  test('asks for the feared thing where one was named', async () => {
    const told = setUp('They sigh');
    await userEvent.click(screen.getByRole('radio', { name: 'No reply' }));
    const group = screen.getByRole('group', { name: 'You feared: They sigh. Did it happen?' });
    await userEvent.click(group.querySelector('input[value=partly]') ?? group);
    expect(told).toHaveBeenLastCalledWith({ result: 'no_reply', feared: 'partly' });
  });

  test('waits on after “later”', async () => {
    setUp();
    await userEvent.click(screen.getByRole('radio', { name: 'Later' }));
    expect(screen.queryByRole('group', { name: 'How uncomfortable was it?' })).toBeNull();
  });
});
