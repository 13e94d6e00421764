import { createMemo, type JSX, Match, Show, Switch } from 'solid-js';
import { i18n } from '#i18n';
import { createDoing } from '@/utils/browser/database/doing';
import { createLive, problemOf, ready } from '@/utils/browser/database/live';
import { readRehearsal } from '@/utils/browser/database/rehearsal';
import { createStored } from '@/utils/browser/storage/live-stored';
import { storedSettings } from '@/utils/browser/storage/settings';
import { DoneBar } from '../done-bar';
import { AllScripts } from '../rehearse/all-scripts';
import { PractiseScript } from '../rehearse/practise-script';
import { parseScriptAddress } from '../rehearse/script-address';
import { WriteScript } from '../rehearse/write-script';
import styles from './rehearse.module.css';

/** Scripts: the list at `#rehearse`, one to write at `#rehearse/ID`, one to practise at `#rehearse/ID/aloud`. */
export function Rehearse(props: { readonly path: string }): JSX.Element {
  const settings = createStored(storedSettings);
  const live = createLive(settings, readRehearsal);
  const doing = createDoing(i18n.t('notice.undone'));
  const address = createMemo(() => parseScriptAddress(props.path));
  const script = createMemo(() => ready(live())?.scripts.find(({ id }) => id === address().id));

  return (
    <div class={styles.page}>
      <Show when={ready(live())}>
        {(rehearsal) => (
          <Switch>
            <Match when={address().id === undefined}>
              <AllScripts rehearsal={rehearsal()} doing={doing} />
            </Match>
            <Match when={script() === undefined}>
              <p>{i18n.t('rehearse.gone')}</p>
              <p>
                <a href="#rehearse">{i18n.t('rehearse.toAll')}</a>
              </p>
            </Match>
            {/* Keyed by id: another script is another form, the same one with new words is not. */}
            <Match when={address().mode === undefined && script()?.id} keyed>
              {(id) => (
                <WriteScript
                  id={id}
                  script={script()}
                  rehearsal={rehearsal()}
                  disabledRules={settings()?.disabledRules ?? []}
                  doing={doing}
                />
              )}
            </Match>
            <Match when={address().mode && `${address().id ?? ''}/${address().mode ?? ''}`} keyed>
              <PractiseScript script={script()} mode={address().mode} rehearsal={rehearsal()} doing={doing} />
            </Match>
          </Switch>
        )}
      </Show>
      <DoneBar doing={doing} problem={problemOf(live())} />
    </div>
  );
}
