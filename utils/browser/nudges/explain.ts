import { explainSilence, type SilenceReason } from '@/utils/core/nudges/history';
import type { NudgeEvent } from '@/utils/core/nudges/nudge-event';
import { plan } from '@/utils/core/nudges/plan';
import type { Ms } from '@/utils/core/practice/record';
import { readContext } from './context';
import { loadNudges } from './load';

/**
 * Why nothing is shown at this moment, by the very plan the background would make now; `undefined` when
 * something would be shown. Changes nothing.
 */
export async function explainNow(now: Ms): Promise<SilenceReason | undefined> {
  const { state, signs } = await loadNudges(now);
  const context = await readContext(state.settings, signs);
  return explainSilence(plan(state, now, context), state.events ?? []);
}

/** The decisions so far; `undefined` when they do not read. */
export async function decisionsSoFar(now: Ms): Promise<readonly NudgeEvent[] | undefined> {
  return (await loadNudges(now)).state.events;
}

/** Whether the settings read. Those of a newer Askwell do not, and everything is silent then. */
export async function doSettingsRead(now: Ms): Promise<boolean> {
  return (await loadNudges(now)).state.settings !== undefined;
}
