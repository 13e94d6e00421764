import { For, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import type { RewriteView } from './card-view';

interface RewriteItemProps {
  readonly rewrite: RewriteView;
  readonly onUse: () => void;
}

/** A whole new wording with its new words marked, and one word on how it sounds beside the draft. */
export function RewriteItem(props: RewriteItemProps): JSX.Element {
  const style = () =>
    ({
      direct: i18n.t('composer.style.direct'),
      warm: i18n.t('composer.style.warm'),
      short: i18n.t('composer.style.short'),
    })[props.rewrite.style];
  const tone = () =>
    props.rewrite.tone &&
    {
      warmer: i18n.t('composer.tone.warmer'),
      'about the same': i18n.t('composer.tone.same'),
      cooler: i18n.t('composer.tone.cooler'),
    }[props.rewrite.tone];
  return (
    <li class="rewrite" data-style={props.rewrite.style}>
      <div class="label">
        <p>
          <strong>{style()}</strong>
          <Show when={tone()}>
            <span class="tone"> · {tone()}</span>
          </Show>
        </p>
        <button type="button" class="choice" on:click={() => props.onUse()}>
          {i18n.t('composer.use')}
          <span class="unseen"> {style()}</span>
        </button>
      </div>
      <For each={props.rewrite.lines}>
        {(line) => (
          <p class="wording">
            <For each={line}>{(run) => (run.isNew ? <mark>{run.text}</mark> : run.text)}</For>
          </p>
        )}
      </For>
    </li>
  );
}
