import { type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import type { Ask } from '@/utils/core/practice/ask';
import { choiceOf, discomforts, results } from '@/utils/core/practice/ask-choices';
import type { OutcomeInput } from '@/utils/core/practice/ask-life';
import { discomfortOptions, fearedOptions, resultOptions } from './ask-words';
import { Choice } from './form/choice';
import styles from './outcome-form.module.css';
import { Scale } from './scale';

interface OutcomeFormProps {
  readonly ask: Ask;
  /** Called on every tap: the first one alone is an outcome already. */
  readonly onOutcome: (outcome: OutcomeInput) => void;
}

/** What came back, in two taps: the answer, then how it felt. */
export function OutcomeForm(props: OutcomeFormProps): JSX.Element {
  const outcome = () => props.ask.outcome;

  function tell(changes: Partial<OutcomeInput>): void {
    const result = changes.result ?? outcome()?.result;
    if (result === undefined) return;
    const discomfort = changes.discomfort ?? outcome()?.discomfort;
    const feared = changes.feared ?? outcome()?.feared;
    props.onOutcome({
      result,
      ...(discomfort !== undefined && { discomfort }),
      ...(feared && { feared }),
    });
  }

  return (
    <div class={styles.form}>
      <Scale
        label={i18n.t('outcome.what')}
        options={resultOptions()}
        value={outcome()?.result ?? ''}
        onChoose={(value) => {
          const result = choiceOf(results, value);
          if (result) tell({ result });
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
            if (discomfort !== undefined) tell({ discomfort });
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
                if (happened) tell({ feared: happened });
              }}
            />
          )}
        </Show>
      </Show>
    </div>
  );
}
