import { For, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { promptedFields } from '@/utils/core/practice/prompted-fields';
import styles from './entry-form.module.css';
import { CheckField } from './form/check-field';
import { FormButtons } from './form/form-buttons';
import { LONGEST_TEXT, TextField } from './form/text-field';

/** The fields of a reframed episode; `weight` is `everyday` or `heavy`. */
export type ReframeField = (typeof promptedFields)[number] | 'lesson' | 'weight';

interface ReframeFormProps {
  readonly value: (field: ReframeField) => string;
  readonly onInput: (field: ReframeField, text: string) => void;
  /** The user says that it still hurts, or takes that back. */
  readonly onWeigh: (isHeavy: boolean) => void;
  readonly isRefused: boolean;
  readonly submit: string;
  readonly onSubmit: () => void;
  readonly onCancel?: (() => void) | undefined;
}

/** Four short prompts for an everyday episode; a plain note for one that still hurts. */
export function ReframeForm(props: ReframeFormProps): JSX.Element {
  const isHeavy = () => props.value('weight') === 'heavy';
  const problem = (field: ReframeField) =>
    field === 'happened' && props.isRefused && props.value(field).trim() === ''
      ? i18n.t('journal.missing')
      : undefined;
  // A heavy episode is one note, unless there is more than a note holds.
  const isShown = (field: ReframeField) =>
    !isHeavy() || field === 'happened' || props.value(field).trim() !== '';

  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit();
      }}
    >
      <For each={promptedFields}>
        {(field) => (
          <Show when={isShown(field)}>
            <TextField
              label={
                isHeavy() && field === 'happened' ? i18n.t('reframe.note') : i18n.t(`reframe.prompt.${field}`)
              }
              longest={LONGEST_TEXT}
              rows={isHeavy() ? 5 : 2}
              value={props.value(field)}
              problem={problem(field)}
              onInput={(text) => props.onInput(field, text)}
            />
          </Show>
        )}
      </For>
      <Show when={isShown('lesson') && (isHeavy() || props.value('whatTheyMightHaveSaid') !== '')}>
        <TextField
          label={i18n.t('reframe.lesson')}
          longest={LONGEST_TEXT}
          rows={2}
          value={props.value('lesson')}
          onInput={(text) => props.onInput('lesson', text)}
        />
      </Show>
      <CheckField label={i18n.t('reframe.hurts')} isChecked={isHeavy()} onToggle={props.onWeigh} />
      <Show when={isHeavy()}>
        <p role="note">{i18n.t('reframe.talk')}</p>
      </Show>
      <FormButtons submit={props.submit} onCancel={props.onCancel} />
    </form>
  );
}
