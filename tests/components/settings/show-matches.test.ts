import { beforeEach, describe, expect, test } from 'vitest';
import { showMatches } from '@/components/settings/show-matches';

const list = document.createElement('div');

beforeEach(() => {
  list.innerHTML = `
    <section id="goals"><h2>Goals</h2><p>Asks a week</p><p>Weeks start on</p></section>
    <section id="quiet"><h2>Quiet</h2><p>Übung am Morgen</p><p>Pauses</p></section>`;
});

const shown = () =>
  Array.from(
    list.querySelectorAll('section:not([hidden]) > :not([hidden])'),
    ({ textContent }) => textContent,
  );

describe('showMatches', () => {
  test.each([
    ['', 2, ['Goals', 'Asks a week', 'Weeks start on', 'Quiet', 'Übung am Morgen', 'Pauses']],
    ['goal', 1, ['Goals', 'Asks a week', 'Weeks start on']],
    ['week start', 1, ['Goals', 'Weeks start on']],
    ['ubung', 1, ['Quiet', 'Übung am Morgen']],
    ['nothing of it', 0, []],
  ])('%j leaves %i', (words, left, texts) => {
    expect(showMatches(list, words)).toBe(left);
    expect(shown()).toEqual(texts);
  });

  test('shows all again', () => {
    showMatches(list, 'pauses');
    showMatches(list, '');
    expect(shown()).toHaveLength(6);
  });
});
