import type { Ask } from './ask';
import { type Clearable, type Entry, edited, newRecord, removed } from './change';
import type { Given, Received } from './journal';
import type { Person } from './person';
import type { PlanItem } from './plan';
import type { Stamp } from './record';

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
  return {
    person: removed(person, now),
    asks: namesNobody(links.asks, person.id, now),
    planItems: namesNobody(links.planItems, person.id, now),
    received: namesNobody(links.received, person.id, now),
    given: namesNobody(links.given, person.id, now),
  };
}

function namesNobody<R extends Ask | PlanItem | Received | Given>(
  records: readonly R[],
  personId: string,
  now: Stamp,
): R[] {
  // Safe: `personId` is optional in all four, so it can be cleared.
  const nobody = { personId: undefined } as Clearable<R>;
  return records
    .filter((record) => record.personId === personId)
    .map((record) => edited(record, nobody, now));
}
