import { createUniqueId, For, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import type { AskFields } from '@/utils/core/practice/ask-fields';
import type { Person } from '@/utils/core/practice/person';
import styles from './ask-details.module.css';
import { channelOptions, kindOptions, rungOptions } from './ask-words';
import { Choice } from './form/choice';
import field from './form/field.module.css';
import { Scale } from './scale';

type DetailField = 'personId' | 'alias' | 'channel' | 'rung' | 'kind';

/** So many people are one tap away; the others are found by typing their alias. */
const NEAR = 5;
const LONGEST_ALIAS = 80;

interface AskDetailsProps {
  readonly fields: Pick<AskFields, DetailField>;
  readonly onType: (field: DetailField, text: string) => void;
  /** The nearest first; people who were set aside are named, not offered. */
  readonly people: readonly Person[];
  /** The user's own words for rungs 1–10. */
  readonly rungs: readonly string[];
}

/** Whom, how, which rung and what kind: all optional, one tap each. */
export function AskDetails(props: AskDetailsProps): JSX.Element {
  const offered = () => props.people.filter(({ archived }) => !archived);
  const near = () => {
    const first = offered().slice(0, NEAR);
    const chosen = props.people.find(({ id }) => id === props.fields.personId);
    return chosen === undefined || first.includes(chosen) ? first : [...first, chosen];
  };
  const rung = () => props.rungs[Number(props.fields.rung) - 1];

  return (
    <div class={styles.details}>
      <Show when={near().length > 0}>
        <Choice
          label={i18n.t('asks.who')}
          optional
          options={near().map(({ id, alias }) => ({ value: id, label: alias }))}
          value={props.fields.personId}
          onChoose={(id) => {
            props.onType('personId', id);
            props.onType('alias', '');
          }}
        />
      </Show>
      <AliasField {...props} />
      <Choice
        label={i18n.t('asks.how')}
        optional
        options={channelOptions()}
        value={props.fields.channel}
        onChoose={(value) => props.onType('channel', value)}
      />
      <div>
        <Scale
          label={i18n.t('asks.rung')}
          options={rungOptions()}
          value={props.fields.rung}
          onChoose={(value) => props.onType('rung', value)}
        />
        <p class={styles.words}>{rung() ?? i18n.t('asks.rungHint')}</p>
      </div>
      <Choice
        label={i18n.t('asks.kindOf')}
        optional
        options={kindOptions()}
        value={props.fields.kind}
        onChoose={(value) => props.onType('kind', value)}
      />
    </div>
  );
}

function AliasField(props: AskDetailsProps): JSX.Element {
  const id = createUniqueId();
  const surplus = () => props.fields.alias.trim().length - LONGEST_ALIAS;
  const isGone = () =>
    props.fields.personId !== '' && !props.people.some((person) => person.id === props.fields.personId);
  const problem = () => {
    if (surplus() > 0) return i18n.t('field.tooLong', [String(surplus())]);
    return isGone() ? i18n.t('people.gone') : undefined;
  };

  return (
    <div class={field.field}>
      <label for={id} class={field.label}>
        {props.people.length > 0 ? i18n.t('asks.whoElse') : i18n.t('asks.who')}
      </label>
      <input
        id={id}
        class={field.input}
        type="text"
        dir="auto"
        autocomplete="off"
        list={`${id}-people`}
        placeholder={i18n.t('asks.aliasHint')}
        value={props.fields.alias}
        aria-invalid={problem() !== undefined}
        aria-describedby={problem() ? `${id}-problem` : undefined}
        onInput={(event) => {
          props.onType('alias', event.currentTarget.value);
          props.onType('personId', '');
        }}
      />
      <datalist id={`${id}-people`}>
        <For each={props.people.filter(({ archived }) => !archived)}>
          {({ alias }) => <option value={alias} />}
        </For>
      </datalist>
      <Show when={problem()}>
        <p id={`${id}-problem`} class={field.problem}>
          {problem()}
        </p>
      </Show>
    </div>
  );
}
