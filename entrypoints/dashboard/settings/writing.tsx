import { createResource, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { channelOptions } from '@/components/ask-words';
import { Button } from '@/components/button';
import { Choice } from '@/components/form/choice';
import link from '@/components/link-button.module.css';
import styles from '@/components/settings/settings.module.css';
import { browserPages, keysOf } from '@/utils/browser/browser-pages';
import { storedSettings } from '@/utils/browser/storage/settings';
import { channelSchema } from '@/utils/core/practice/record';
import type { Settings } from '@/utils/core/practice/settings';

interface WritingSettingsProps {
  readonly settings: Settings;
  readonly attempt: (work: () => Promise<unknown>) => void;
}

/** Defaults for logging, what the browser itself sets for us, and the introduction once more. */
export function WritingSettings(props: WritingSettingsProps): JSX.Element {
  const [keys] = createResource(() => keysOf('open-card'));
  const [hideKeys] = createResource(() => keysOf('hide'));

  const setChannel = (value: string) =>
    props.attempt(() =>
      storedSettings.update((settings) => {
        const { usualChannel: _, ...others } = settings;
        const channel = channelSchema.safeParse(value);
        return channel.success ? { ...others, usualChannel: channel.data } : others;
      }),
    );

  return (
    <>
      <section class={styles.part}>
        <h2>{i18n.t('otherSettings.logging')}</h2>
        <Choice
          label={i18n.t('otherSettings.channel')}
          optional
          options={channelOptions()}
          value={props.settings.usualChannel ?? ''}
          onChoose={setChannel}
        />
        <p class={styles.hint}>{i18n.t('otherSettings.channelHint')}</p>
      </section>
      <section class={styles.part}>
        <h2>{i18n.t('otherSettings.browser')}</h2>
        <fieldset class={styles.group}>
          <legend>{i18n.t('otherSettings.shortcuts')}</legend>
          <p>
            <Show when={keys()} fallback={i18n.t('otherSettings.noKeys')}>
              {(pressed) => i18n.t('otherSettings.keys', [pressed()])}
            </Show>
          </p>
          <p>
            <Show when={hideKeys()} fallback={i18n.t('otherSettings.noHideKeys')}>
              {(pressed) => i18n.t('otherSettings.hideKeys', [pressed()])}
            </Show>
          </p>
          <Show
            when={browserPages.openShortcuts}
            fallback={<p class={styles.hint}>{i18n.t('otherSettings.shortcutsByHand')}</p>}
          >
            {(open) => (
              <div class={styles.row}>
                <Button onClick={() => void open()()}>{i18n.t('otherSettings.openShortcuts')}</Button>
              </div>
            )}
          </Show>
        </fieldset>
        <fieldset class={styles.group}>
          <legend>{i18n.t('otherSettings.language')}</legend>
          <p>{i18n.t('otherSettings.languageIs')}</p>
          <p class={styles.hint}>{i18n.t('otherSettings.drafts')}</p>
          <Show
            when={browserPages.openLanguages}
            fallback={<p class={styles.hint}>{i18n.t('otherSettings.languageByHand')}</p>}
          >
            {(open) => (
              <div class={styles.row}>
                <Button onClick={() => void open()()}>{i18n.t('otherSettings.openLanguages')}</Button>
              </div>
            )}
          </Show>
        </fieldset>
      </section>
      <section class={styles.part}>
        <h2>{i18n.t('welcome.title')}</h2>
        <p>
          <a class={link.plain} href="/welcome.html">
            {i18n.t('otherSettings.welcomeAgain')}
          </a>
        </p>
      </section>
    </>
  );
}
