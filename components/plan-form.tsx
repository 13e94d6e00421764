import { createSignal, createUniqueId, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import type { Person } from '@/utils/core/practice/person';
import { type PlanFields, planProblems } from '@/utils/core/practice/plan-fields';
import { rungOptions } from './ask-words';
import { Button } from './button';
import { Choice } from './form/choice';
import field from './form/field.module.css';
import { SelectField } from './form/select-field';
import { LONGEST_LINE, TextField } from './form/text-field';
import styles from './plan-form.module.css';
import { Scale } from './scale';

interface PlanFormProps {
  readonly fields: PlanFields;
  readonly onType: (field: keyof PlanFields, text: string) => void;
  readonly people: readonly Person[];
  /** What the wall clock shows. */
  readonly wallNow: string;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** "When ‹cue›, I will ask ‹who› for ‹what›." */
export function PlanForm(props: PlanFormProps): JSX.Element {
  const [isTried, setTried] = createSignal(false);
  const problems = () => planProblems(props.fields, props.wallNow);
  const isTooLong = () =>
    [props.fields.what, props.fields.situation].some((text) => text.trim().length > LONGEST_LINE) ||
    props.fields.alias.trim().length > 80;
  const empty = (problem: 'empty' | undefined) =>
    isTried() && problem ? i18n.t('plan.problem.empty') : undefined;

  function save(event: SubmitEvent): void {
    event.preventDefault();
    setTried(true);
    if (Object.keys(problems()).length === 0 && !isTooLong()) props.onSave();
  }

  return (
    <form class={styles.form} onSubmit={save} aria-label={i18n.t('plan.new')}>
      <Choice
        label={i18n.t('plan.cue')}
        options={[
          { value: 'situation', label: i18n.t('plan.situation') },
          { value: 'time', label: i18n.t('plan.time') },
        ]}
        value={props.fields.cue}
        onChoose={(value) => props.onType('cue', value)}
      />
      <Show
        when={props.fields.cue === 'time'}
        fallback={
          <TextField
            label={i18n.t('plan.when')}
            hint={i18n.t('plan.whenHint')}
            value={props.fields.situation}
            problem={empty(problems().situation)}
            onInput={(text) => props.onType('situation', text)}
          />
        }
      >
        <WallField
          label={i18n.t('plan.whenTime')}
          value={props.fields.wall}
          problem={isTried() || props.fields.wall !== '' ? problems().wall : undefined}
          onInput={(wall) => props.onType('wall', wall)}
        />
      </Show>
      <div class={styles.who}>
        <SelectField
          label={i18n.t('plan.who')}
          none={i18n.t('plan.someone')}
          gone={i18n.t('people.gone')}
          options={props.people
            .filter(({ id, archived }) => !archived || id === props.fields.personId)
            .map(({ id, alias }) => ({ value: id, label: alias }))}
          value={props.fields.personId}
          onChoose={(id) => props.onType('personId', id)}
        />
        <Show when={props.fields.personId === ''}>
          <TextField
            label={i18n.t('plan.newPerson')}
            longest={80}
            value={props.fields.alias}
            onInput={(text) => props.onType('alias', text)}
          />
        </Show>
      </div>
      <TextField
        label={i18n.t('plan.what')}
        hint={i18n.t('plan.whatHint')}
        value={props.fields.what}
        problem={empty(problems().what)}
        onInput={(text) => props.onType('what', text)}
      />
      <Scale
        label={i18n.t('asks.rung')}
        options={rungOptions()}
        value={props.fields.rung}
        onChoose={(value) => props.onType('rung', value)}
      />
      <div class={styles.buttons}>
        <Button type="submit" look="primary">
          {i18n.t('plan.save')}
        </Button>
        <Button onClick={() => props.onCancel()}>{i18n.t('ladder.cancel')}</Button>
      </div>
    </form>
  );
}

interface WallFieldProps {
  readonly label: string;
  /** `2026-11-30T10:00`. */
  readonly value: string;
  readonly problem: 'unreadable' | 'past' | undefined;
  readonly onInput: (wall: string) => void;
}

/** A day and a time on the wall, still to come. */
export function WallField(props: WallFieldProps): JSX.Element {
  const id = createUniqueId();
  return (
    <div class={field.field}>
      <label for={id} class={field.label}>
        {props.label}
      </label>
      <input
        id={id}
        class={field.input}
        type="datetime-local"
        value={props.value}
        aria-invalid={props.problem !== undefined}
        aria-describedby={props.problem ? `${id}-problem` : undefined}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      <Show when={props.problem}>
        {(problem) => (
          <p id={`${id}-problem`} class={field.problem}>
            {i18n.t(`plan.problem.${problem()}`)}
          </p>
        )}
      </Show>
    </div>
  );
}
