import { createMemo, createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import { i18n } from '#i18n';
import { createDoing } from '@/utils/browser/database/doing';
import { createLive, problemOf, ready } from '@/utils/browser/database/live';
import { readOneScript, readRehearsal } from '@/utils/browser/database/rehearsal';
import { createStored } from '@/utils/browser/storage/live-stored';
import { storedSettings } from '@/utils/browser/storage/settings';
import { DoneBar } from '../done-bar';
import { AllScripts } from '../rehearse/all-scripts';
import { PractiseScript } from '../rehearse/practise-script';
import { parseScriptAddress } from '../rehearse/script-address';
import { WriteScript } from '../rehearse/write-script';
import styles from './rehearse.module.css';

/** So many scripts come at a time. */
const PAGE = 50;

/** Scripts: the list at `#rehearse`, one to write at `#rehearse/ID`, one to practise at `#rehearse/ID/aloud`. */
export function Rehearse(props: { readonly path: string }): JSX.Element {
  const settings = createStored(storedSettings);
  const doing = createDoing(i18n.t('notice.undone'));
  const address = createMemo(() => parseScriptAddress(props.path));
  const [words, setWords] = createSignal('');
  const [count, setCount] = createSignal(PAGE);
  const all = createLive(() => {
    const known = settings();
    return address().id === undefined && known
      ? { settings: known, words: words(), count: count() }
      : undefined;
  }, readRehearsal);
  const asked = createMemo(() => address().id);
  const found = createLive(() => {
    const [known, id] = [settings(), asked()];
    return known && id !== undefined ? { settings: known, id } : undefined;
  }, readOneScript);
  /** The script in the address, as soon as it is read. */
  const one = () => {
    const read = ready(found());
    return read?.id === address().id ? read : undefined;
  };

  return (
    <div class={styles.page}>
      <Show when={address().id === undefined && ready(all())}>
        {(rehearsal) => (
          <AllScripts
            rehearsal={rehearsal()}
            search={words()}
            onSearch={setWords}
            onMore={() => setCount((now) => now + PAGE)}
            doing={doing}
          />
        )}
      </Show>
      <Show when={one()}>
        {(here) => (
          <Switch>
            <Match when={here().script === undefined}>
              <p>{i18n.t('rehearse.gone')}</p>
              <p>
                <a href="#rehearse">{i18n.t('rehearse.toAll')}</a>
              </p>
            </Match>
            {/* Keyed by id: another script is another form, the same one with new words is not. */}
            <Match when={address().mode === undefined && here().id} keyed>
              {(id) => (
                <WriteScript
                  id={id}
                  script={here().script}
                  rehearsal={here()}
                  disabledRules={settings()?.disabledRules ?? []}
                  doing={doing}
                />
              )}
            </Match>
            <Match when={address().mode && `${here().id}/${address().mode ?? ''}`} keyed>
              <PractiseScript script={here().script} mode={address().mode} rehearsal={here()} doing={doing} />
            </Match>
          </Switch>
        )}
      </Show>
      <DoneBar doing={doing} problem={problemOf(all()) ?? problemOf(found())} />
    </div>
  );
}
