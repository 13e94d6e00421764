import { type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { ProblemLine } from '@/components/alert-line';
import { createBackup } from '@/utils/browser/data/backup';
import { problemOf } from '@/utils/browser/database/live';
import { createLock, isLocked } from '@/utils/browser/lock/live-lock';
import { createPolicy } from '@/utils/browser/policy/live-policy';
import styles from './data.module.css';
import { RemoveAll } from './remove-all';
import { SetAside } from './set-aside';
import { TakeCopy } from './take-copy';
import { TakeIn } from './take-in';

/** What belongs to the user: copies out, copies in, and the end of it. */
export function Data(): JSX.Element {
  const backup = createBackup();
  const lock = createLock();
  const policy = createPolicy();

  return (
    <div class={styles.page}>
      <ProblemLine problem={problemOf(backup())} />
      <Show when={isLocked(lock())}>
        <p>{i18n.t('lock.noCopies')}</p>
      </Show>
      <Show when={isLocked(lock()) === false}>
        <TakeCopy backup={backup()} isHeld={policy()?.disableExport === true} />
        <TakeIn />
        <SetAside />
      </Show>
      <RemoveAll />
    </div>
  );
}
