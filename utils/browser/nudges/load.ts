import { browser } from 'wxt/browser';
import { type NudgeState, readNudgeSettings } from '@/utils/core/nudges/state';
import { effectiveSettings } from '@/utils/core/policy/effective-settings';
import type { Ms } from '@/utils/core/practice/record';
import { defaultSettings, type Settings } from '@/utils/core/practice/settings';
import { DATABASE_NAME } from '../database/database';
import { type NudgeFacts, readNudgeFacts } from '../database/nudge-records';
import { policyNow } from '../policy/policy';
import { storedExport } from '../storage/last-export';
import { storedReview } from '../storage/review-opened';
import { storedSettings } from '../storage/settings';
import { storedStuck } from '../storage/stuck';
import { EVENTS_KEY, readEvents } from './kept-events';
import { type Signs, storedSigns } from './signs';

/** Everything kept that a decision depends on. */
export interface Loaded {
  readonly state: NudgeState;
  readonly signs: Signs;
}

const noFacts: NudgeFacts = {
  records: { asks: [], areas: [], planItems: [], scripts: [], practices: [], pauses: [] },
  progress: [],
  latestRecordAt: 0,
  review: {},
  recordCount: 0,
};

/** Reads the state anew. Never throws: what cannot be read is undefined, and a plan is quiet then. */
export async function loadNudges(now: Ms): Promise<Loaded> {
  const [raw, signs, stuck, review, exported, policy] = await Promise.all([
    readRaw(),
    storedSigns.read().catch(() => ({ activity: [] })),
    storedStuck.read().catch(() => ({ timer: undefined })),
    storedReview.read().catch(() => ({ openedWeek: undefined })),
    storedExport.read().catch(() => ({ exportedAt: undefined })),
    policyNow(),
  ]);
  const kept = raw && (raw.settings === undefined ? defaultSettings : readNudgeSettings(raw.settings));
  const settings = kept && effectiveSettings(kept, policy);
  const facts = await readFacts(settings ?? defaultSettings, now).catch(() => undefined);
  const { records, progress, latestRecordAt, recordCount } = facts ?? noFacts;
  const { exportedAt } = exported;
  const state: NudgeState = {
    settings,
    // Without the records nothing is known of what still needs a nudge, so nothing may be claimed either.
    events: raw && facts && readEvents(raw.events),
    records,
    progress,
    stuck: stuck.timer,
    latestRecordAt,
    review: { closedWeek: facts?.review.closedWeek, openedWeek: review.openedWeek },
    backup: { records: recordCount, exportedAt, changed: latestRecordAt > (exportedAt ?? 0) },
  };
  return { state, signs };
}

// Before the first record, and after a wipe, there is no database; looking for records must not make one.
async function readFacts(settings: Settings, now: Ms): Promise<NudgeFacts> {
  const databases = await indexedDB.databases();
  return databases.some(({ name }) => name === DATABASE_NAME) ? readNudgeFacts(settings, now) : noFacts;
}

// Not through the stored values: those put a fallback in the place of what does not read.
async function readRaw(): Promise<{ settings: unknown; events: unknown } | undefined> {
  try {
    const stored = await browser.storage.local.get([storedSettings.key, EVENTS_KEY]);
    return { settings: stored[storedSettings.key], events: stored[EVENTS_KEY] };
  } catch {
    return undefined;
  }
}
