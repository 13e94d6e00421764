import { createSignal, For, type JSX, Show } from 'solid-js';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Button } from '@/components/button';
import { TextField } from '@/components/form/text-field';
import type { Doing } from '@/utils/browser/database/doing';
import { createLive, ready } from '@/utils/browser/database/live';
import { readScriptsDue } from '@/utils/browser/database/scripts-due';
import { oneAtATime } from '@/utils/browser/one-at-a-time';
import { createKeptFields } from '@/utils/browser/storage/kept-fields';
import { createScript } from '@/utils/core/practice/scripts';
import type { Settings } from '@/utils/core/practice/settings';
import styles from './popup.module.css';

interface RehearseTabProps {
  readonly settings: Settings;
  readonly doing: Doing;
}

/** The script that is due, one click from its start, and a new one from a line. */
export function RehearseTab(props: RehearseTabProps): JSX.Element {
  const due = createLive(() => props.settings, readScriptsDue);
  const kept = createKeptFields('script-line', () => ({ line: '' }), 'scripts');
  const [isTried, setTried] = createSignal(false);
  const line = () => kept.value('line').trim();

  const create = oneAtATime(async () => {
    setTried(line() === '');
    if (line() === '' || line().length > 10_000) return;
    const text = line();
    const id = await kept.saveAs();
    const isWritten = await props.doing.act({
      said: i18n.t('popup.scriptKept'),
      tables: ['scripts'],
      decide: (entry) => ({ scripts: [createScript(text, { ...entry(), id })] }),
    });
    if (!isWritten) return;
    kept.forget();
    openScript(id);
  });

  return (
    <div class={styles.tab}>
      <section class={styles.part}>
        <h2>{i18n.t('popup.due')}</h2>
        <Show when={ready(due())?.length} fallback={<p class={styles.hint}>{i18n.t('popup.noneDue')}</p>}>
          <ul class={styles.plainList}>
            <For each={ready(due())}>
              {(script) => (
                <li class={styles.due}>
                  <span dir="auto">{script.title}</span>
                  <Button look="primary" onClick={() => openScript(script.id)}>
                    {i18n.t('popup.start')}
                  </Button>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </section>
      <form
        class={styles.part}
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <TextField
          label={i18n.t('popup.newScript')}
          hint={i18n.t('popup.newScriptHint')}
          longest={10_000}
          value={kept.value('line')}
          problem={isTried() && line() === '' ? i18n.t('popup.emptyScript') : undefined}
          onInput={(text) => kept.type('line', text)}
        />
        <div class={styles.buttons}>
          <Button type="submit">{i18n.t('popup.createScript')}</Button>
        </div>
      </form>
    </div>
  );
}

function openScript(id: string): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`/dashboard.html#rehearse/${id}`) });
}
