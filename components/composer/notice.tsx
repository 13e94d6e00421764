import { type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import type { NoticeView } from './card-view';

interface NoticeProps {
  readonly notice: NoticeView;
  readonly onCopy: () => void;
}

/** One sentence on a change that was not made, and its wording to copy. */
export function Notice(props: NoticeProps): JSX.Element {
  const sentence = () =>
    ({
      changed: i18n.t('composer.refused.changed'),
      object: i18n.t('composer.refused.object'),
      editor: i18n.t('composer.refused.editor'),
      composing: i18n.t('composer.refused.composing'),
      ignored: i18n.t('composer.refused.ignored'),
      unsure: i18n.t('composer.refused.unsure'),
    })[props.notice.reason];
  return (
    <div class="notice" role="alert">
      <p>{sentence()}</p>
      <Show when={props.notice.wording}>
        <p class="wording">{props.notice.wording}</p>
        <button type="button" class="choice" on:click={() => props.onCopy()}>
          {props.notice.isCopied ? i18n.t('composer.copied') : i18n.t('composer.copy')}
        </button>
      </Show>
    </div>
  );
}
