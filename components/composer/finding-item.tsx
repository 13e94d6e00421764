import { For, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { takenOut } from '../taken-out';
import type { FindingView } from './card-view';

interface FindingItemProps {
  readonly finding: FindingView;
  readonly onReplace: (replacement: string) => void;
  readonly onDismiss: () => void;
  readonly onDisableRule: () => void;
}

/** One finding: what it is about, why, what could stand there instead, and how to be rid of it. */
export function FindingItem(props: FindingItemProps): JSX.Element {
  const gone = (replacement: string) => takenOut(props.finding.words, replacement);
  const words = () => gone(props.finding.replacements[0] ?? '') ?? props.finding.words.trim();
  return (
    <li class="finding" data-at={props.finding.id}>
      <h3>{props.finding.title}</h3>
      <Show when={words()}>
        <q class="words">{words()}</q>
      </Show>
      <p>{props.finding.advice}</p>
      <div class="choices">
        <For each={props.finding.replacements}>
          {(replacement) => (
            <button type="button" class="choice" on:click={() => props.onReplace(replacement)}>
              <Show when={gone(replacement)} fallback={replacement}>
                {(going) => (
                  <>
                    <s>{going()}</s>
                    <span class="unseen">{i18n.t('composer.remove')}</span>
                  </>
                )}
              </Show>
            </button>
          )}
        </For>
      </div>
      <div class="quiet-actions">
        <details>
          <summary>{i18n.t('composer.why')}</summary>
          <p class="quiet">{props.finding.source}</p>
        </details>
        <button type="button" class="plain" on:click={() => props.onDismiss()}>
          {i18n.t('composer.dismiss')}
        </button>
        <button type="button" class="plain" on:click={() => props.onDisableRule()}>
          {i18n.t('composer.ruleOff')}
        </button>
      </div>
    </li>
  );
}
