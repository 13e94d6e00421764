import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answered, askWith, goalWith, on } from '@/tests/support/records';
import { ARCHIVE_VERSION, archivePieces, recordLines } from '@/utils/core/data/archive';
import type { Migration } from '@/utils/core/data/migrations';
import {
  type ArchiveItem,
  type ArchiveReader,
  ArchiveRefused,
  createArchiveReader,
} from '@/utils/core/data/read-archive';
import { type TableName, tableNames } from '@/utils/core/data/tables';
import type { AnyRecord } from '@/utils/core/practice/record';
import { defaultSettings } from '@/utils/core/practice/settings';

const encoder = new TextEncoder();

function archiveOf(
  lists: Partial<Record<TableName, AnyRecord[]>>,
  state: Record<string, unknown> = {},
): string {
  const lines = Object.fromEntries(
    tableNames.map((name) => [name, (lists[name] ?? []).length > 0 ? [recordLines(lists[name] ?? [])] : []]),
  ) as Record<TableName, string[]>;
  return archivePieces(lines, { settings: defaultSettings, state }).join('');
}

interface ReadResult {
  readonly items: readonly ArchiveItem[];
  readonly isWhole: boolean;
}

/** Reads bytes in pieces of a size. */
function read(
  text: string | Uint8Array,
  size = 1000,
  reader: ArchiveReader = createArchiveReader(),
): ReadResult {
  const bytes = typeof text === 'string' ? encoder.encode(text) : text;
  const items: ArchiveItem[] = [];
  for (let at = 0; at < bytes.length; at += size) items.push(...reader.read(bytes.subarray(at, at + size)));
  const { items: last, isWhole } = reader.end();
  return { items: [...items, ...last], isWhole };
}

function recordsIn({ items }: ReadResult): AnyRecord[] {
  return items.flatMap((item) => (item.kind === 'record' ? [item.record] : []));
}

function problemsIn({ items }: ReadResult) {
  return items.flatMap((item) => (item.kind === 'problem' ? [item.problem] : []));
}

const asks = [
  answered('2026-11-20', 'yes', { note: 'two\nlines, “quotes” and \u2028 more 😀' }),
  answered('2026-11-21', 'no'),
  askWith({ deletedAt: 5 }),
];

describe('an archive', () => {
  test('reads as what was written, however the bytes arrive', () => {
    const text = archiveOf({ asks, goals: [goalWith()] }, { typed: { log: 'half a line' } });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (size) => {
        const result = read(text, size);
        expect(result.isWhole).toBe(true);
        expect(problemsIn(result)).toEqual([]);
        expect(recordsIn(result)).toHaveLength(4);
        expect(recordsIn(result).slice(0, 3)).toEqual(asks);
        expect(result.items).toContainEqual({ kind: 'settings', settings: defaultSettings });
        expect(result.items).toContainEqual({ kind: 'state', name: 'typed', value: { log: 'half a line' } });
      }),
      { numRuns: 40 },
    );
  });

  test('is one JSON document with every key in order', () => {
    const text = archiveOf({ asks });
    const parsed: unknown = JSON.parse(text);
    const isSorted = (value: unknown): boolean => {
      if (typeof value !== 'object' || value === null) return true;
      const keys = Object.keys(value);
      const inOrder = Array.isArray(value) || keys.join() === [...keys].sort().join();
      return inOrder && Object.values(value).every(isSorted);
    };
    expect(isSorted(parsed)).toBe(true);
    expect(read(JSON.stringify(parsed, null, 2)).isWhole).toBe(true);
  });

  test('cut anywhere gives the whole records before the cut and says that it is cut', () => {
    const bytes = encoder.encode(archiveOf({ asks }));
    fc.assert(
      fc.property(fc.integer({ min: 20, max: bytes.length - 3 }), (length) => {
        const result = read(bytes.subarray(0, length));
        expect(result.isWhole).toBe(false);
        const records = recordsIn(result);
        expect(asks.slice(0, records.length)).toEqual(records);
      }),
    );
  });

  test('broken in the middle gives what stands before the break', () => {
    const text = archiveOf({ asks });
    const place = text.indexOf(asks[1]?.id ?? '') - 10;
    const result = read(`${text.slice(0, place)}\u0000}}]${text.slice(place)}`);
    expect(result.isWhole).toBe(false);
    expect(recordsIn(result)).toEqual(asks.slice(0, 1));
  });

  test('lists the one entry of 10,000 that does not read and gives the others', () => {
    const many = Array.from({ length: 10_000 }, () => askWith());
    const text = archiveOf({ asks: many }).split('\n');
    const line = text.findIndex((part) => part.includes(many[6_000]?.id ?? ''));
    text[line] = (text[line] ?? '').replace('"rung":1', '"rung":"high"');
    const result = read(text.join('\n'), 65_536);
    expect(result.isWhole).toBe(true);
    expect(recordsIn(result)).toHaveLength(9_999);
    expect(problemsIn(result)).toEqual([{ list: 'asks', place: 6_001, field: 'rung' }]);
  });

  const whole = askWith();
  test.each<[string, object, string]>([
    ['a missing field', { ...whole, what: undefined }, 'what'],
    ['an id of another kind', { ...whole, id: 'a1' }, 'id'],
    ['a moment that is text', { ...whole, updatedAt: 'yesterday' }, 'updatedAt'],
    [
      'an inner field',
      { ...answered('2026-11-20', 'yes'), asked: { ...on('2026-11-20'), date: 'x' } },
      'asked.date',
    ],
    ['a state without its moments', { ...whole, state: 'resolved' }, 'state'],
    [
      'an outcome that was never asked for',
      { ...whole, outcome: answered('2026-11-20', 'no').outcome },
      'state',
    ],
    ['nothing', [], ''],
    ['a text too long', { ...whole, what: 'x'.repeat(281) }, 'what'],
  ])('lists %s', (_, entry, field) => {
    const text = archiveOf({ asks: [entry as AnyRecord] });
    expect(problemsIn(read(text))).toEqual([{ list: 'asks', place: 1, field }]);
  });

  test('lists entries of a list that is none of ours', () => {
    const text = `{"askwell":1,"records":{"moods":[{"a":1},2]},"settings":{},"state":{}}`;
    expect(problemsIn(read(text))).toEqual([
      { list: 'moods', place: 1, field: '' },
      { list: 'moods', place: 2, field: '' },
    ]);
  });

  test('takes keys that mean something to JavaScript for keys', () => {
    const text = `{"askwell":1,"records":{"__proto__":[{"what":1}],"constructor":[1]},"settings":{},"state":{"__proto__":{"x":1}}}`;
    const result = read(text);
    expect(recordsIn(result)).toEqual([]);
    expect(({} as { x?: unknown; what?: unknown }).x).toBeUndefined();
    expect(Object.hasOwn(Object.prototype, 'what')).toBe(false);
  });
});

describe('a file that is none', () => {
  const bytesOf = (...bytes: number[]) => new Uint8Array([...bytes, ...new Array<number>(300).fill(7)]);
  test.each<[string, string | Uint8Array, string]>([
    ['an empty file', '', 'empty'],
    ['a ZIP', bytesOf(0x50, 0x4b, 3, 4), 'packed'],
    ['a gzip', bytesOf(0x1f, 0x8b, 8), 'packed'],
    ['an encrypted file', 'age-encryption.org/v1\n-> scrypt abc 18\n', 'encrypted'],
    ['a picture', bytesOf(0x89, 0x50, 0x4e, 0x47), 'notJson'],
    ['a text', 'Dear Sam, could you look at my draft?', 'notJson'],
    ['HTML', '<!doctype html><title>x</title>', 'notJson'],
    ['a table', 'id,what\n1,"x"\n', 'notJson'],
    ['a habit tracker', '{"habits":[{"name":"Ask","entries":[1,0,1]}]}', 'otherApp'],
    ['a list', '[{"askwell":1}]', 'otherApp'],
    ['a browser’s bookmarks', '{"guid":"root________","title":"","index":0,"typeCode":2}', 'otherApp'],
    ['our word at another place', '{"version":1,"askwell":1}', 'otherApp'],
    ['a version in words', '{"askwell":"one"}', 'otherApp'],
    ['a newer version', `{"askwell":${ARCHIVE_VERSION + 1},"records":{}}`, 'newer'],
    ['a cut before the version', '{"ask', 'otherApp'],
  ])('%s is refused by name', (_, content, refusal) => {
    for (const size of [1, 7, 100_000]) {
      const attempt = () => read(content, size);
      expect(attempt).toThrow(ArchiveRefused);
      expect(attempt).toThrow(expect.objectContaining({ refusal }) as Error);
    }
  });

  test.each([
    [
      'one endless text',
      (n: number) => (n === 0 ? '{"askwell":1,"records":{"asks":["' : 'x'.repeat(100_000)),
    ],
    [
      'one endless list',
      (n: number) => (n === 0 ? '{"askwell":1,"records":{"asks":[[' : '1,'.repeat(50_000)),
    ],
    ['endless depth', (n: number) => (n === 0 ? '{"askwell":1,"records":{"asks":[' : '['.repeat(100_000))],
    [
      'an endless part that is none of ours',
      (n: number) => (n === 0 ? '{"askwell":1,"other":[' : '1,'.repeat(50_000)),
    ],
  ])(
    '%s is refused before it fills the memory',
    (_, piece) => {
      const reader = createArchiveReader();
      const attempt = () => {
        for (let n = 0; n < 2000; n += 1) reader.read(encoder.encode(piece(n)));
      };
      expect(attempt).toThrow(expect.objectContaining({ refusal: 'tooLarge' }) as Error);
      // Twelve megabytes are read first.
    },
    60_000,
  );

  test('random bytes are refused, and nothing else happens', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), fc.integer({ min: 1, max: 50 }), (bytes, size) => {
        expect(() => read(bytes, size)).toThrow(ArchiveRefused);
      }),
    );
  });

  test('random changes to an archive never give a record its schema refuses', () => {
    const bytes = encoder.encode(archiveOf({ asks }));
    const change = fc.record({ at: fc.nat(bytes.length - 1), to: fc.integer({ min: 0, max: 255 }) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const mutated = bytes.slice();
        for (const { at, to } of changes) mutated[at] = to;
        try {
          for (const record of recordsIn(read(mutated))) expect(record.id).toMatch(/^[0-9a-f-]{36}$/i);
        } catch (error) {
          expect(error).toBeInstanceOf(ArchiveRefused);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('an older archive', () => {
  const steps: readonly Migration[] = [
    { to: 2, record: (table, record) => (table === 'goals' ? { ...(record as object), target: 3 } : record) },
    {
      to: 3,
      record: (table, record) => {
        if (table === 'asks' && (record as { what: string }).what === 'odd') throw new TypeError('no idea');
        return record;
      },
    },
  ];

  test('goes through every migration after its version; an entry that does not is listed', () => {
    const old = archiveOf({ asks: [askWith({ what: 'odd' }), askWith()], goals: [goalWith({ target: 9 })] });
    const result = read(old, 100, createArchiveReader(steps));
    expect(problemsIn(result)).toEqual([{ list: 'asks', place: 1, field: '' }]);
    expect(recordsIn(result).map((record) => ('target' in record ? record.target : undefined))).toEqual([
      undefined,
      3,
    ]);
  });
});
