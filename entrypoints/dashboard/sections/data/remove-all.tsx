import { createSignal, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { AlertLine } from '@/components/alert-line';
import { Button } from '@/components/button';
import { Dialog } from '@/components/dialog';
import { TextField } from '@/components/form/text-field';
import { wipe } from '@/utils/browser/data/wipe';
import styles from './data.module.css';

/** The end of everything, behind a word that has to be written. */
export function RemoveAll(): JSX.Element {
  const [isAsking, setAsking] = createSignal(false);
  return (
    <section class={styles.part}>
      <h2>{i18n.t('data.remove.heading')}</h2>
      <p class={styles.about}>{i18n.t('data.remove.about')}</p>
      <div class={styles.row}>
        <Button onClick={() => setAsking(true)}>{i18n.t('data.remove.open')}</Button>
      </div>
      <Show when={isAsking()}>
        <Dialog title={i18n.t('data.remove.question')} onClose={() => setAsking(false)}>
          <Confirm onStay={() => setAsking(false)} />
        </Dialog>
      </Show>
    </section>
  );
}

function Confirm(props: { readonly onStay: () => void }): JSX.Element {
  const [word, setWord] = createSignal('');
  const [state, setState] = createSignal<'asking' | 'working' | 'blocked'>('asking');
  const isMeant = () => word().trim().toLocaleLowerCase() === i18n.t('data.remove.word');

  async function remove(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (!isMeant() || state() === 'working') return;
    setState('working');
    try {
      await wipe();
    } catch {
      setState('blocked');
      return;
    }
    // Nothing of this page may look for records again; "back" does not lead to it either.
    location.replace('/wiped.html');
  }

  return (
    <form class={styles.form} onSubmit={(event) => void remove(event)}>
      <p>{i18n.t('data.remove.about')}</p>
      <TextField
        label={i18n.t('data.remove.confirm', [i18n.t('data.remove.word')])}
        value={word()}
        onInput={setWord}
      />
      <Show when={state() === 'blocked'}>
        <AlertLine>{i18n.t('data.remove.blocked')}</AlertLine>
      </Show>
      <div class={styles.row}>
        <Button type="submit" disabled={!isMeant() || state() === 'working'}>
          {i18n.t('data.remove.now')}
        </Button>
        <Button look="quiet" onClick={() => props.onStay()}>
          {i18n.t('data.remove.stay')}
        </Button>
        <p role="status">{state() === 'working' ? i18n.t('data.remove.working') : ''}</p>
      </div>
    </form>
  );
}
