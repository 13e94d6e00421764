import { render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { type ReframeField, ReframeForm } from '@/components/reframe-form';

function show(values: Partial<Record<ReframeField, string>>, isRefused = false) {
  const calls = { onInput: vi.fn(), onWeigh: vi.fn(), onSubmit: vi.fn() };
  render(() => (
    <ReframeForm value={(field) => values[field] ?? ''} isRefused={isRefused} submit="Keep it" {...calls} />
  ));
  return calls;
}

describe('the form for a past moment', () => {
  test('has four prompts and says nothing about talking to somebody', () => {
    show({});
    expect(screen.getAllByRole('textbox')).toHaveLength(4);
    expect(screen.queryByRole('note')).toBeNull();
  });

  test('is a plain note with one line about talking to somebody once it hurts', async () => {
    const { onWeigh } = show({ weight: 'heavy', happened: 'It was loud.' });
    expect(screen.getAllByRole('textbox')).toHaveLength(1);
    expect(screen.getByRole('textbox', { name: 'What happened, in your own words' })).toBeTruthy();
    expect(screen.getByRole('note').textContent).toContain('someone you trust');
    await userEvent.click(screen.getByRole('checkbox', { name: 'This still hurts a lot' }));
    expect(onWeigh).toHaveBeenCalledExactlyOnceWith(false);
  });

  test('keeps what is too long for one note in sight', () => {
    show({ weight: 'heavy', happened: 'a', didInstead: 'b' });
    expect(screen.getAllByRole('textbox')).toHaveLength(2);
  });

  test('says beside the first prompt what is missing', () => {
    show({}, true);
    expect(
      screen.getByRole('textbox', { name: 'What was going on?', description: /few words/ }),
    ).toBeTruthy();
  });
});
