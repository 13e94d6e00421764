import { type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import type { Ask } from '@/utils/core/practice/ask';
import type { AskEditFields } from '@/utils/core/practice/ask-edit-fields';
import type { Person } from '@/utils/core/practice/person';
import type { CivilDate } from '@/utils/core/practice/record';
import { problemWithDate } from '@/utils/core/time/past-date';
import { AskDetails } from './ask-details';
import styles from './ask-form.module.css';
import { Button } from './button';
import fold from './fold.module.css';
import { DateField } from './form/date-field';
import { LONGEST_TEXT, TextField } from './form/text-field';
import { PredictionFields } from './prediction-fields';

interface AskFormProps {
  readonly fields: AskEditFields;
  readonly onType: (field: keyof AskEditFields, text: string) => void;
  readonly people: readonly Person[];
  readonly rungs: readonly string[];
  readonly today: CivilDate;
  /** Whether it was asked: then it has a day, and a prediction is one after the event. */
  readonly isAsked: boolean;
  readonly surprises: readonly Ask[];
  /** The name of the button that saves. */
  readonly save: string;
  readonly onSave: () => void;
  /** Further parts, above the button. */
  readonly children?: JSX.Element;
}

/** Everything about one ask that is changed by hand. */
export function AskForm(props: AskFormProps): JSX.Element {
  const whatProblem = () => (props.fields.what.trim() === '' ? i18n.t('log.empty') : undefined);
  const isWrong = () =>
    whatProblem() !== undefined ||
    props.fields.what.length > LONGEST_TEXT ||
    props.fields.note.length + props.fields.what.length > LONGEST_TEXT ||
    props.fields.alias.trim().length > 80 ||
    props.fields.feared.trim().length > 280 ||
    (props.isAsked && problemWithDate(props.fields.date, props.today) !== undefined);

  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWrong()) props.onSave();
      }}
    >
      <TextField
        label={i18n.t('asks.what')}
        value={props.fields.what}
        longest={LONGEST_TEXT}
        hint={props.fields.what.trim().length > 280 ? i18n.t('log.long') : undefined}
        problem={whatProblem()}
        onInput={(text) => props.onType('what', text)}
      />
      <Show when={props.isAsked}>
        <DateField
          label={i18n.t('asks.askedOn')}
          value={props.fields.date}
          today={props.today}
          onInput={(date) => props.onType('date', date)}
        />
      </Show>
      {props.children}
      <AskDetails
        fields={props.fields}
        people={props.people}
        rungs={props.rungs}
        onType={(field, text) => props.onType(field, text)}
      />
      <details class={fold.fold} open={props.fields.chance !== '' || props.fields.feared !== ''}>
        <summary>{i18n.t('prediction.title')}</summary>
        <PredictionFields
          fields={props.fields}
          surprises={props.surprises}
          isAfter={props.isAsked}
          onType={(field, text) => props.onType(field, text)}
        />
      </details>
      <TextField
        label={i18n.t('asks.note')}
        rows={3}
        longest={LONGEST_TEXT}
        value={props.fields.note}
        onInput={(text) => props.onType('note', text)}
      />
      <div>
        <Button type="submit" look="primary" disabled={isWrong()}>
          {props.save}
        </Button>
      </div>
    </form>
  );
}
