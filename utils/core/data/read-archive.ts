import { JSONParser } from '@streamparser/json';
import type * as z from 'zod/mini';
import type { AnyRecord } from '../practice/record';
import { type Settings, settingsSchema } from '../practice/settings';
import { isWholeAsk } from '../practice/whole-ask';
import { ARCHIVE_VERSION } from './archive';
import { type Migration, migratedRecord, migratedSettings, migrations } from './migrations';
import { isTableName, type RecordTypes, recordSchemas, type TableName } from './tables';

/**
 * Why nothing of a file can be taken in: it is empty, a packed file, encrypted, not JSON, not ours, written by a
 * newer Askwell, or holds a piece larger than any of ours.
 */
export type Refusal = 'empty' | 'packed' | 'encrypted' | 'notJson' | 'otherApp' | 'newer' | 'tooLarge';

export class ArchiveRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(`not an archive: ${refusal}`);
    this.name = 'ArchiveRefused';
  }
}

/** One entry that cannot be taken in, and where it stands. */
export interface ArchiveProblem {
  /** The list it stands in: a table, `settings`, or a name that is none of ours. */
  readonly list: string;
  /** Its place in the list, from 1. */
  readonly place: number;
  /** The field that does not read, such as `outcome.result`; empty for all of it. */
  readonly field: string;
}

/** What a reader has found, in the order of the file. */
export type ArchiveItem =
  | {
      readonly [Name in TableName]: {
        readonly kind: 'record';
        readonly table: Name;
        readonly record: RecordTypes[Name];
      };
    }[TableName]
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'state'; readonly name: string; readonly value: unknown }
  | { readonly kind: 'problem'; readonly problem: ArchiveProblem };

/** Reads an archive piece by piece and never holds more than one record of it. */
export interface ArchiveReader {
  /**
   * What came to its end with these bytes.
   * @throws ArchiveRefused when the file is none that can be read
   */
  read(bytes: Uint8Array): readonly ArchiveItem[];
  /**
   * Nothing more comes. The document of a cut or broken file has not come to its end; what was read of it stands.
   * @throws ArchiveRefused as above
   */
  end(): { readonly items: readonly ArchiveItem[]; readonly isWhole: boolean };
}

/** More than anything the browser lets us keep as one value, and the memory a hostile file can make a reader use. */
const LARGEST_PIECE = 12_000_000;
/** No value of ours is as deep as that by far; brackets within a text count too. */
const DEEPEST = 100_000;

/** @param steps the migrations older archives go through */
export function createArchiveReader(steps: readonly Migration[] = migrations): ArchiveReader {
  let version: number | undefined;
  let opening = new Uint8Array();
  let isBroken = false;
  let sinceLastValue = 0;
  let depth = 0;
  let found: ArchiveItem[] = [];

  const parser = new JSONParser({ paths: ['$.records.*.*', '$.settings', '$.state.*'], keepStack: false });
  parser.onError = () => {
    isBroken = true;
  };
  parser.onValue = ({ value, key, stack }) => {
    sinceLastValue = 0;
    depth = 0;
    found.push(itemOf(stack, key, value));
  };

  function itemOf(stack: readonly { readonly key?: unknown }[], key: unknown, value: unknown): ArchiveItem {
    if (stack.length === 1) return settingsItem(value);
    if (stack.length === 2) return { kind: 'state', name: String(key), value };
    return recordItem(String(stack[2]?.key), typeof key === 'number' ? key + 1 : 1, value);
  }

  function settingsItem(value: unknown): ArchiveItem {
    const settings = parsed(settingsSchema, () => migratedSettings(value, version ?? 1, steps));
    return settings.ok
      ? { kind: 'settings', settings: settings.data }
      : { kind: 'problem', problem: { list: 'settings', place: 1, field: settings.field } };
  }

  function recordItem(list: string, place: number, value: unknown): ArchiveItem {
    if (!isTableName(list)) return { kind: 'problem', problem: { list, place, field: '' } };
    const schema: z.ZodMiniType<AnyRecord> = recordSchemas[list];
    const read = parsed(schema, () => migratedRecord(list, value, version ?? 1, steps));
    if (!read.ok) return { kind: 'problem', problem: { list, place, field: read.field } };
    // Safe: the schema of this very table has just accepted it; TypeScript does not pair the two.
    const item = { kind: 'record', table: list, record: read.data } as Extract<
      ArchiveItem,
      { kind: 'record' }
    >;
    const isWhole = item.table !== 'asks' || isWholeAsk(item.record);
    return isWhole ? item : { kind: 'problem', problem: { list, place, field: 'state' } };
  }

  function parse(bytes: Uint8Array): readonly ArchiveItem[] {
    found = [];
    if (isBroken || parser.isEnded) return found;
    sinceLastValue += bytes.length;
    depth += depthOf(bytes);
    if (depth > DEEPEST) throw new ArchiveRefused('tooLarge');
    try {
      parser.write(bytes);
    } catch {
      isBroken = true;
    }
    if (sinceLastValue > LARGEST_PIECE) throw new ArchiveRefused('tooLarge');
    return found;
  }

  return {
    read(bytes) {
      if (version !== undefined) return parse(bytes);
      opening = joined(opening, bytes);
      if (opening.length < OPENING) return [];
      version = versionOf(opening);
      return parse(opening);
    },
    end() {
      let items: readonly ArchiveItem[] = [];
      if (version === undefined) {
        version = versionOf(opening);
        items = parse(opening);
      }
      return { items, isWhole: parser.isEnded && !isBroken };
    },
  };
}

/** How packed files begin: ZIP (with content, empty, in parts), gzip, bzip2, xz, 7z and RAR. */
const packed = [
  'PK\x03\x04',
  'PK\x05\x06',
  'PK\x07\x08',
  '\x1f\x8b',
  'BZh',
  '\xfd7zXZ',
  '7z\xbc\xaf',
  'Rar!',
];

/** How much of a file tells what it is. */
const OPENING = 256;

/**
 * The version a file says in its first bytes: `{"askwell":1,`. A byte order mark and any spaces are let pass.
 *
 * @param bytes the beginning of the file, or all of it when it is shorter
 * @throws ArchiveRefused when it is something else
 */
function versionOf(bytes: Uint8Array): number {
  const start = String.fromCharCode(...bytes.subarray(0, OPENING));
  if (start === '') throw new ArchiveRefused('empty');
  if (packed.some((mark) => start.startsWith(mark))) throw new ArchiveRefused('packed');
  if (/^(?:age-encryption\.org|-----BEGIN AGE)/.test(start)) throw new ArchiveRefused('encrypted');
  if (!/^(?:\xef\xbb\xbf)?\s*[[{]/.test(start)) throw new ArchiveRefused('notJson');
  const said = /^(?:\xef\xbb\xbf)?\s*\{\s*"askwell"\s*:\s*([0-9]{1,6})\s*[,}]/.exec(start)?.[1];
  if (said === undefined) throw new ArchiveRefused('otherApp');
  if (Number(said) > ARCHIVE_VERSION) throw new ArchiveRefused('newer');
  return Number(said);
}

/** How much deeper in a document one is after these bytes. */
function depthOf(bytes: Uint8Array): number {
  let depth = 0;
  for (const byte of bytes) {
    if (byte === 0x5b || byte === 0x7b) depth += 1;
    else if (byte === 0x5d || byte === 0x7d) depth -= 1;
  }
  return depth;
}

type Parsed<T> = { readonly ok: true; readonly data: T } | { readonly ok: false; readonly field: string };

function parsed<T>(schema: z.ZodMiniType<T>, value: () => unknown): Parsed<T> {
  try {
    const result = schema.safeParse(value());
    if (result.success) return { ok: true, data: result.data };
    return { ok: false, field: result.error.issues[0]?.path.join('.') ?? '' };
  } catch {
    // A migration that cannot tell what to do with this one.
    return { ok: false, field: '' };
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
