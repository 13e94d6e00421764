import type { TableName } from '../data/tables';

/** What stands in place of each word of a locked record. A word the user wrote is never taken for it. */
export const HIDDEN = '•••';

/** A word, where it can be read. */
export function readable(word: string | undefined): string | undefined {
  return word === HIDDEN ? undefined : word;
}

/** Where the user's own words stand in a value: field names with a dot between, `*` for every one of a list. */
export type WordPaths = readonly string[];

/** Every field of free text, by table. What is not named here stays readable: numbers, dates, choices, ids. */
export const wordPaths: { readonly [Name in TableName]: WordPaths } = {
  areas: ['name'],
  asks: ['what', 'note', 'site', 'predict.feared', 'outcome.feeling', 'outcome.learned'],
  given: ['what', 'feeling', 'note'],
  goals: [],
  ladders: ['rungs.*'],
  observations: ['what', 'note'],
  pauses: [],
  people: ['alias'],
  planItems: ['what', 'cue.text'],
  practices: [],
  received: ['what', 'feeling', 'note'],
  reframes: ['happened', 'didInstead', 'ifIHadAsked', 'whatTheyMightHaveSaid', 'lesson'],
  scripts: ['title', 'opener', 'request', 'why', 'easyOut', 'reactions.*.theySay', 'reactions.*.iSay'],
};

/**
 * The value with each of its words changed; empty texts are none. Everything else is as it was.
 *
 * @param change gets a word and where it stands, such as `reactions.0.iSay`
 */
export function mapWords<T>(value: T, paths: WordPaths, change: (word: string, at: string) => string): T {
  // Only texts are changed, and only into texts: the value keeps its type.
  return paths.reduce<unknown>((now, path) => mapAt(now, path.split('.'), '', change), value) as T;
}

function mapAt(
  value: unknown,
  [step, ...rest]: readonly string[],
  at: string,
  change: (word: string, at: string) => string,
): unknown {
  if (step === undefined) return typeof value === 'string' && value !== '' ? change(value, at) : value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]: [string, unknown]): [string, unknown] =>
    step === '*' || step === key
      ? [key, mapAt(part, rest, at === '' ? key : `${at}.${key}`, change)]
      : [key, part],
  );
  return Array.isArray(value) ? entries.map(([, part]) => part) : Object.fromEntries(entries);
}
