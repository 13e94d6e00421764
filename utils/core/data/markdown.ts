import { alive } from '../practice/change';
import type { AnyRecord } from '../practice/record';
import { type RecordTypes, type TableName, tableNames } from './tables';

/** The words a readable export is written with. */
export interface MarkdownWords {
  readonly title: string;
  readonly tables: Readonly<Record<TableName, string>>;
  /** A field by its name, such as `what`; of an inner one, the last part. */
  readonly field: (name: string) => string;
  /** A value of a fixed list, such as `in_person`. */
  readonly value: (name: string) => string;
  readonly yes: string;
  readonly no: string;
}

/** What a record is called in a list: its first field among these that says something. */
const titles = ['what', 'title', 'alias', 'name', 'happened', 'measure'];
/** What means something to Askwell alone. */
const left = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', 'at', 'tz', 'version', 'source', 'order']);
/** Names of other records, by the field that points to them. */
const links: Readonly<Record<string, TableName>> = {
  personId: 'people',
  areaId: 'areas',
  scriptId: 'scripts',
  askId: 'asks',
  planItemId: 'planItems',
  followUpOf: 'asks',
};

type AllRecords = { readonly [Name in TableName]: readonly RecordTypes[Name][] };

/** Everything the user still has, for reading: a heading a list, a paragraph a record. All text of theirs is inert. */
export function markdownOf(records: AllRecords, words: MarkdownWords): string {
  const names = namesOf(records);
  const parts = tableNames.flatMap((table) => {
    const those = alive<AnyRecord>(records[table]);
    if (those.length === 0) return [];
    const entries = those.map((record) => entryOf(record, names, words));
    return [`## ${words.tables[table]}`, ...entries];
  });
  return `${[`# ${words.title}`, ...parts].join('\n\n')}\n`;
}

type Names = ReadonlyMap<string, string>;

function namesOf(records: AllRecords): Names {
  const named = tableNames.flatMap((table) => alive<AnyRecord>(records[table]));
  return new Map(named.map((record) => [record.id, titleOf(record)?.text ?? '']));
}

function entryOf(record: AnyRecord, names: Names, words: MarkdownWords): string {
  const title = titleOf(record);
  const shown = title && (title.field === 'measure' ? words.value(title.text) : title.text);
  const date = dateOf(record);
  const heading = [date, shown].filter((part) => part !== undefined && part !== '').join(' · ');
  const lines = linesOf(record, { names, words, skip: title?.field });
  return [`### ${escaped(heading)}`, lines.join('\n')].filter((part) => part !== '').join('\n\n');
}

function titleOf(record: AnyRecord): { readonly field: string; readonly text: string } | undefined {
  const all = Object.entries(record) as [string, unknown][];
  for (const field of titles) {
    const text = all.find(([name]) => name === field)?.[1];
    if (typeof text === 'string' && text !== '') return { field, text: text.split('\n')[0] ?? '' };
  }
  return undefined;
}

/** The civil date a record counts for. */
function dateOf(record: object): string | undefined {
  for (const field of ['asked', 'seen', 'when', 'start', 'predict']) {
    const stamp = (record as Readonly<Record<string, unknown>>)[field];
    if (typeof stamp === 'object' && stamp !== null && 'date' in stamp) return String(stamp.date);
  }
  return undefined;
}

interface Around {
  readonly names: Names;
  readonly words: MarkdownWords;
  readonly skip?: string | undefined;
}

function linesOf(object: object, around: Around, depth = 0): string[] {
  const { names, words, skip } = around;
  const indent = '  '.repeat(depth);
  return Object.entries(object).flatMap(([name, value]: [string, unknown]): string[] => {
    if (
      value === undefined ||
      value === '' ||
      left.has(name) ||
      (depth === 0 && name === skip && isOneLine(value))
    )
      return [];
    const label = `${indent}- **${escaped(words.field(name))}**`;
    if (Object.hasOwn(links, name)) {
      const linked = typeof value === 'string' ? names.get(value) : undefined;
      return linked === undefined || linked === '' ? [] : [`${label}: ${escaped(linked)}`];
    }
    if (typeof value === 'boolean') return [`${label}: ${value ? words.yes : words.no}`];
    if (typeof value === 'number') return [`${label}: ${value}`];
    if (typeof value === 'string') return [`${label}: ${textOf(value, words, indent)}`];
    if (Array.isArray(value)) return listOf(value, label, around, depth);
    if (typeof value !== 'object' || value === null) return [];
    const inner = linesOf(value, around, depth + 1);
    return inner.length === 0 ? [] : [label, ...inner];
  });
}

function listOf(items: readonly unknown[], label: string, around: Around, depth: number): string[] {
  const indent = '  '.repeat(depth + 1);
  const texts = items.filter((item) => typeof item === 'string');
  // Ids of other records, and nothing else, are of no use to a reader.
  const told = texts.filter((text) => !/^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(text));
  const lines = [
    ...told.map((text, n) => `${indent}${n + 1}. ${textOf(text, around.words, indent)}`),
    ...items.flatMap((item) =>
      typeof item === 'object' && item !== null ? linesOf(item, around, depth + 1) : [],
    ),
  ];
  return lines.length === 0 ? [] : [label, ...lines];
}

function textOf(value: string, words: MarkdownWords, indent: string): string {
  // A value of a fixed list is lower case without spaces; it has a word of its own.
  if (/^[a-z]+(?:_[a-z]+)*$/.test(value)) return escaped(words.value(value));
  return escaped(value).replaceAll('\n', `\n${indent}  `);
}

function isOneLine(value: unknown): boolean {
  return typeof value === 'string' && !value.includes('\n');
}

/** No text is a link, emphasis or HTML, and no line of it a heading, a list or a rule (CommonMark 0.31, §2.4). */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>&~|]/g, '\\$&')
    .replaceAll(/^([ \t]*)([#+\-=]|\d+(?=[.)]))/gm, (_, space: string, mark: string) =>
      /^\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    );
}
