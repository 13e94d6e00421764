import { alive } from '@/utils/core/practice/change';
import { isSameAlias, mergePerson } from '@/utils/core/practice/people';
import type { Id, Stamp } from '@/utils/core/practice/record';
import { database } from '../database/database';
import { readPersonLinks } from '../database/people';
import { write } from '../database/write';

/**
 * An alias that is typed while locked cannot be compared with the others, so it makes a new person. Now that it can,
 * whoever has the alias of somebody else becomes that person, with all that names them. Within a transaction over
 * every table.
 *
 * @param written ids of the people that were written while locked
 */
export async function mergeTwins(written: ReadonlySet<Id>, now: Stamp): Promise<void> {
  if (written.size === 0) return;
  const byAge = (one: { readonly id: Id }, other: { readonly id: Id }) =>
    Number(written.has(one.id)) - Number(written.has(other.id)) || (one.id < other.id ? -1 : 1);
  const people = alive(await database.people.toArray()).sort(byAge);
  for (const [place, twin] of people.entries()) {
    const into = people.slice(0, place).find(({ alias }) => isSameAlias(alias, twin.alias));
    if (into === undefined || !written.has(twin.id)) continue;
    const { person, ...changed } = mergePerson({ twin, into }, await readPersonLinks(twin), now);
    await write({ people: [person], ...changed });
  }
}
