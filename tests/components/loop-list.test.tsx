import { render, screen, within } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { LoopList } from '@/components/loop-list';

const items = [
  { id: 'a', what: 'A look at my draft', who: 'Kim', day: 'yesterday', isThanked: false },
  { id: 'b', what: 'The template', day: 'today', isThanked: true },
];

describe('the open loops', () => {
  test('offer thanks where none were given, the result, and to let it be', async () => {
    const calls = { onThanked: vi.fn(), onTold: vi.fn(), onSkip: vi.fn() };
    render(() => <LoopList items={items} {...calls} />);
    const first = within(screen.getByRole('group', { name: 'A look at my draft' }));
    const second = within(screen.getByRole('group', { name: 'The template' }));
    expect(screen.getByText('Kim helped, yesterday')).toBeTruthy();
    await userEvent.click(first.getByRole('button', { name: 'I thanked them' }));
    await userEvent.click(second.getByRole('button', { name: 'I told them what came of it' }));
    await userEvent.click(second.getByRole('button', { name: 'Skip' }));
    expect(second.queryByRole('button', { name: 'I thanked them' })).toBeNull();
    expect(calls.onThanked).toHaveBeenCalledExactlyOnceWith('a');
    expect(calls.onTold).toHaveBeenCalledExactlyOnceWith('b');
    expect(calls.onSkip).toHaveBeenCalledExactlyOnceWith('b');
  });
});
