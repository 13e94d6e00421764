import { render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { Aloud } from '@/components/practice/aloud';
import { scriptWith } from '@/tests/support/scripts';

describe('saying it aloud', () => {
  test('times what is said, pauses left out, and tells which answers were reached', async () => {
    let now = 0;
    const onDone = vi.fn();
    const script = scriptWith();
    render(() => <Aloud script={script} clock={() => now} onDone={onDone} />);
    const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

    await press('Start the timer');
    now = 65_000;
    await press('Pause');
    expect(screen.getByRole('timer').textContent).toBe('1:05');
    now = 90_000;
    await press('Start the timer');
    now = 100_000;
    await press('Next');
    expect(screen.getByText('When suits you?')).toBeTruthy();
    await press('Back');
    await press('Done');
    expect(onDone).toHaveBeenCalledExactlyOnceWith({ ms: 75_000, reactionIds: [script.reactions[0]?.id] });
  });
});
