import { alive } from '../practice/change';
import type { AnyRecord } from '../practice/record';

/** Names of fields that hold milliseconds since 1970, which nobody can read in a table. */
const moments = new Set(['createdAt', 'updatedAt', 'at']);

/**
 * Records as a table for a spreadsheet: RFC 4180 with a byte order mark, so that every spreadsheet takes it for
 * UTF-8. One row a record, one column a field, inner fields as `outcome.result`; lists stand as JSON, moments as
 * ISO 8601. Removed records are left out: the JSON export has them.
 */
export function csvOf(records: readonly AnyRecord[]): string {
  const rows = alive(records).map(fieldsOf);
  const others = new Set(rows.flatMap((row) => [...row.keys()]));
  others.delete('id');
  const columns = ['id', ...[...others].sort()];
  const lines = [columns, ...rows.map((row) => columns.map((column) => row.get(column) ?? ''))];
  return `\ufeff${lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')}`;
}

function fieldsOf(record: object): Map<string, string> {
  return new Map(flattened(record, ''));
}

function flattened(object: object, prefix: string): [string, string][] {
  return Object.entries(object).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const name = prefix + key;
    if (value === undefined) return [];
    if (Array.isArray(value)) return [[name, inert(JSON.stringify(value))]];
    if (typeof value === 'object' && value !== null) return flattened(value, `${name}.`);
    if (typeof value === 'number' && moments.has(key)) return [[name, isoOf(value)]];
    return [[name, typeof value === 'string' ? inert(value) : JSON.stringify(value)]];
  });
}

function isoOf(at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toString();
}

/**
 * Text that no spreadsheet takes for a formula: an apostrophe before what would begin one, full-width signs
 * included (OWASP, CSV Injection).
 */
function inert(text: string): string {
  return /^\s*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
