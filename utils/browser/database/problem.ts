import type { StorageProblem } from '@/utils/core/data/problem';
import { isDiskFull, meansFull } from './full-disk';

/** Records that could not be brought into the shape of this version; they are as they were. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

/** The words are locked. */
export class LockedNow extends Error {
  override readonly name = 'LockedNow';

  constructor() {
    super('the words are locked');
  }
}

/** Names a failure of the database by what the user can do about it. */
export function storageProblemOf(error: unknown): StorageProblem {
  const errors = errorsOf(error);
  const names = errors.map(({ name }) => name);
  if (errors.some(meansFull)) return 'full';
  if (names.includes('VersionError')) return 'newer';
  if (names.includes('MigrationError')) return 'migration';
  if (names.includes('LockedNow')) return 'locked';
  if (names.includes('ExportOff')) return 'exportOff';
  // Dexie also calls a database closed that did not open: then what kept it from opening comes last.
  if (names.at(-1) === 'DatabaseClosedError' || names.includes('BlockedError')) return 'blocked';
  return isDiskFull() ? 'full' : 'unavailable';
}

/** Dexie wraps the browser's own error once or twice. */
function errorsOf(error: unknown): { readonly name: string; readonly message: string }[] {
  if (typeof error !== 'object' || error === null) return [];
  const { name, message = '' } = error as { readonly name?: unknown; readonly message?: unknown };
  const own = typeof name === 'string' ? [{ name, message: String(message) }] : [];
  return [...own, ...('inner' in error ? errorsOf(error.inner) : [])];
}
