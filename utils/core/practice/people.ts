import { readable } from '../lock/words';
import type { Ask } from './ask';
import { type Clearable, type Entry, edited, newRecord, removed } from './change';
import type { Given, Received } from './journal';
import type { Person } from './person';
import type { PlanItem } from './plan';
import type { Id, Stamp } from './record';

/** Somebody who may be asked. */
export function createPerson(input: Pick<Person, 'alias' | 'relation' | 'feelsSafe'>, entry: Entry): Person {
  return { ...newRecord(entry), archived: false, ...input };
}

/** The person under another alias, relation or feeling of safety. */
export function editPerson(person: Person, changes: Clearable<Person>, now: Stamp): Person {
  return edited(person, changes, now);
}

/** The person, no longer offered when choosing whom to ask; everything said about them stays. */
export function archivePerson(person: Person, now: Stamp): Person {
  return edited(person, { archived: true }, now);
}

/** Records that may name a person. */
export interface PersonLinks {
  readonly asks: readonly Ask[];
  readonly planItems: readonly PlanItem[];
  readonly received: readonly Received[];
  readonly given: readonly Given[];
}

/** The records to write. */
export interface PersonRemoval extends PersonLinks {
  readonly person: Person;
}

/** Deletes a person. What was asked of them stays and names nobody any more (practice I8). */
export function deletePerson(person: Person, links: PersonLinks, now: Stamp): PersonRemoval {
  return { person: removed(person, now), ...linkedTo(undefined, person, links, now) };
}

/** Makes one person of two: whatever names the twin names the other from now on. */
export function mergePerson(
  { twin, into }: { readonly twin: Person; readonly into: Person },
  links: PersonLinks,
  now: Stamp,
): PersonRemoval {
  return { person: removed(twin, now), ...linkedTo(into.id, twin, links, now) };
}

/** Whether two aliases name the same person. One that is locked names nobody. */
export function isSameAlias(one: string, other: string): boolean {
  const name = nameOf(one);
  return name !== undefined && name === nameOf(other);
}

function nameOf(alias: string): string | undefined {
  return readable(alias)?.trim().toLowerCase();
}

/** The records that name `person`, naming somebody else or nobody. */
function linkedTo(id: Id | undefined, person: Person, links: PersonLinks, now: Stamp): PersonLinks {
  const relinked = <R extends Ask | PlanItem | Received | Given>(records: readonly R[]): R[] => {
    // Safe: `personId` is an optional id in all four, so it can be cleared as well.
    const changes = { personId: id } as Clearable<R>;
    return records
      .filter(({ personId }) => personId === person.id)
      .map((record) => edited(record, changes, now));
  };
  return {
    asks: relinked(links.asks),
    planItems: relinked(links.planItems),
    received: relinked(links.received),
    given: relinked(links.given),
  };
}
