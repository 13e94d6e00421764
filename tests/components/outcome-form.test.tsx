import { render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { createSignal } from 'solid-js';
import { describe, expect, test, vi } from 'vitest';
import { OutcomeForm } from '@/components/outcome-form';
import { amendOutcome, type OutcomeChanges } from '@/utils/core/practice/ask-life';
import { askWith, on } from '../support/records';

function setUp(feared?: string) {
  const told = vi.fn<(changes: OutcomeChanges) => void>();
  const asked = on('2026-03-02', 1);
  const [ask, setAsk] = createSignal(
    askWith({
      state: 'asked',
      channel: 'video',
      asked,
      ...(feared !== undefined && { predict: { ...on('2026-03-02'), feared, retro: false } }),
    }),
  );
  const [words, setWords] = createSignal({ feeling: '', learned: '' });
  const tell = (changes: OutcomeChanges) => {
    told(changes);
    setAsk(amendOutcome(ask(), changes, on('2026-03-02', 2)));
  };
  render(() => (
    <OutcomeForm
      ask={ask()}
      onOutcome={tell}
      words={words()}
      onWord={(word, text) => setWords((now) => ({ ...now, [word]: text }))}
      onLeave={() => tell(words())}
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
    expect(told).toHaveBeenLastCalledWith({ discomfort: 0 });
  });

  test('asks for the feared thing where one was named', async () => {
    const told = setUp('They sigh');
    await userEvent.click(screen.getByRole('radio', { name: 'No reply' }));
    const group = screen.getByRole('group', { name: 'You feared: They sigh. Did it happen?' });
    await userEvent.click(group.querySelector('input[value=partly]') ?? group);
    expect(told).toHaveBeenLastCalledWith({ feared: 'partly' });
  });

  test('lets more be said, and keeps it in sight once it was', async () => {
    const told = setUp();
    const user = userEvent.setup();
    await user.click(screen.getByRole('radio', { name: 'Yes' }));
    await user.click(screen.getByText('More about it'));
    await user.click(screen.getByRole('radio', { name: 'Warm' }));
    expect(told).toHaveBeenLastCalledWith({ seemed: 'warm' });
    await user.click(screen.getByRole('radio', { name: 'Warm' }));
    expect(told).toHaveBeenLastCalledWith({ seemed: undefined });
    const learned = screen.getByRole('textbox', { name: 'What it taught you' });
    await user.type(learned, 'Asking is short');
    await user.clear(learned);
    expect(learned.closest('details')?.open).toBe(true);
    await user.type(learned, 'Asking is short');
    await user.tab();
    expect(told).toHaveBeenLastCalledWith({ feeling: '', learned: 'Asking is short' });
  });

  test('waits on after “later”', async () => {
    setUp();
    await userEvent.click(screen.getByRole('radio', { name: 'Later' }));
    expect(screen.queryByRole('group', { name: 'How uncomfortable was it?' })).toBeNull();
  });
});
