import type { Ms } from '../practice/record';
import type { Settings } from '../practice/settings';
import { nudgeKinds } from './kinds';
import type { BackupState } from './state';

const minuteMs = 60_000;

/** Whether it is time for a copy: from the tenth record on, then monthly, and when something changed (§5.1). */
export function isBackupDue(
  { records, exportedAt, changed }: BackupState,
  { nudgeKinds: wanted }: Pick<Settings, 'nudgeKinds'>,
  now: Ms,
): boolean {
  if (records < 10 || wanted.backup === false) return false;
  if (exportedAt === undefined) return true;
  return changed && now - exportedAt >= nudgeKinds.backup.freshMinutes * minuteMs;
}
