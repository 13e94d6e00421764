import { For, type JSX } from 'solid-js';
import { i18n } from '#i18n';
import type { ChecklistView } from './card-view';

interface ChecklistProps {
  readonly points: readonly ChecklistView[];
  readonly onSentence: (sentence: string) => void;
}

/** What makes an ask easy to answer, and a beginning of a sentence for what is not there yet. */
export function Checklist(props: ChecklistProps): JSX.Element {
  return (
    <>
      <h3 class="section">{i18n.t('composer.checklist')}</h3>
      <ul class="checklist">
        <For each={props.points}>
          {(item) => (
            <li data-present={item.isPresent}>
              <span aria-hidden="true">{item.isPresent ? '✓' : '○'}</span>
              <span>
                {nameOf(item.point)}
                <span class="unseen">
                  {item.isPresent === undefined
                    ? ''
                    : item.isPresent
                      ? i18n.t('composer.present')
                      : i18n.t('composer.absent')}
                </span>
              </span>
              <For each={item.isPresent ? [] : item.sentences}>
                {(sentence) => (
                  <button type="button" class="choice" on:click={() => props.onSentence(sentence)}>
                    {sentence}
                  </button>
                )}
              </For>
            </li>
          )}
        </For>
      </ul>
    </>
  );
}

function nameOf(point: ChecklistView['point']): string {
  return {
    who: i18n.t('composer.point.who'),
    what: i18n.t('composer.point.what'),
    size: i18n.t('composer.point.size'),
    when: i18n.t('composer.point.when'),
    why: i18n.t('composer.point.why'),
    tried: i18n.t('composer.point.tried'),
    easyOut: i18n.t('composer.point.easyOut'),
  }[point];
}
