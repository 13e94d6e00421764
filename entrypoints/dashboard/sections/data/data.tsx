import { type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { createBackup } from '@/utils/browser/data/backup';
import { problemOf } from '@/utils/browser/database/live';
import styles from './data.module.css';
import { RemoveAll } from './remove-all';
import { SetAside } from './set-aside';
import { TakeCopy } from './take-copy';
import { TakeIn } from './take-in';

/** What belongs to the user: copies out, copies in, and the end of it. */
export function Data(): JSX.Element {
  const backup = createBackup();

  return (
    <div class={styles.page}>
      <Show when={problemOf(backup())}>{(name) => <p role="alert">{i18n.t(`problem.${name()}`)}</p>}</Show>
      <TakeCopy backup={backup()} />
      <TakeIn />
      <SetAside />
      <RemoveAll />
    </div>
  );
}
