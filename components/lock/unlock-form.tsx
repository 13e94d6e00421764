import LockKeyhole from 'lucide-solid/icons/lock-keyhole';
import { createSignal, type JSX } from 'solid-js';
import { i18n } from '#i18n';
import { Button } from '../button';
import { PassphraseField } from '../form/passphrase-field';
import styles from './unlock-form.module.css';

interface UnlockFormProps {
  /** What is locked here, and what goes on all the same. */
  readonly about: string;
  /** Tries a passphrase. @returns whether it was the right one; the page begins anew then */
  readonly onUnlock: (passphrase: string) => Promise<boolean>;
}

/** The calm line in place of words that are locked. */
export function UnlockForm(props: UnlockFormProps): JSX.Element {
  const [passphrase, setPassphrase] = createSignal('');
  const [state, setState] = createSignal<'resting' | 'working' | 'wrong' | 'failed'>('resting');

  async function tryIt(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (state() === 'working' || passphrase() === '') return;
    setState('working');
    try {
      const isRight = await props.onUnlock(passphrase());
      setPassphrase('');
      setState(isRight ? 'working' : 'wrong');
    } catch {
      setState('failed');
    }
  }

  const problem = () => {
    if (state() === 'wrong') return i18n.t('lock.wrong');
    return state() === 'failed' ? i18n.t('problem.unavailable') : undefined;
  };

  return (
    <form class={styles.form} onSubmit={(event) => void tryIt(event)}>
      <p class={styles.about}>
        <LockKeyhole size={18} aria-hidden="true" />
        {props.about}
      </p>
      <div class={styles.row}>
        <PassphraseField
          label={i18n.t('lock.passphrase')}
          value={passphrase()}
          problem={problem()}
          onInput={(text) => {
            setPassphrase(text);
            if (state() !== 'working') setState('resting');
          }}
        />
        <Button type="submit" look="primary" disabled={state() === 'working'}>
          {i18n.t('lock.unlock')}
        </Button>
      </div>
      <p role="status" class={styles.status}>
        {state() === 'working' ? i18n.t('lock.working') : ''}
      </p>
    </form>
  );
}
