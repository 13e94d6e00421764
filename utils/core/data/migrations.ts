import type { TableName } from './tables';

/** One step of the records' shape: what turns a record of version `to - 1` into one of version `to`. */
export interface Migration {
  /** The version it leads to. Numbers follow each other without a gap; a shipped one never changes. */
  readonly to: number;
  /**
   * Pure. Returns the record itself where nothing changes; throws where it cannot tell what to do.
   * @param record as the version before wrote it
   */
  readonly record: (table: TableName, record: unknown) => unknown;
  /** The same for the settings. */
  readonly settings?: (settings: unknown) => unknown;
}

/**
 * Every migration that was ever needed, in order. The shape of the first version is still the current one. The
 * database applies them when it is opened (`upgradeWith`), an import to what it reads.
 */
export const migrations: readonly Migration[] = [];

/** A record of version `from` in the current shape. @throws what a migration throws */
export function migratedRecord(
  table: TableName,
  record: unknown,
  from: number,
  steps: readonly Migration[] = migrations,
): unknown {
  return stepsAfter(from, steps).reduce((now, step) => step.record(table, now), record);
}

/** Settings of version `from` in the current shape. @throws what a migration throws */
export function migratedSettings(
  settings: unknown,
  from: number,
  steps: readonly Migration[] = migrations,
): unknown {
  return stepsAfter(from, steps).reduce((now, step) => step.settings?.(now) ?? now, settings);
}

function stepsAfter(from: number, steps: readonly Migration[]): readonly Migration[] {
  return steps.filter(({ to }) => to > from);
}
