import { createSignal, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { choiceOf, relations } from '@/utils/core/practice/ask-choices';
import type { Person } from '@/utils/core/practice/person';
import { relationOptions } from './ask-words';
import { Button } from './button';
import { SelectField } from './form/select-field';
import { TextField } from './form/text-field';
import styles from './person-card.module.css';
import { Scale } from './scale';

/** What is changed about a person. */
export type PersonChanges = Partial<Pick<Person, 'alias' | 'relation' | 'archived'>> & {
  readonly feelsSafe?: number | undefined;
};

interface PersonCardProps {
  readonly person: Person;
  readonly onChange: (changes: PersonChanges) => void;
  readonly onDelete: () => void;
}

/** One person: alias, relation, how safe asking them feels. */
export function PersonCard(props: PersonCardProps): JSX.Element {
  const [typed, setTyped] = createSignal<string>();
  const alias = () => typed() ?? props.person.alias;
  const isEmpty = () => alias().trim() === '';

  function keepAlias(): void {
    const next = alias().trim();
    if (next === '' || next.length > 80) return;
    setTyped(undefined);
    if (next !== props.person.alias) props.onChange({ alias: next });
  }

  return (
    <li class={styles.person} aria-label={props.person.alias} data-archived={props.person.archived}>
      <TextField
        label={i18n.t('people.alias')}
        longest={80}
        value={alias()}
        problem={isEmpty() ? i18n.t('people.empty') : undefined}
        onInput={setTyped}
        onLeave={keepAlias}
      />
      <SelectField
        label={i18n.t('people.relationIs')}
        none={i18n.t('people.relation.peer')}
        options={relationOptions().filter(({ value }) => value !== 'peer')}
        value={props.person.relation === 'peer' ? '' : props.person.relation}
        onChoose={(value) => props.onChange({ relation: choiceOf(relations, value) ?? 'peer' })}
      />
      <Scale
        label={i18n.t('people.safe')}
        options={[1, 2, 3, 4, 5].map((step) => ({ value: String(step), label: String(step) }))}
        value={String(props.person.feelsSafe ?? '')}
        ends={[i18n.t('people.unsafe'), i18n.t('people.verySafe')]}
        onChoose={(value) => props.onChange({ feelsSafe: value === '' ? undefined : Number(value) })}
      />
      <div class={styles.buttons}>
        <Button onClick={() => props.onChange({ archived: !props.person.archived })}>
          <Show when={props.person.archived} fallback={i18n.t('people.setAside')}>
            {i18n.t('people.bringBack')}
          </Show>
        </Button>
        <Button
          look="quiet"
          aria-label={i18n.t('people.delete', [props.person.alias])}
          onClick={() => props.onDelete()}
        >
          {i18n.t('asks.delete')}
        </Button>
      </div>
    </li>
  );
}
