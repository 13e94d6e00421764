import { For, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import type { Ask } from '@/utils/core/practice/ask';
import type { AskFields } from '@/utils/core/practice/ask-fields';
import { chanceOptions, chanceWords, discomfortOptions, resultWords } from './ask-words';
import { TextField } from './form/text-field';
import styles from './prediction-fields.module.css';
import { Scale } from './scale';

type PredictionField = 'chance' | 'discomfort' | 'feared' | 'fearedChance';

interface PredictionFieldsProps {
  readonly fields: Pick<AskFields, PredictionField>;
  readonly onType: (field: PredictionField, text: string) => void;
  /** The user's own asks that went better than expected. */
  readonly surprises: readonly Ask[];
  /** It was asked already: what is said now is no prediction any more. */
  readonly isAfter: boolean;
}

/** What the user expects, each part optional and most of them one tap. */
export function PredictionFields(props: PredictionFieldsProps): JSX.Element {
  return (
    <div class={styles.fields}>
      <Show when={props.surprises.length > 0}>
        <section class={styles.surprises}>
          <p>{i18n.t('prediction.surprises')}</p>
          <ul>
            <For each={props.surprises}>{(ask) => <Surprise ask={ask} />}</For>
          </ul>
        </section>
      </Show>
      <Show when={props.isAfter}>
        <p class={styles.hint}>{i18n.t('prediction.after')}</p>
      </Show>
      <Scale
        label={i18n.t('prediction.chance')}
        options={chanceOptions()}
        value={props.fields.chance}
        onChoose={(value) => props.onType('chance', value)}
      />
      <Scale
        label={i18n.t('prediction.discomfort')}
        options={discomfortOptions()}
        value={props.fields.discomfort}
        ends={[i18n.t('prediction.none'), i18n.t('prediction.much')]}
        onChoose={(value) => props.onType('discomfort', value)}
      />
      <TextField
        label={i18n.t('prediction.feared')}
        value={props.fields.feared}
        onInput={(text) => props.onType('feared', text)}
      />
      <Show when={props.fields.feared.trim() !== ''}>
        <Scale
          label={i18n.t('prediction.fearedChance')}
          options={chanceOptions()}
          value={props.fields.fearedChance}
          onChoose={(value) => props.onType('fearedChance', value)}
        />
      </Show>
    </div>
  );
}

function Surprise(props: { readonly ask: Ask }): JSX.Element {
  const parts = () => {
    const { predict, outcome } = props.ask;
    if (!predict || !outcome) return [];
    const chance = predict.pYes === undefined ? [] : [i18n.t('prediction.was', [chanceWords(predict.pYes)])];
    const felt =
      predict.discomfort === undefined || outcome.discomfort === undefined
        ? []
        : [i18n.t('prediction.felt', [String(predict.discomfort), String(outcome.discomfort)])];
    return [...chance, resultWords(outcome.result), ...felt];
  };
  return (
    <li>
      <span dir="auto">{props.ask.what}</span> <span class={styles.hint}>{parts().join(' · ')}</span>
    </li>
  );
}
