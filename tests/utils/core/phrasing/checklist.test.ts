import { describe, expect, test } from 'vitest';
import { review, sentencesFor } from '@/utils/core/phrasing';

const full =
  'Hi Sam, could you review the two pages by Friday, because the client reads them on Monday? ' +
  'I have already checked the numbers. It takes ten minutes. If you have no time, no worries.';

describe('the checklist', () => {
  test('finds every point of a full ask', () => {
    expect(new Set(Object.values(review(full).checklist))).toEqual(new Set(['present']));
  });

  test('has a ready sentence for every point that is absent, and for no other', () => {
    const { checklist } = review('Could someone send it?');
    const absent = Object.entries(checklist).flatMap(([point, presence]) =>
      presence === 'absent' ? [point] : [],
    );
    expect(sentencesFor(checklist).map(({ point }) => point)).toEqual(absent);
    expect(sentencesFor(review(full).checklist)).toEqual([]);
  });

  test.each([
    ['German', 'Könntest du mir bitte bis Freitag die Zahlen schicken, damit ich sie am Montag zeigen kann?'],
    [
      'Dutch',
      'Kun je me helpen met de nieuwe versie? We hebben een probleem in de test en ik weet niet waarom.',
    ],
    ['Polish', 'Czy masz czas, by spotkać się na obiad w tym tygodniu albo może w przyszłym?'],
  ])('knows nothing about a draft in %s, and flags nothing', (_, draft) => {
    const { checklist, findings, rewrites } = review(draft);
    expect(new Set(Object.values(checklist))).toEqual(new Set(['unknown']));
    expect([findings, rewrites]).toEqual([[], []]);
  });

  test('takes the language of the page into account for a short draft', () => {
    expect(review('Sorry, Anna?', { language: 'de' }).checklist.what).toBe('unknown');
    expect(review('Could you send it?', { language: 'de' }).checklist.what).toBe('present');
  });
});
