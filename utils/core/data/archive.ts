import type { AnyRecord } from '../practice/record';
import { sortedJson } from './sorted-json';
import { type TableName, tableNames } from './tables';

/**
 * The shape of everything in an export. It goes up by one with each migration (`migrations.ts`), and a fixture of
 * each version that was ever shipped stays in tests/fixtures/archives.
 */
export const ARCHIVE_VERSION = 1;

/** The end of a storage key under which something unreadable was put aside. */
export const SET_ASIDE = '.unreadable';

/** Everything but the records: what the user set, and what Askwell remembers for them. */
export interface ArchiveRest {
  readonly settings: object;
  /** Small things by the name they are kept under. */
  readonly state: Readonly<Record<string, unknown>>;
}

/** Records as they stand in an archive: one a line, in the order given. No line break at the ends. */
export function recordLines(records: readonly AnyRecord[]): string {
  return records.map(sortedJson).join(',\n');
}

/**
 * An archive in pieces that make one JSON document when they are put together:
 * `{"askwell":1,"records":{"areas":[…],…},"settings":{…},"state":{…}}`, every key in order. The version comes
 * first, so that a reader knows it before it meets a record. It holds no moment of export: the same content is
 * the same bytes.
 *
 * @param lines for each table its `recordLines` in pieces, sorted by id throughout; none of them empty
 */
export function archivePieces<Piece>(
  lines: Readonly<Record<TableName, readonly Piece[]>>,
  { settings, state }: ArchiveRest,
): (Piece | string)[] {
  const tables = tableNames.flatMap((table, n) => [
    `${n === 0 ? '' : ',\n'}"${table}":[\n`,
    ...lines[table].flatMap((piece, k) => (k === 0 ? [piece] : [',\n', piece])),
    '\n]',
  ]);
  return [
    `{"askwell":${ARCHIVE_VERSION},\n"records":{\n`,
    ...tables,
    `},\n"settings":${sortedJson(settings)},\n"state":${sortedJson(state)}}\n`,
  ];
}
