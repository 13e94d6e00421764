import { type Addressee, type AskFields, addresseeOf } from '@/utils/core/practice/ask-fields';
import { alive, type Entry } from '@/utils/core/practice/change';
import type { PersonLinks } from '@/utils/core/practice/people';
import type { Person } from '@/utils/core/practice/person';
import type { Id } from '@/utils/core/practice/record';
import { database } from './database';

/** How many of the last asks tell who is asked most recently. */
const RECENT = 60;

const collator = new Intl.Collator();

/** In the order of the alphabet of the browser's language. A collator is many times as quick as `localeCompare`. */
export const byAlias = (a: Person, b: Person): number => collator.compare(a.alias, b.alias);

/** Everybody: those asked most recently first, then by alias; people who were set aside come last. */
export async function readPeople(): Promise<Person[]> {
  const [people, recent] = await Promise.all([
    database.people.toArray(),
    database.asks.orderBy('createdAt').reverse().limit(RECENT).toArray(),
  ]);
  const last = new Map<string, number>();
  for (const { personId, createdAt } of recent)
    if (personId !== undefined && !last.has(personId)) last.set(personId, createdAt);
  return alive(people).sort(
    (a, b) =>
      Number(a.archived) - Number(b.archived) ||
      (last.get(b.id) ?? 0) - (last.get(a.id) ?? 0) ||
      byAlias(a, b),
  );
}

/** Those whom records name, each once and without those who were deleted. */
export async function readPeopleIn(
  records: readonly { readonly id: Id; readonly personId?: Id | undefined }[],
): Promise<Person[]> {
  const ids = new Set(records.flatMap(({ personId }) => personId ?? []));
  const people = await database.people.bulkGet([...ids]);
  return alive(people.filter((person) => person !== undefined));
}

/** Whom a form means, as `addresseeOf` says. Under a lock no index knows an alias: for one, everybody is read. */
export async function readAddressee(
  fields: Pick<AskFields, 'personId' | 'alias'>,
  entry: () => Entry,
): Promise<Addressee> {
  const { personId, alias } = fields;
  const { people } = database;
  if (personId === '' && alias.trim() === '') return addresseeOf(fields, [], entry);
  const chosen = personId === '' ? undefined : await people.get(personId);
  const meant = chosen && chosen.deletedAt === undefined ? [chosen] : await people.toArray();
  return addresseeOf(fields, meant, entry);
}

/** The tables in which records may name a person. */
export const linkTables = ['asks', 'planItems', 'received', 'given'] as const;

/** What may name a person. */
export async function readPersonLinks({ id }: Person): Promise<PersonLinks> {
  const [asks, planItems, received, given] = await Promise.all([
    database.asks.where('personId').equals(id).toArray(),
    database.planItems.toArray(),
    database.received.toArray(),
    database.given.toArray(),
  ]);
  return { asks, planItems, received, given };
}
