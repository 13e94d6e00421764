import type { JSX } from 'solid-js';
import { ProblemLine } from '@/components/alert-line';
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
      <ProblemLine problem={problemOf(backup())} />
      <TakeCopy backup={backup()} />
      <TakeIn />
      <SetAside />
      <RemoveAll />
    </div>
  );
}
