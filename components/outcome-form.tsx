import { createMemo, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import type { Ask } from '@/utils/core/practice/ask';
import { choiceOf, discomforts, results, seemings } from '@/utils/core/practice/ask-choices';
import type { OutcomeChanges } from '@/utils/core/practice/ask-life';
import { discomfortOptions, fearedOptions, resultOptions, seemedOptions } from './ask-words';
import { Choice } from './form/choice';
import { TextField } from './form/text-field';
import styles from './outcome-form.module.css';
import { Scale } from './scale';

type Word = 'feeling' | 'learned';

interface OutcomeFormProps {
  readonly ask: Ask;
  /** Called on every tap with what it says: the first one alone is an outcome already. */
  readonly onOutcome: (changes: OutcomeChanges) => void;
  /** The two lines in words as they are being typed. */
  readonly words: Readonly<Record<Word, string>>;
  readonly onWord: (word: Word, text: string) => void;
  /** A line was left after it was changed. */
  readonly onLeave: () => void;
}

/** What came back, in two taps: the answer, then how it felt. What else there is to say is folded away. */
export function OutcomeForm(props: OutcomeFormProps): JSX.Element {
  const outcome = () => props.ask.outcome;
  // Once unfolded it stays so: a field must not vanish under the hand that empties it.
  const isMoreSaid = createMemo<boolean>(
    (was) =>
      was || outcome()?.seemed !== undefined || props.words.feeling !== '' || props.words.learned !== '',
    false,
  );

  return (
    <div class={styles.form}>
      <Scale
        label={i18n.t('outcome.what')}
        options={resultOptions()}
        value={outcome()?.result ?? ''}
        onChoose={(value) => {
          const result = choiceOf(results, value);
          if (result) props.onOutcome({ result });
        }}
      />
      <Show when={outcome() !== undefined && outcome()?.result !== 'later'}>
        <Scale
          label={i18n.t('outcome.discomfort')}
          options={discomfortOptions()}
          value={String(outcome()?.discomfort ?? '')}
          ends={[i18n.t('prediction.none'), i18n.t('prediction.much')]}
          onChoose={(value) => {
            const discomfort = choiceOf(discomforts, value);
            props.onOutcome({ discomfort });
          }}
        />
        <Show when={props.ask.predict?.feared}>
          {(feared) => (
            <Choice
              label={i18n.t('outcome.feared', [feared()])}
              options={fearedOptions()}
              value={outcome()?.feared ?? ''}
              onChoose={(value) => {
                const happened = choiceOf(['no', 'partly', 'yes'] as const, value);
                if (happened) props.onOutcome({ feared: happened });
              }}
            />
          )}
        </Show>
        <details class={styles.more} open={isMoreSaid()}>
          <summary>{i18n.t('outcome.more')}</summary>
          <div class={styles.form}>
            <Show when={outcome()?.result !== 'no_reply'}>
              <Choice
                label={i18n.t('outcome.seemed')}
                options={seemedOptions()}
                value={outcome()?.seemed ?? ''}
                optional
                onChoose={(value) => props.onOutcome({ seemed: choiceOf(seemings, value) })}
              />
            </Show>
            <TextField
              label={i18n.t('outcome.feeling')}
              placeholder={i18n.t('outcome.feelingExample')}
              value={props.words.feeling}
              onInput={(text) => props.onWord('feeling', text)}
              onLeave={() => props.onLeave()}
            />
            <TextField
              label={i18n.t('outcome.learned')}
              placeholder={i18n.t('outcome.learnedExample')}
              value={props.words.learned}
              onInput={(text) => props.onWord('learned', text)}
              onLeave={() => props.onLeave()}
            />
          </div>
        </details>
      </Show>
    </div>
  );
}
