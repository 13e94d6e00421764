import { render, screen } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { WithSomeone } from '@/components/practice/with-someone';
import { scriptWith } from '@/tests/support/scripts';

test.each([
  ['its reactions, where there are some', scriptWith(), /one of these answers/],
  ['no answers that are not there', { ...scriptWith(), reactions: [] }, /as they might/],
])('the sheet for somebody else names %s', (_, script, words) => {
  render(() => <WithSomeone script={script} onPrint={() => undefined} onDone={() => undefined} />);
  expect(screen.getAllByText(words).length).toBeGreaterThan(0);
});
