import { browser } from 'wxt/browser';
import { readable } from '@/utils/core/lock/words';
import { planItemOfTarget } from '@/utils/core/nudges/situation';
import { canComeLater } from '@/utils/core/nudges/snooze';
import { type NudgeChoice, variantOfShown } from '@/utils/core/nudges/variant';
import type { Ms } from '@/utils/core/practice/record';
import { database } from '../database/database';
import { storedSettings } from '../storage/settings';
import { nudgeStamp } from './context';
import { EVENTS_KEY, readEvents } from './kept-events';
import { type NudgeText, textOf } from './nudge-text';

/** A nudge as its page shows it. */
export interface ShownNudge {
  readonly text: NudgeText;
  readonly choices: readonly NudgeChoice[];
}

/** The words and the choices of a nudge that was shown; `undefined` when there is none of that id. */
export async function readNudge(id: string, now: Ms): Promise<ShownNudge | undefined> {
  const { [EVENTS_KEY]: stored } = await browser.storage.local.get(EVENTS_KEY);
  const events = readEvents(stored) ?? [];
  const event = events.find((other) => other.id === id);
  if (event?.claimed === undefined) return undefined;
  const settings = await storedSettings.read();
  const variant = variantOfShown(event, events, settings);
  const item = await database.planItems.get(planItemOfTarget(event.target)).catch(() => undefined);
  const { tz } = nudgeStamp(now, settings);
  // It may have become too late in the day since it was shown.
  const choices = variant.choices.filter(
    (choice) => choice !== 'later_today' || canComeLater(event, { at: now, tz, settings }),
  );
  return { text: textOf(variant, readable(item?.what)), choices };
}
