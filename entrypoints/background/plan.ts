import { browser } from 'wxt/browser';
import { leaveFullLog } from '@/utils/browser/database/full-disk';
import { readIdleState } from '@/utils/browser/idle';
import { LOCK_ALARM } from '@/utils/browser/lock/idle-lock';
import { nudgeStamp, readContext } from '@/utils/browser/nudges/context';
import { keepEvents, withChanged } from '@/utils/browser/nudges/kept-events';
import { type Loaded, loadNudges } from '@/utils/browser/nudges/load';
import {
  clearNotification,
  setAlarms,
  showBadge,
  showNotification,
  visibleNotifications,
} from '@/utils/browser/nudges/show';
import { type Cause, signsAfter, storedSigns } from '@/utils/browser/nudges/signs';
import { settingsInForce } from '@/utils/browser/policy/policy';
import { inTurn, WAKE } from '@/utils/browser/storage/in-turn';
import { storedStuck } from '@/utils/browser/storage/stuck';
import { readable } from '@/utils/core/lock/words';
import { emptyBadge } from '@/utils/core/nudges/badge';
import type { NudgeEvent } from '@/utils/core/nudges/nudge-event';
import { type Plan, plan } from '@/utils/core/nudges/plan';
import { markFailed, markShown, settle } from '@/utils/core/nudges/results';
import { clearingOf, withClearing } from '@/utils/core/nudges/screen-time';
import { planItemOfTarget } from '@/utils/core/nudges/situation';
import type { NudgeState } from '@/utils/core/nudges/state';

/** Changes the events before the plan is made: the user chose something on a nudge. */
export type ChangeEvents = (events: readonly NudgeEvent[]) => readonly NudgeEvent[];

/**
 * Makes alarms, badge and notification equal to the plan, from what is stored alone: the worker may have been
 * killed at any line, and what it remembered is not to be trusted. Never throws.
 */
export function onWake(cause: Cause, change?: ChangeEvents): Promise<undefined> {
  return inTurn(WAKE, async () => {
    try {
      await wake(cause, change);
    } catch {
      // Storage that cannot be written: nothing was shown, since a claim comes first. The heartbeat tries again.
      await showBadge(emptyBadge).catch(() => undefined);
    }
    await leaveFullLog();
    return undefined;
  });
}

/**
 * Makes a plan when there should be an alarm and there is none: a browser clears alarms without a word when it
 * turns an extension off and on again. Whatever starts the background next finds out here. Never throws.
 */
export async function wakeIfForgotten(): Promise<void> {
  try {
    if ((await browser.alarms.getAll()).some(({ name }) => name !== LOCK_ALARM)) return;
    const [{ nudges }, { timer }] = await Promise.all([settingsInForce(), storedStuck.read()]);
    if (nudges || timer !== undefined) await onWake('change');
  } catch {
    // Storage that cannot be read: the next wake tries again.
  }
}

async function wake(cause: Cause, change: ChangeEvents = (events) => events): Promise<void> {
  const now = Date.now();
  const { state, signs } = await loadWithSigns(cause, now);
  const context = await readContext(state.settings, signs);
  const visible = await visibleNotifications();
  const before = state.events;
  const settled = before && settledEvents({ ...state, events: change(before) }, signs, { now, visible });
  const settledState = { ...state, events: settled };
  const decided = plan(settledState, now, context);
  // The claim, before anything is shown: whoever dies from here on has shown it at most once.
  const events = settled && withChanged(settled, decided.events);
  if (before && events && !isSame(before, events)) await keepEvents(events, now);
  const shown = events && (await showNudge(decided, { ...state, events }));
  // A notification that was refused leaves a dot: only a plan that knows of it says so.
  const isRefused = shown?.some(({ id, result }) => id === decided.nudge?.event.id && result === 'failed');
  const badge = isRefused === true ? plan({ ...state, events: shown }, now, context).badge : decided.badge;
  const isOn = state.settings?.nudges === true;
  const clearing = clearingOf((await visibleNotifications()) ?? [], shown ?? [], { now, isOn });
  await Promise.all(clearing.ids.map(clearNotification));
  await showBadge(badge);
  await setAlarms(withClearing(decided.alarms, clearing.nextAt));
}

/** The state, with this wake noted among the signs of life; while nudges are off none are kept. */
async function loadWithSigns(cause: Cause, now: number): Promise<Loaded> {
  const loaded = await loadNudges(now);
  const { settings, stuck } = loaded.state;
  if (settings?.nudges !== true && stuck === undefined) return loaded;
  const isActive = (await readIdleState()) === 'active';
  const seen = { now: nudgeStamp(now, settings), isActive };
  return { ...loaded, signs: await storedSigns.update((signs) => signsAfter(signs, cause, seen)) };
}

function settledEvents(
  state: NudgeState & { readonly events: readonly NudgeEvent[] },
  { activity }: Loaded['signs'],
  { now, visible }: { readonly now: number; readonly visible: readonly string[] | undefined },
): readonly NudgeEvent[] {
  const { events, records } = state;
  const changed = settle(events, { now, activity, records, visibleIds: visible });
  return changed.length === 0 ? events : withChanged(events, changed);
}

/** @returns the events, with what became of the nudge */
async function showNudge(
  { nudge }: Plan,
  state: NudgeState & { readonly events: readonly NudgeEvent[] },
): Promise<readonly NudgeEvent[]> {
  if (nudge === undefined) return state.events;
  const { event, variant } = nudge;
  const marked = await showNotification(event.id, variant, whatOf(event, state)).then(
    () => markShown(event, nudgeStamp(Date.now(), state.settings)),
    () => markFailed(event, Date.now()),
  );
  const events = withChanged(state.events, [marked]);
  await keepEvents(events, Date.now());
  return events;
}

/** The user's own words about what a nudge is for; only detailed texts use them. */
function whatOf({ kind, target }: NudgeEvent, { records }: NudgeState): string | undefined {
  if (kind !== 'plan_due' && kind !== 'rehearse') return undefined;
  return readable(records.planItems.find(({ id }) => id === planItemOfTarget(target))?.what);
}

function isSame(a: readonly NudgeEvent[], b: readonly NudgeEvent[]): boolean {
  return a.length === b.length && a.every((event, index) => event === b[index]);
}
