import { describe, expect, test } from 'vitest';
import { shamingPattern } from '@/tests/locales/shaming-words';
import { idOf } from '@/tests/support/ids';
import { exampleAsks } from '@/utils/core/practice/content/examples';
import { library } from '@/utils/core/practice/content/library';
import { usualReactions } from '@/utils/core/practice/content/reactions';
import { firstRungs } from '@/utils/core/practice/content/rungs';
import { huntAsks } from '@/utils/core/practice/first-week-hunt';
import { defaultRungs } from '@/utils/core/practice/ladder-defaults';
import { askExamples } from '@/utils/core/practice/ladder-examples';
import { libraryFindings, libraryStories, safetyNote } from '@/utils/core/practice/library';
import { reactionSuggestions, suggestedReactions } from '@/utils/core/practice/reaction-suggestions';
import { reactionKindSchema } from '@/utils/core/practice/script';
import { weekSuggestion } from '@/utils/core/practice/week-suggestion';

const forbidden =
  /\b(?:fail|failed|missed your goal|broke|lost|streak|only|should|don[’']t forget|lazy|behind)\b/i;

const texts = [
  ...defaultRungs,
  ...askExamples.map(({ what }) => what),
  ...libraryFindings.map(({ text }) => text),
  ...libraryStories.flatMap(({ title, text }) => [title, text]),
  ...reactionSuggestions.flatMap(({ theySay, iSay }) => [theySay, iSay]),
  safetyNote,
];

test.each(texts)('is free of words that shame: %s', (text) => expect(text).not.toMatch(forbidden));

describe('content', () => {
  test('there are ten rungs, each with three examples or more, and about forty in all', () => {
    expect(defaultRungs).toHaveLength(10);
    expect(askExamples.length).toBeGreaterThanOrEqual(40);
    for (let rung = 1; rung <= 10; rung += 1) {
      expect(askExamples.filter((example) => example.rung === rung).length).toBeGreaterThanOrEqual(3);
    }
  });

  test('more than twenty findings, each once, each with a source and its year', () => {
    expect(libraryFindings.length).toBeGreaterThan(20);
    expect(new Set(libraryFindings.map(({ id }) => id)).size).toBe(libraryFindings.length);
    for (const { source } of libraryFindings) expect(source).toMatch(/ [12][0-9]{3}/);
  });

  test('an empty script is offered one reaction of each kind', () => {
    expect(suggestedReactions([]).map(({ kind }) => kind)).toEqual(reactionKindSchema.options);
    expect(suggestedReactions([{ kind: 'yes' }])).toHaveLength(5);
  });

  test('the hunt is five tiny asks, the same for the same first day', () => {
    expect(huntAsks('2026-11-23')).toHaveLength(5);
    expect(huntAsks('2026-11-23')).toEqual(huntAsks('2026-11-23'));
    expect(huntAsks('2026-11-23').every(({ rung }) => rung <= 3)).toBe(true);
  });
});

describe('weekSuggestion', () => {
  const person = (feelsSafe: number) =>
    ({
      id: idOf(feelsSafe),
      createdAt: 0,
      updatedAt: 0,
      alias: 'K',
      relation: 'peer',
      archived: false,
      feelsSafe,
    }) as const;
  const weeks = Array.from({ length: 200 }, (_, n) => `week ${n}`);

  test('stays around the frontier, at it about half the time', () => {
    const rungs = weeks.map((weekKey) => weekSuggestion({ frontier: 5, weekKey, people: [] }).rung);
    expect(new Set(rungs)).toEqual(new Set([4, 5, 6]));
    expect(rungs.filter((rung) => rung === 5).length / 200).toBeCloseTo(0.5, 0);
  });

  test('names safe people first, and is smaller where nobody feels safe', () => {
    const weekKey = '2026-11-23';
    const { people, rung } = weekSuggestion({
      frontier: 5,
      weekKey,
      people: [person(1), person(3), person(5)],
    });
    expect(people.map(({ feelsSafe }) => feelsSafe)).toEqual([5, 3]);
    const unsafe = weekSuggestion({ frontier: 5, weekKey, people: [person(1)] });
    expect(unsafe.people).toEqual([]);
    expect(unsafe.rung).toBe(rung - 2);
  });
});

describe('German content', () => {
  const contentIn = (language: 'en' | 'de') => ({
    rungs: firstRungs[language],
    examples: exampleAsks[language],
    reactions: usualReactions[language],
    ...library[language],
  });
  const [en, de] = [contentIn('en'), contentIn('de')];

  test('has a counterpart for all of it', () => {
    expect(de.rungs).toHaveLength(en.rungs.length);
    expect(de.examples.map(({ rung }) => rung)).toEqual(en.examples.map(({ rung }) => rung));
    expect(de.reactions.map(({ kind }) => kind)).toEqual(en.reactions.map(({ kind }) => kind));
    expect(de.findings.map(({ id, source }) => [id, source])).toEqual(
      en.findings.map(({ id, source }) => [id, source]),
    );
    expect(de.stories.map(({ id }) => id)).toEqual(en.stories.map(({ id }) => id));
  });

  test('is in other words throughout', () => {
    const words = ({ rungs, examples, reactions, findings, stories, safetyNote }: typeof en) => [
      ...rungs,
      ...examples.map(({ what }) => what),
      ...reactions.flatMap(({ theySay, iSay }) => [theySay, iSay]),
      ...findings.map(({ text }) => text),
      ...stories.flatMap(({ title, text }) => [title, text]),
      safetyNote,
    ];
    const english = new Set(words(en));
    expect(words(de).filter((text) => english.has(text))).toEqual([]);
    expect(words(de).filter((text) => shamingPattern('de').test(text))).toEqual([]);
  });
});
