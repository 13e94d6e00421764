import { createSignal, For, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import type { RungStanding } from '@/utils/core/stats/ladder-standing';
import { Button } from './button';
import { TextField } from './form/text-field';
import styles from './rung-card.module.css';

interface RungCardProps {
  readonly standing: RungStanding;
  readonly words: string;
  readonly isFrontier: boolean;
  /** Asks of an ordinary week on this rung. */
  readonly examples: readonly string[];
  /** What is being typed in place of the words; `undefined` while nothing is. */
  readonly typed: string | undefined;
  readonly onType: (text: string) => void;
  readonly onSave: (words: string) => void;
  readonly onCancel: () => void;
  readonly onPlan: (example: string) => void;
}

/** One rung of the ladder: its words, how it stands, and examples to start from. */
export function RungCard(props: RungCardProps): JSX.Element {
  const [isTried, setTried] = createSignal(false);
  const state = () => (props.isFrontier ? 'frontier' : props.standing.state);
  const badge = () => {
    const now = state();
    return now === 'open' ? undefined : i18n.t(`ladder.state.${now}`);
  };
  const typed = () => props.typed?.trim() ?? '';

  function save(event: SubmitEvent): void {
    event.preventDefault();
    setTried(true);
    if (typed() !== '' && typed().length <= 280) props.onSave(typed());
  }

  return (
    <li class={styles.rung} data-state={state()}>
      <span class={styles.number} aria-hidden="true">
        {props.standing.rung}
      </span>
      <div class={styles.body}>
        <Show
          when={props.typed !== undefined}
          fallback={
            <div class={styles.head}>
              <p class={styles.words} dir="auto">
                <span class="unseen">{i18n.t('ladder.rung', [String(props.standing.rung)])} </span>
                {props.words}
              </p>
              <Button
                look="quiet"
                aria-label={i18n.t('ladder.editRung', [String(props.standing.rung)])}
                onClick={() => props.onType(props.words)}
              >
                {i18n.t('ladder.edit')}
              </Button>
            </div>
          }
        >
          <form class={styles.form} onSubmit={save}>
            <TextField
              label={i18n.t('ladder.words', [String(props.standing.rung)])}
              value={props.typed ?? ''}
              problem={isTried() && typed() === '' ? i18n.t('ladder.empty') : undefined}
              onInput={(text) => props.onType(text)}
            />
            <div class={styles.buttons}>
              <Button type="submit" look="primary">
                {i18n.t('ladder.save')}
              </Button>
              <Button onClick={() => props.onCancel()}>{i18n.t('ladder.cancel')}</Button>
            </div>
          </form>
        </Show>
        <p class={styles.facts}>
          <Show when={badge()}>
            <span class={styles.badge}>{badge()}</span>
          </Show>
          {i18n.t('ladder.asks', props.standing.asks.length)}
        </p>
        <details class={styles.examples}>
          <summary>{i18n.t('ladder.examples')}</summary>
          <ul>
            <For each={props.examples}>
              {(example) => (
                <li>
                  <span>{example}</span>
                  <Button
                    look="quiet"
                    aria-label={i18n.t('ladder.planThis', [example])}
                    onClick={() => props.onPlan(example)}
                  >
                    {i18n.t('ladder.plan')}
                  </Button>
                </li>
              )}
            </For>
          </ul>
        </details>
      </div>
    </li>
  );
}
