import type { Accessor } from 'solid-js';
import { isBackupDue } from '@/utils/core/nudges/backup';
import type { BackupState } from '@/utils/core/nudges/state';
import { countRecords, newestUpdate } from '../database/all-records';
import { database } from '../database/database';
import { createLive, type Live } from '../database/live';
import { createSettingsInForce } from '../policy/live-policy';
import { storedExport } from '../storage/last-export';
import { createStored } from '../storage/live-stored';

/** How it stands with the copies of everything. */
export interface Backup extends BackupState {
  /** Whether it is time for one. */
  readonly isDue: boolean;
}

/** The state of the copies as a signal that follows records and exports. */
export function createBackup(): Accessor<Live<Backup>> {
  const exported = createStored(storedExport);
  const settings = createSettingsInForce();
  const known = () => {
    const [last, set] = [exported(), settings()];
    return last && set && { exportedAt: last.exportedAt, settings: set };
  };
  return createLive(known, ({ exportedAt, settings }) =>
    database.transaction('r', database.tables, async () => {
      const [records, latest] = await Promise.all([countRecords(), newestUpdate()]);
      const state = { records, exportedAt, changed: latest > (exportedAt ?? 0) };
      return { ...state, isDue: isBackupDue(state, settings, Date.now()) };
    }),
  );
}
