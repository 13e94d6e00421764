import { render, screen, within } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { paperMarkdown, weekPaper } from '@/components/week/take-along';
import { WeekView } from '@/components/week/week-view';
import { weekWords } from '@/components/week/words';
import { WeekCompact } from '@/components/week-compact';
import { answered, askWith, goalWith, on } from '@/tests/support/records';
import { pageOf } from '@/tests/support/review';
import type { Ask } from '@/utils/core/practice/ask';
import { defaultRungs } from '@/utils/core/practice/ladder-defaults';
import { noRecords } from '@/utils/core/practice/records';

const today = '2026-11-25';
const goals = [goalWith({ fromWeek: '2026-11-02' })];

function reviewOf(asks: readonly Ask[], date = today) {
  const starts = [{ from: '0001-01-01', day: 1 }];
  return pageOf({ records: { ...noRecords, asks }, goals, pauses: [], starts, today }, date);
}

const three = [
  answered('2026-11-23', 'yes', {
    what: 'A look | at *my* <draft>',
    predict: { pYes: 0.4, discomfort: 8 },
    outcome: { discomfort: 2, learned: 'It took two minutes.' },
  }),
  answered('2026-11-24', 'yes', { predict: { pYes: 0.5, discomfort: 3 }, outcome: { discomfort: 5 } }),
  askWith({ state: 'asked', channel: 'email', asked: on('2026-11-25') }),
];

function show(asks: readonly Ask[], changes: Partial<Parameters<typeof WeekView>[0]> = {}) {
  const onPlan = vi.fn();
  render(() => (
    <WeekView
      review={reviewOf(asks)}
      rungs={defaultRungs}
      step="Where the template is"
      planned={[]}
      onPlan={onPlan}
      onUndoPlan={vi.fn()}
      onGoal={vi.fn()}
      onSave={vi.fn()}
      {...changes}
    />
  ));
  return { onPlan };
}

describe('the week in words', () => {
  test('counts, what is open as a range, and what was expected', () => {
    expect(weekWords(reviewOf(three))).toEqual([
      'This is your first week here. Whatever you log is a good start.',
      '3 asks, with 2 as your goal.',
      '2 helped.',
      '1 is still open.',
      'With what is still open, between 2 of 3 and 3 of 3 will have helped.',
      'Of the 2 you guessed about, you expected about 1 to help. 2 did.',
    ]);
  });

  test('an empty week has its own sentence, closed or running', () => {
    const before = [answered('2026-11-10', 'yes')];
    expect(weekWords(reviewOf(before))[0]).toMatch(/^Nothing is logged/);
    expect(weekWords(reviewOf(before, '2026-11-17'))[0]).toMatch(/^Nothing was asked/);
  });
});

describe('the week page', () => {
  test('has each picture as a named figure with its finding and its data', () => {
    show(three);
    const figure = screen.getByRole('figure', { name: 'Expected and felt' });
    within(figure).getByText('1 of 2 felt easier than expected, 1 felt harder, 0 the same.');
    within(figure).getByRole('img', { name: /1 of 2 felt easier/ });
    expect(within(figure).getAllByRole('row', { hidden: true })).toHaveLength(3);
    for (const name of ['Expected and got, so far', 'Twelve weeks', 'Ladder, last 60 days', 'Steadiness']) {
      screen.getByRole('figure', { name, hidden: true });
    }
  });

  test('says that it is too early to tell, and claims nothing', () => {
    show(three);
    screen.getByText(/It is too early to tell whether/);
    expect(document.body.textContent).not.toContain('With the people you asked');
  });

  test('takes a plan by line and Enter, and the step by one click', async () => {
    const { onPlan } = show(three);
    await userEvent.type(screen.getByLabelText('For next week: what will you ask for?'), ' A review {Enter}');
    await userEvent.click(screen.getByRole('button', { name: 'Plan this' }));
    expect(onPlan.mock.calls).toEqual([['A review'], ['Where the template is']]);
  });

  test('of a week without any record draws what there is and breaks nothing', () => {
    show([]);
    screen.getByText(/^Say before an ask how uncomfortable/);
    expect(screen.queryByRole('figure', { name: 'Expected and got, so far' })).toBeNull();
    expect(document.body.innerHTML).not.toContain('NaN');
  });
});

test('as Markdown keeps the letters the user typed from being marks', () => {
  const markdown = paperMarkdown(weekPaper(reviewOf(three), defaultRungs));
  expect(markdown).toContain('| A look \\| at \\*my\\* \\<draft\\> | 8 | 2 |');
  expect(markdown).toContain('- It took two minutes.');
});

test('the compact week has the goal, the result and a way to the whole page', () => {
  render(() => <WeekCompact review={reviewOf(three)} href="/dashboard.html#week" next="Ask Sam on Monday" />);
  screen.getByRole('progressbar', { name: '3 of 2 asks this week' });
  screen.getByText('Ask Sam on Monday');
  expect(screen.getByRole('link', { name: 'The whole week' }).getAttribute('href')).toBe(
    '/dashboard.html#week',
  );
});
