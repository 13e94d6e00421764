import { fireEvent, render, screen, within } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { createSignal } from 'solid-js';
import { describe, expect, test } from 'vitest';
import { type ScriptPart, ScriptParts } from '@/components/script-parts';
import { scriptWith } from '@/tests/support/scripts';
import { reviewScript } from '@/utils/core/practice/script-review';

/** The parts of a script with the real review behind them. */
function showParts(request: string) {
  const [words, setWords] = createSignal({ title: 'Draft', opener: '', request, why: '', easyOut: '' });
  render(() => (
    <ScriptParts
      value={(part: ScriptPart) => words()[part]}
      onInput={(part, text) => setWords((now) => ({ ...now, [part]: text }))}
      onLeave={() => undefined}
      review={explained(reviewScript(scriptWith({ ...words(), reactions: [] })))}
    />
  ));
  return words;
}

function explained(review: ReturnType<typeof reviewScript>) {
  const text = { title: 'Title', advice: 'Advice', source: 'Source' };
  return { ...review, findings: review.findings.map((finding) => ({ ...finding, ...text })) };
}

describe('the review of a request', () => {
  test('takes a phrase out when told to, and puts it back', async () => {
    const request = 'Sorry to bother you, I was just wondering if you could look over my draft.';
    const words = showParts(request);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: /^Take out “Sorry to bother you/ }));
    expect(words().request).not.toContain('Sorry');
    await user.click(screen.getByRole('button', { name: 'Undo this change' }));
    expect(words().request).toBe(request);
    expect(screen.queryByRole('button', { name: 'Undo this change' })).toBeNull();
  });

  test('uses a whole new wording', async () => {
    const words = showParts('I was just wondering if you could look over my draft.');
    await userEvent.click(screen.getByRole('button', { name: /Use this wording\s*Direct/ }));
    expect(words().request).toBe('Could you please look over my draft?');
  });

  test('keeps its buttons when the same text is reviewed again, as a press must not lose its release', () => {
    const words = showParts('Sorry, I was just wondering if you could look over my draft.');
    const buttons = screen.getAllByRole('button');
    fireEvent.input(screen.getByRole('textbox', { name: 'Easy way out' }), { target: { value: ' ' } });
    expect(words().easyOut).toBe(' ');
    const now = screen.getAllByRole('button');
    expect(buttons.every((button, place) => button === now[place])).toBe(true);
  });

  test('adds a sentence for what is absent, each where it belongs', async () => {
    const words = showParts('Could you look over my draft?');
    const row = screen.getByText('By when').closest('li');
    if (!row) throw new Error('no row');
    await userEvent.click(within(row).getByRole('button'));
    expect(words().request).toMatch(/^Could you look over my draft\? \S/);
    const easy = screen.getByText('An easy way out').closest('li');
    if (!easy) throw new Error('no row');
    await userEvent.click(within(easy).getByRole('button'));
    expect(words().easyOut).not.toBe('');
    expect(within(easy).queryByRole('button')).toBeNull();
  });

  test('gives up its undo once the user types on', async () => {
    showParts('Sorry to bother you, could you look over my draft?');
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Take out “Sorry to bother you,”' }));
    await user.type(screen.getByRole('textbox', { name: 'Request' }), '!');
    expect(screen.queryByRole('button', { name: 'Undo this change' })).toBeNull();
  });

  test('says beside the title that one is needed', async () => {
    showParts('Could you look over my draft?');
    await userEvent.clear(screen.getByRole('textbox', { name: 'Title' }));
    expect(screen.getByRole('textbox', { name: 'Title', description: /needs a title/ })).toBeTruthy();
  });
});
