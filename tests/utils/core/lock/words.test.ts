import { describe, expect, test } from 'vitest';
import { recordSchemas, type TableName, tableNames } from '@/utils/core/data/tables';
import { HIDDEN, mapWords, wordPaths } from '@/utils/core/lock/words';

/** As much of a schema as tells what is in it. */
interface Inside {
  readonly _zod: {
    readonly def: {
      readonly type: string;
      readonly format?: string;
      readonly shape?: Readonly<Record<string, Inside>>;
      readonly innerType?: Inside;
      readonly element?: Inside;
      readonly options?: readonly Inside[];
    };
  };
}

/** Where a schema takes any text at all. */
function freeTexts({ _zod: { def } }: Inside, at: readonly string[] = []): string[] {
  if (def.type === 'string') return def.format === undefined ? [at.join('.')] : [];
  return [
    ...Object.entries(def.shape ?? {}).flatMap(([name, part]) => freeTexts(part, [...at, name])),
    ...(def.innerType ? freeTexts(def.innerType, at) : []),
    ...(def.element ? freeTexts(def.element, [...at, '*']) : []),
    ...(def.options ?? []).flatMap((part) => freeTexts(part, at)),
  ];
}

/** The name of a time zone is text to the schema; it says where somebody was, and days are counted by it. */
const isZone = (path: string) => path.split('.').at(-1) === 'tz';

describe('the words of a record', () => {
  test.each(tableNames)('are all its free text: %s', (table: TableName) => {
    const found = freeTexts(recordSchemas[table] as unknown as Inside).filter((path) => !isZone(path));
    expect(found.sort()).toEqual([...wordPaths[table]].sort());
  });

  test('are changed where they stand, and nothing else is', () => {
    const script = {
      title: 'One',
      request: '',
      version: 1,
      reactions: [{ id: 'x', iSay: 'Two' }],
      more: 'Three',
    };
    const at: string[] = [];
    const hidden = mapWords(script, wordPaths.scripts, (word, path) => {
      at.push(`${path}=${word}`);
      return HIDDEN;
    });
    expect(at).toEqual(['title=One', 'reactions.0.iSay=Two']);
    expect(hidden).toEqual({ ...script, title: HIDDEN, reactions: [{ id: 'x', iSay: HIDDEN }] });
  });

  test('may stand under any name', () => {
    const typed = JSON.parse('{"__proto__":"one","log":"two"}') as object;
    expect(JSON.stringify(mapWords(typed, ['*'], (word) => word.toUpperCase()))).toBe(
      '{"__proto__":"ONE","log":"TWO"}',
    );
  });
});
