import { render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { createSignal } from 'solid-js';
import { describe, expect, test, vi } from 'vitest';
import { LogForm } from '@/components/log-form';

function setUp(start = '') {
  const onLog = vi.fn();
  const [text, setText] = createSignal(start);
  render(() => <LogForm text={text()} isAsked={true} onInput={setText} onLog={onLog} />);
  return { onLog, line: screen.getByRole('textbox', { name: 'What did you ask for?' }) };
}

describe('the line that logs an ask', () => {
  test('logs what was typed, without white space around it, at Enter', async () => {
    const { onLog, line } = setUp();
    await userEvent.type(line, ' A look at my draft {Enter}');
    expect(onLog).toHaveBeenCalledExactlyOnceWith('A look at my draft');
  });

  test('says beside itself what is missing and logs nothing', async () => {
    const { onLog, line } = setUp();
    await userEvent.type(line, '{Enter}');
    expect(screen.getByText('Write a few words first. What it was about is enough.').id).toBe(
      line.getAttribute('aria-describedby'),
    );
    expect(onLog).not.toHaveBeenCalled();
  });

  test.each([
    ['a line', 280, ''],
    ['more than a line', 281, 'This is longer than one line. All of it is kept in the note.'],
    [
      'more than is kept',
      10_007,
      'This is 7 characters longer than Askwell keeps. Shorten it a little, then log it.',
    ],
  ])('says what becomes of %s', (_, length, words) => {
    const { line } = setUp('x'.repeat(length));
    expect(line.getAttribute('aria-invalid')).toBe(String(length > 10_000));
    expect(document.getElementById('log-words')?.textContent).toBe(words);
  });

  test.each(['<img src=x onerror=alert(1)>', 'עזרה עם הטיוטה', '👩🏽‍💻 help'])(
    'takes %s as it is',
    async (text) => {
      const { onLog, line } = setUp(text);
      await userEvent.type(line, '{Enter}');
      expect(onLog).toHaveBeenCalledExactlyOnceWith(text);
    },
  );
});
