import { browser } from 'wxt/browser';
import { SET_ASIDE } from '@/utils/core/data/archive';
import { createIdSet } from '@/utils/core/data/id-set';
import { type Fate, fateOf, isWritten } from '@/utils/core/data/merge';
import { type ArchiveItem, type ArchiveProblem, createArchiveReader } from '@/utils/core/data/read-archive';
import { sortedJson } from '@/utils/core/data/sorted-json';
import { type TableName, tableNames } from '@/utils/core/data/tables';
import type { AnyRecord } from '@/utils/core/practice/record';
import type { Settings } from '@/utils/core/practice/settings';
import { database } from '../database/database';
import { requireOpen } from '../lock/lock-state';
import { send } from '../messages/send';
import { storedSettings } from '../storage/settings';
import { decrypted } from './encryption';
import { keptState } from './kept-state';

/** A file the user chose, and how it is opened. */
export interface ImportSource {
  readonly file: Blob;
  /** Of an encrypted one. */
  readonly passphrase?: string | undefined;
}

/** What an import would do. Nothing is written to find out. */
export interface ImportPreview {
  readonly source: ImportSource;
  /** How many records of each table meet which fate. */
  readonly fates: Readonly<Record<TableName, Readonly<Record<Fate, number>>>>;
  /** Entries that cannot be taken in: the first ones, and how many there are. */
  readonly problems: readonly ArchiveProblem[];
  readonly problemCount: number;
  /** Records that stand in the file more than once; the newest counts. */
  readonly twice: number;
  /** The settings in the file, when they are not those here. */
  readonly settings: Settings | undefined;
  /** Whether the file comes to its end. A cut one may be taken in as far as it goes. */
  readonly isWhole: boolean;
}

/** How far reading has come, from 0 to 1. */
export type OnProgress = (share: number) => void;

/** Written at once, as one step: more than nearly everybody has. */
const BATCH_RECORDS = 10_000;
const BATCH_BYTES = 8_000_000;
/** Looked at together: what lives through a batch is what the browser is slow to make room from. */
const PREVIEW_RECORDS = 500;
const LISTED_PROBLEMS = 100;

/**
 * Reads a file from end to end and says what taking it in would do.
 *
 * @throws LockedNow, ArchiveRefused, LockedError, DOMException when the file cannot be read, or an error of the database
 */
export async function previewImport(source: ImportSource, onProgress: OnProgress): Promise<ImportPreview> {
  await requireOpen();
  const fates = Object.fromEntries(tableNames.map((name) => [name, noFates()])) as Record<
    TableName,
    Record<Fate, number>
  >;
  const seen = new Map(tableNames.map((name) => [name, createIdSet()]));
  const problems: ArchiveProblem[] = [];
  let problemCount = 0;
  let twice = 0;
  let settings: Settings | undefined;
  const here = await storedSettings.read();

  const reading = { source, onProgress, atOnce: PREVIEW_RECORDS };
  const isWhole = await readItems(reading, async (items) => {
    const records: Incoming[] = [];
    for (const item of items) {
      if (item.kind === 'problem') {
        problemCount += 1;
        if (problems.length < LISTED_PROBLEMS) problems.push(item.problem);
      } else if (item.kind === 'settings') {
        if (sortedJson(item.settings) !== sortedJson(here)) settings = item.settings;
      } else if (item.kind === 'record') {
        if (seen.get(item.table)?.add(item.record.id) === true) twice += 1;
        else records.push(item);
      }
    }
    const current = await readCurrent(records);
    for (const { table, record } of records)
      fates[table][fateOf(current.get(keyOf(table, record.id)), record)] += 1;
  });
  return { source, fates, problems, problemCount, twice, settings, isWhole };
}

/** Takes an import back: every record it wrote and nobody changed since is as it was. */
export type UndoImport = () => Promise<void>;

/**
 * Takes a file in: batch by batch, each of them whole or not at all. When one cannot be written, those before it
 * are taken back.
 *
 * @param withSettings whether the settings of the file take the place of those here
 * @throws what `previewImport` throws
 */
export async function takeIn(
  { source }: ImportPreview,
  withSettings: boolean,
  onProgress: OnProgress,
): Promise<UndoImport> {
  await requireOpen();
  // Kept outside the page's own memory: a batch of an import may be large, and there may be many.
  const steps: Blob[] = [];
  const undoRest: (() => Promise<void>)[] = [];

  async function undo(): Promise<void> {
    for (const step of steps.toReversed()) await takeBack(JSON.parse(await step.text()) as WrittenStep[]);
    for (const back of undoRest.toReversed()) await back();
    await refresh();
  }

  try {
    await readItems({ source, onProgress, atOnce: BATCH_RECORDS }, async (items) => {
      const records = items.filter((item) => item.kind === 'record');
      if (records.length > 0) steps.push(new Blob([JSON.stringify(await writeBatch(records))]));
      for (const item of items) {
        if (item.kind === 'settings' && withSettings) undoRest.push(await takeSettings(item.settings));
        if (item.kind === 'state') undoRest.push(await takeState(item.name, item.value));
      }
    });
  } catch (error) {
    await undo();
    throw error;
  }
  await refresh();
  return undo;
}

type Incoming = Extract<ArchiveItem, { kind: 'record' }>;

interface Reading {
  readonly source: ImportSource;
  readonly onProgress: OnProgress;
  /** So many records are given to `take` together, at most. */
  readonly atOnce: number;
}

/** @returns whether the document came to its end */
async function readItems(
  { source: { file, passphrase }, onProgress, atOnce }: Reading,
  take: (items: readonly ArchiveItem[]) => Promise<void>,
): Promise<boolean> {
  const reader = createArchiveReader();
  const stream = passphrase === undefined ? file.stream() : await decrypted(file, passphrase);
  let waiting: ArchiveItem[] = [];
  let bytes = 0;
  let read = 0;
  const chunks = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await nextChunk(chunks);
      if (done) break;
      for (const piece of piecesOf(value)) {
        waiting.push(...reader.read(piece));
        bytes += piece.length;
        read += piece.length;
        if (waiting.length < atOnce && bytes < BATCH_BYTES) continue;
        await take(waiting);
        onProgress(Math.min(1, read / file.size));
        waiting = [];
        bytes = 0;
      }
    }
  } finally {
    // Whoever stops early lets go of the file.
    await chunks.cancel().catch(() => undefined);
  }
  const { items, isWhole } = reader.end();
  await take([...waiting, ...items]);
  return isWhole;
}

/** An encrypted file that was cut or damaged ends where it can no longer be trusted. */
async function nextChunk(
  chunks: ReadableStreamDefaultReader<Uint8Array>,
): Promise<{ done: true; value?: undefined } | { done: false; value: Uint8Array }> {
  try {
    const { done, value } = await chunks.read();
    return value === undefined || done ? { done: true } : { done, value };
  } catch (error) {
    // The browser's own complaint: the file was moved, or changed since it was chosen.
    if (error instanceof DOMException) throw error;
    return { done: true };
  }
}

/** Small enough that the page answers between two of them. */
const PIECE = 128 * 1024;

function* piecesOf(chunk: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < chunk.length; start += PIECE) yield chunk.subarray(start, start + PIECE);
}

function keyOf(table: TableName, id: string): string {
  return `${table}/${id}`;
}

async function readCurrent(records: readonly Incoming[]): Promise<Map<string, AnyRecord>> {
  const current = new Map<string, AnyRecord>();
  for (const table of tableNames) {
    const ids = records.filter((item) => item.table === table).map(({ record }) => record.id);
    if (ids.length === 0) continue;
    for (const record of await database.table<AnyRecord, string>(table).bulkGet(ids))
      if (record !== undefined) current.set(keyOf(table, record.id), record);
  }
  return current;
}

interface WrittenStep {
  readonly table: TableName;
  readonly id: string;
  /** What stood there; absent when nothing did. */
  readonly before?: AnyRecord | undefined;
  readonly updatedAt: number;
}

function writeBatch(records: readonly Incoming[]): Promise<WrittenStep[]> {
  return database.transaction('rw', tableNames, async () => {
    const before = await readCurrent(records);
    const after = new Map<string, Incoming>();
    for (const item of records) {
      const key = keyOf(item.table, item.record.id);
      if (isWritten(fateOf(after.get(key)?.record ?? before.get(key), item.record))) after.set(key, item);
    }
    const written = [...after.values()];
    for (const table of tableNames) {
      const own = written.filter((item) => item.table === table).map(({ record }) => record);
      if (own.length > 0) await database.table<AnyRecord, string>(table).bulkPut(own);
    }
    return written.map(({ table, record: { id, updatedAt } }) => ({
      table,
      id,
      before: before.get(keyOf(table, id)),
      updatedAt,
    }));
  });
}

/** Unlike a removal by the user it leaves no trace: taking the same file in again must work. */
async function takeBack(steps: readonly WrittenStep[]): Promise<void> {
  await database.transaction('rw', tableNames, async () => {
    for (const table of tableNames) {
      const own = steps.filter((step) => step.table === table);
      if (own.length === 0) continue;
      const records = database.table<AnyRecord, string>(table);
      const current = await records.bulkGet(own.map(({ id }) => id));
      // What somebody changed since is newer than what is taken back.
      const untouched = own.filter(({ updatedAt }, place) => current[place]?.updatedAt === updatedAt);
      await records.bulkDelete(untouched.flatMap(({ id, before }) => (before === undefined ? [id] : [])));
      await records.bulkPut(untouched.flatMap(({ before }) => before ?? []));
    }
  });
}

async function takeSettings(settings: Settings): Promise<() => Promise<void>> {
  const before = await storedSettings.read();
  await storedSettings.update(() => settings);
  return async () => {
    await storedSettings.update(() => before);
  };
}

async function takeState(name: string, value: unknown): Promise<() => Promise<void>> {
  if (name.endsWith(SET_ASIDE)) return takeSetAside(name, value);
  const kept = keptState.find((one) => one.name === name);
  const before = await kept?.read();
  const isTaken = (await kept?.merge(value)) === true;
  return async () => {
    if (isTaken) await kept?.restore(before);
  };
}

async function takeSetAside(name: string, value: unknown): Promise<() => Promise<void>> {
  const { [name]: here } = await browser.storage.local.get(name);
  if (here !== undefined) return () => Promise.resolve();
  await browser.storage.local.set({ [name]: value });
  return () => browser.storage.local.remove(name);
}

async function refresh(): Promise<void> {
  await send('plan.refresh').catch(() => undefined);
}

function noFates(): Record<Fate, number> {
  return { add: 0, change: 0, remove: 0, trace: 0, same: 0, skip: 0 };
}
