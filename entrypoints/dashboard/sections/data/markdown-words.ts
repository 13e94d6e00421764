import { i18n } from '#i18n';
import { channelWords, kindWords, relationWords, resultWords, stateWords } from '@/components/ask-words';
import type { MarkdownWords } from '@/utils/core/data/markdown';
import { type TableName, tableNames } from '@/utils/core/data/tables';
import { askKinds, askStates, channels, relations, results } from '@/utils/core/practice/ask-choices';

/** The name of a table for people. */
export function tableWords(table: TableName): string {
  return i18n.t(`data.tables.${table}`);
}

/** The words of the readable export, in the language of the interface. */
export function markdownWords(): MarkdownWords {
  const tables = Object.fromEntries(tableNames.map((name) => [name, tableWords(name)]));
  const values = new Map<string, string>([
    ...channels.map((name) => [name, channelWords(name)] as const),
    ...askKinds.map((name) => [name, kindWords(name)] as const),
    ...relations.map((name) => [name, relationWords(name)] as const),
    ...askStates.map((name) => [name, stateWords(name)] as const),
    ...results.map((name) => [name, resultWords(name)] as const),
  ]);
  return {
    title: 'Askwell',
    tables: tables as Record<TableName, string>, // One for each name there is.
    // A field without words of its own keeps its name: a reader still sees what is there.
    field: (name) => i18n.t(`data.field.${name}` as 'data.field.what') || name,
    value: (name) => values.get(name) ?? name.replaceAll('_', ' '),
    yes: i18n.t('data.yes'),
    no: i18n.t('data.no'),
  };
}
