import type { JSX } from 'solid-js';
import { i18n } from '#i18n';
import type { Person } from '@/utils/core/practice/person';
import styles from './ask-filters.module.css';
import { channelOptions, rungOptions, stateOptions } from './ask-words';
import field from './form/field.module.css';
import { SelectField } from './form/select-field';

/** What the list of asks is narrowed to; empty means "any". */
export interface AskFilterFields {
  readonly state: string;
  readonly rung: string;
  readonly personId: string;
  readonly channel: string;
  readonly week: string;
  readonly words: string;
}

interface AskFiltersProps {
  readonly filter: AskFilterFields;
  readonly people: readonly Person[];
  /** Today's civil date. */
  readonly today: string;
  readonly onFilter: (part: keyof AskFilterFields, value: string) => void;
  /** Gets the search field, for the key that goes there. */
  readonly onReady: (search: HTMLInputElement) => void;
}

/** Search and filters over the list of asks. */
export function AskFilters(props: AskFiltersProps): JSX.Element {
  const any = () => i18n.t('asks.any');
  return (
    <div class={styles.filters} role="search">
      <div class={`${field.field} ${styles.search}`}>
        <label for="asks-search" class={field.label}>
          {i18n.t('asks.search')}
        </label>
        <input
          ref={(search) => props.onReady(search)}
          id="asks-search"
          class={field.input}
          type="search"
          dir="auto"
          placeholder={i18n.t('asks.searchHint')}
          value={props.filter.words}
          onInput={(event) => props.onFilter('words', event.currentTarget.value)}
        />
      </div>
      <SelectField
        label={i18n.t('asks.stateIs')}
        none={any()}
        options={[{ value: 'open', label: i18n.t('asks.open') }, ...stateOptions()]}
        value={props.filter.state}
        onChoose={(value) => props.onFilter('state', value)}
      />
      <SelectField
        label={i18n.t('asks.rungIs')}
        none={any()}
        options={rungOptions()}
        value={props.filter.rung}
        onChoose={(value) => props.onFilter('rung', value)}
      />
      <SelectField
        label={i18n.t('asks.who')}
        none={any()}
        options={props.people.map(({ id, alias }) => ({ value: id, label: alias }))}
        value={props.filter.personId}
        onChoose={(value) => props.onFilter('personId', value)}
      />
      <SelectField
        label={i18n.t('asks.how')}
        none={any()}
        options={channelOptions()}
        value={props.filter.channel}
        onChoose={(value) => props.onFilter('channel', value)}
      />
      <div class={`${field.field} ${styles.week}`}>
        <label for="asks-week" class={field.label}>
          {i18n.t('asks.weekOf')}
        </label>
        <input
          id="asks-week"
          class={field.input}
          type="date"
          max={props.today}
          value={props.filter.week}
          onInput={(event) => props.onFilter('week', event.currentTarget.value)}
        />
      </div>
    </div>
  );
}
