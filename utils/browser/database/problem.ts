import type { StorageProblem } from '@/utils/core/data/problem';

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
  const names = namesOf(error);
  if (names.includes('QuotaExceededError') || isStorageFull(error)) return 'full';
  if (names.includes('VersionError')) return 'newer';
  if (names.includes('MigrationError')) return 'migration';
  if (names.includes('LockedNow')) return 'locked';
  if (names.includes('ExportOff')) return 'exportOff';
  // Dexie also calls a database closed that did not open: then what kept it from opening comes last.
  if (names.at(-1) === 'DatabaseClosedError' || names.includes('BlockedError')) return 'blocked';
  return 'unavailable';
}

/** Chromium's `storage.local` ends at 10 MB with an error that has no name of its own. */
function isStorageFull(error: unknown): boolean {
  return error instanceof Error && /quota/i.test(error.message);
}

/** Dexie wraps the browser's own error once or twice. */
function namesOf(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return [];
  const name = 'name' in error && typeof error.name === 'string' ? [error.name] : [];
  return [...name, ...('inner' in error ? namesOf(error.inner) : [])];
}
