import { createEffect, createSignal, type JSX, onCleanup } from 'solid-js';
import { i18n } from '#i18n';
import { TextField } from '../form/text-field';
import styles from './settings.module.css';
import { showMatches } from './show-matches';

/** Narrows a long list of settings down to those that say all the words that are typed. */
export function SettingSearch(props: { readonly children: JSX.Element }): JSX.Element {
  const [words, setWords] = createSignal('');
  const [isNone, setNone] = createSignal(false);
  let list: HTMLDivElement | undefined;

  const show = () => {
    if (list) setNone(showMatches(list, words()) === 0);
  };
  createEffect(show);
  // Parts come and go while a search stands.
  const watch = (element: HTMLDivElement) => {
    list = element;
    const observer = new MutationObserver(show);
    observer.observe(element, { childList: true, subtree: true });
    onCleanup(() => observer.disconnect());
  };

  return (
    <>
      <div role="search" class={styles.search}>
        <TextField label={i18n.t('otherSettings.search')} value={words()} onInput={setWords} />
      </div>
      <p role="status" class={styles.hint}>
        {isNone() ? i18n.t('otherSettings.noneFound') : ''}
      </p>
      <div class={styles.found} ref={watch}>
        {props.children}
      </div>
    </>
  );
}
