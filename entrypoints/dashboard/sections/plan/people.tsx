import { createMemo, createSignal, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { Button } from '@/components/button';
import { FirstOf } from '@/components/first-of';
import { TextField } from '@/components/form/text-field';
import { PersonCard, type PersonChanges } from '@/components/person-card';
import { database } from '@/utils/browser/database/database';
import type { Doing } from '@/utils/browser/database/doing';
import { byAlias, linkTables, readPersonLinks } from '@/utils/browser/database/people';
import { oneAtATime } from '@/utils/browser/one-at-a-time';
import { createKeptFields } from '@/utils/browser/storage/kept-fields';
import { createPerson, deletePerson, editPerson, isSameAlias } from '@/utils/core/practice/people';
import type { Person } from '@/utils/core/practice/person';
import styles from './plan.module.css';

interface PeopleProps {
  readonly people: readonly Person[];
  readonly doing: Doing;
}

/** Everybody who may be asked, under names only the user needs to understand. */
export function People(props: PeopleProps): JSX.Element {
  const kept = createKeptFields('person', () => ({ alias: '' }));
  const [isTried, setTried] = createSignal(false);
  const alias = () => kept.value('alias').trim();
  // Set-aside people come last. Under a lock no index knows the order of aliases.
  const shown = createMemo(() =>
    props.people.toSorted((a, b) => Number(a.archived) - Number(b.archived) || byAlias(a, b)),
  );
  const isTaken = () => {
    const typed = alias();
    return shown().some((person) => isSameAlias(person.alias, typed));
  };
  const problem = () => {
    if (alias() !== '' && isTaken()) return i18n.t('people.taken');
    return isTried() && alias() === '' ? i18n.t('people.empty') : undefined;
  };

  const add = oneAtATime(async () => {
    setTried(true);
    if (problem() !== undefined || alias() === '' || alias().length > 80) return;
    const person = { alias: alias(), relation: 'peer' as const };
    const isWritten = await props.doing.act({
      said: i18n.t('people.added', [person.alias]),
      tables: ['people'],
      decide: (entry) => ({ people: [createPerson(person, entry())] }),
    });
    if (!isWritten) return;
    setTried(false);
    kept.forget();
  });

  const change = ({ id }: Person, changes: PersonChanges) =>
    props.doing.act({
      said: i18n.t('people.saved'),
      tables: ['people'],
      decide: async (entry) => {
        const current = await database.people.get(id);
        return current && current.deletedAt === undefined
          ? { people: [editPerson(current, changes, entry().now)] }
          : undefined;
      },
    });

  const remove = ({ id, alias }: Person) =>
    props.doing.act({
      said: i18n.t('people.deleted', [alias]),
      tables: ['people', ...linkTables],
      decide: async (entry) => {
        const current = await database.people.get(id);
        if (current === undefined) return undefined;
        const { person, ...changed } = deletePerson(current, await readPersonLinks(current), entry().now);
        return { people: [person], ...changed };
      },
    });

  return (
    <section class={styles.part} aria-labelledby="people">
      <h2 id="people">{i18n.t('people.title')}</h2>
      <p class={styles.hint}>{i18n.t('people.lead')}</p>
      <Show when={shown().length > 0}>
        <ul class={styles.list}>
          <FirstOf items={shown()}>
            {(person) => (
              <PersonCard
                person={person()}
                onChange={(changes) => void change(person(), changes)}
                onDelete={() => void remove(person())}
              />
            )}
          </FirstOf>
        </ul>
      </Show>
      <form
        class={styles.add}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField
          label={i18n.t('people.new')}
          longest={80}
          value={kept.value('alias')}
          problem={problem()}
          onInput={(text) => kept.type('alias', text)}
        />
        <Button type="submit">{i18n.t('people.add')}</Button>
      </form>
    </section>
  );
}
