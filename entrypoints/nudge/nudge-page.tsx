import { createResource, createSignal, type JSX, Match, Switch } from 'solid-js';
import { i18n } from '#i18n';
import { Button } from '@/components/button';
import { NudgeChoices } from '@/components/nudge-choices';
import { send } from '@/utils/browser/messages/send';
import { readNudge } from '@/utils/browser/nudges/read-nudge';
import type { NudgeChoice } from '@/utils/core/nudges/variant';
import styles from './nudge-page.module.css';

/** What a notification opens: its words once more and every choice there is. */
export function NudgePage(props: { readonly id: string }): JSX.Element {
  const [nudge] = createResource(() => readNudge(props.id, Date.now()));
  const [isDone, setDone] = createSignal(false);
  document.title = `${i18n.t('nudge.pageTitle')} · Askwell`;

  async function choose(choice: NudgeChoice): Promise<void> {
    setDone(true);
    // A background that is being replaced has nothing to note; the window goes either way.
    await send('nudge.choose', { id: props.id, choice }).catch(() => undefined);
    window.close();
  }

  const openDashboard = () => void send('dashboard.open').then(() => window.close());

  return (
    <Switch>
      <Match when={isDone()}>
        <p class={styles.over} role="status">
          {i18n.t('nudge.thanks')}
        </p>
      </Match>
      <Match when={nudge()}>
        {(shown) => (
          <NudgeChoices
            title={shown().text.title}
            body={shown().text.body}
            choices={shown().choices}
            onChoose={(choice) => void choose(choice)}
          />
        )}
      </Match>
      <Match when={nudge.state === 'ready'}>
        <main class={styles.over}>
          <h1>{i18n.t('nudge.pageTitle')}</h1>
          <p>{i18n.t('nudge.over')}</p>
          <Button look="primary" onClick={openDashboard}>
            {i18n.t('nudge.dashboard')}
          </Button>
        </main>
      </Match>
    </Switch>
  );
}
