import { createMemo, type JSX, Match, Show, Switch } from 'solid-js';
import { i18n } from '#i18n';
import styles from './entry-form.module.css';
import { CheckField } from './form/check-field';
import { Choice } from './form/choice';
import { DateField } from './form/date-field';
import { FormButtons } from './form/form-buttons';
import { SelectField } from './form/select-field';
import { LONGEST_TEXT, TextField } from './form/text-field';
import { Keyed } from './keyed';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** One field of an entry's form. */
export type EntryField = {
  readonly name: string;
  readonly label: string;
  /** Not needed for the entry: folded away until wanted. */
  readonly isExtra?: boolean;
} & (
  | { readonly kind: 'line'; readonly placeholder?: string; readonly isNeeded?: boolean }
  | { readonly kind: 'text' | 'check' | 'date' }
  | { readonly kind: 'choice'; readonly options: readonly Option[]; readonly isOptional?: boolean }
  | {
      readonly kind: 'select';
      readonly options: readonly Option[];
      /** What is said when the chosen option is there no more. */
      readonly gone?: string | undefined;
    }
);

interface EntryFormProps {
  readonly fields: readonly EntryField[];
  readonly value: (name: string) => string;
  readonly onInput: (name: string, value: string) => void;
  readonly today: string;
  /** The form was sent once as it is and could not be kept: what is missing is said beside its field. */
  readonly isRefused: boolean;
  readonly submit: string;
  readonly onSubmit: () => void;
  /** What is not needed for the entry is in sight from now on. */
  readonly onUnfold?: () => void;
  /** Leaves the entry as it was; absent for a new one. */
  readonly onCancel?: (() => void) | undefined;
}

/** The small form of one kind of entry: what is needed in sight, the rest folded. */
export function EntryForm(props: EntryFormProps): JSX.Element {
  const extra = () => props.fields.filter(({ isExtra }) => isExtra === true);
  // Once unfolded it stays so: a field must not vanish under the hand that empties it.
  const isUsed = createMemo<boolean>(
    (was) => was || extra().some(({ name, kind }) => kind !== 'date' && props.value(name) !== ''),
    false,
  );

  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit();
      }}
    >
      <Keyed items={keyed(props.fields.filter(({ isExtra }) => isExtra !== true))}>
        {(item) => <EntryInput {...props} field={item().field} />}
      </Keyed>
      <Show when={extra().length > 0}>
        <details
          class={styles.more}
          open={isUsed()}
          onToggle={({ currentTarget }) => currentTarget.open && props.onUnfold?.()}
        >
          <summary>{i18n.t('journal.more')}</summary>
          <div class={styles.extra}>
            <Keyed items={keyed(extra())}>{(item) => <EntryInput {...props} field={item().field} />}</Keyed>
          </div>
        </details>
      </Show>
      <FormButtons submit={props.submit} onCancel={props.onCancel} />
    </form>
  );
}

/** People who come and go change what one field offers, and leave the hand in another. */
function keyed(fields: readonly EntryField[]) {
  return fields.map((field) => ({ id: field.name, field }));
}

function EntryInput(props: EntryFormProps & { readonly field: EntryField }): JSX.Element {
  const value = () => props.value(props.field.name);
  const input = (text: string) => props.onInput(props.field.name, text);
  const line = () => (props.field.kind === 'line' ? props.field : undefined);
  const choice = () => (props.field.kind === 'choice' ? props.field : undefined);
  const listed = () => (props.field.kind === 'select' ? props.field : undefined);
  const missing = () =>
    props.isRefused && line()?.isNeeded === true && value().trim() === ''
      ? i18n.t('journal.missing')
      : undefined;

  return (
    <Switch>
      <Match when={line()}>
        {(field) => (
          <TextField
            label={field().label}
            placeholder={field().placeholder}
            value={value()}
            problem={missing()}
            onInput={input}
          />
        )}
      </Match>
      <Match when={props.field.kind === 'text'}>
        <TextField
          label={props.field.label}
          longest={LONGEST_TEXT}
          rows={2}
          value={value()}
          onInput={input}
        />
      </Match>
      <Match when={props.field.kind === 'check'}>
        <CheckField
          label={props.field.label}
          isChecked={value() === 'yes'}
          onToggle={(isChecked) => input(isChecked ? 'yes' : '')}
        />
      </Match>
      <Match when={props.field.kind === 'date'}>
        <DateField label={props.field.label} value={value()} today={props.today} onInput={input} />
      </Match>
      <Match when={choice()}>
        {(field) => (
          <Choice
            label={field().label}
            options={field().options}
            value={value()}
            optional={field().isOptional === true}
            onChoose={input}
          />
        )}
      </Match>
      <Match when={listed()}>
        {(field) => (
          <SelectField
            label={field().label}
            none={i18n.t('journal.none')}
            gone={field().gone}
            options={field().options}
            value={value()}
            onChoose={input}
          />
        )}
      </Match>
    </Switch>
  );
}
