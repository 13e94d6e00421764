import type { Person } from '@/utils/core/practice/person';

type Relation = Person['relation'];

/** What the made-up person learned, in their own words. */
export const learnedLines: readonly string[] = [
  'A two-line question is enough.',
  'They had the same question last month.',
  'Asking before lunch works better than after five.',
  'Naming the time it takes made it easy to say yes.',
  'A no came with a better idea.',
  'I had worried for longer than it took.',
  'They thanked me for asking early.',
  'Silence meant a full inbox, not a no.',
];

export const fearedLines: readonly string[] = [
  'They think I cannot do my job',
  'I interrupt something important',
  'They sigh and say they are busy',
  'Nobody answers and everyone has read it',
];

export const noticedLines: readonly string[] = [
  'Mina asked in the stand-up what an acronym means',
  'A senior asked for a second pair of eyes on a query',
  'Someone asked for the room code in the group chat',
  'Our lead asked the other team for two more days',
];

export const givenLines: readonly string[] = [
  'Explained how to set up the test data',
  'Read through a draft for the newcomer',
  'Found the invoice they had been looking for',
];

export const people: readonly {
  readonly alias: string;
  readonly relation: Relation;
  readonly feelsSafe: number;
}[] = [
  { alias: 'Sam', relation: 'peer', feelsSafe: 5 },
  { alias: 'Mina', relation: 'peer', feelsSafe: 4 },
  { alias: 'R.', relation: 'manager', feelsSafe: 3 },
  { alias: 'Data team', relation: 'other_team', feelsSafe: 3 },
  { alias: 'Dr K', relation: 'senior', feelsSafe: 2 },
  { alias: 'Jo', relation: 'peer', feelsSafe: 4 },
];

/** What the made-up person says around the request of their script. */
export const scriptWords = {
  opener: 'Hi Mina, do you have a minute?',
  why: 'You wrote the last one, so you see quickest what is missing.',
  easyOut: 'If this week is full, tell me and I will ask Jo.',
};

/** What the made-up person plans to ask: on a day, or in a situation. */
export const planLines: readonly {
  readonly what: string;
  readonly rung: number;
  /** Days from today, or a situation. */
  readonly when: number | string;
}[] = [
  { what: 'ten minutes to go through the open points', rung: 4, when: -2 },
  { what: 'a second pair of eyes on the migration', rung: 5, when: 2 },
  { what: 'why we do it this way', rung: 6, when: 'the stand-up ends' },
];
