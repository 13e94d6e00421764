import { expect, test } from 'vitest';
import {
  buttonChoices,
  chromeCapabilities,
  firefoxCapabilities,
  notificationOptions,
} from '@/utils/core/nudges/notification';
import type { NudgeEvent } from '@/utils/core/nudges/nudge-event';
import { plan } from '@/utils/core/nudges/plan';
import { markShown } from '@/utils/core/nudges/results';
import { snooze } from '@/utils/core/nudges/snooze';
import { variantOfShown } from '@/utils/core/nudges/variant';
import { contextAt, moment, planItemAt, settingsOn, stateWith, tz, withPlan } from './given';
import { randomFrom } from './random';

const minute = 60_000;
const allowed = ['type', 'iconUrl', 'title', 'message'];

/** A week of wakes; every third nudge is put off, by button or on the nudge page. */
function week(
  capabilities: typeof chromeCapabilities,
  seed: number,
): { decisions: unknown[]; nudges: number } {
  const random = randomFrom(seed);
  const items = ['23T10:00', '24T14:15', '25T11:30', '26T16:00', '27T09:45'].map((wall, index) => ({
    ...planItemAt(`2026-11-${wall}`),
    id: `018f0000-0000-7000-8000-00000000000${index}`,
  }));
  let events: NudgeEvent[] = [];
  let settings = settingsOn;
  const keep = (changed: readonly NudgeEvent[]) => {
    const byId = new Map([...events, ...changed].map((event) => [event.id, event]));
    events = [...byId.values()];
  };
  const decisions: unknown[] = [];
  let nudges = 0;
  for (let at = moment('2026-11-23T08:00'); at < moment('2026-11-28T00:00'); at += 7 * minute) {
    const decided = plan({ ...stateWith({ settings, events, ...withPlan(...items) }) }, at, contextAt(at));
    keep(decided.events);
    decisions.push(decided);
    if (decided.nudge === undefined) continue;
    nudges++;
    const { event, variant } = decided.nudge;
    const words = { title: 't', message: 'm', buttons: buttonChoices(variant), iconUrl: '/icon' };
    const options = notificationOptions(words, capabilities);
    if (!capabilities.buttons) expect(Object.keys(options).sort()).toEqual(allowed.toSorted());
    keep([markShown(event, { at, tz, date: event.date })]);
    if (!random.chance(0.5)) continue;
    // The second button of Chrome is a choice on the page of Firefox.
    const [, later] = capabilities.buttons ? buttonChoices(variant) : variant.choices;
    expect(variantOfShown(event, events, settings)).toEqual(variant);
    if (later === undefined || later === 'open') continue;
    const chosen = snooze(markShown(event, { at, tz, date: event.date }), later, {
      at: at + minute,
      tz,
      settings,
    });
    keep([chosen.event]);
    settings = chosen.settings;
  }
  return { decisions, nudges };
}

test.each([1, 2, 3, 4, 5])('the same week without buttons gives the same decisions (%i)', (seed) => {
  const withButtons = week(chromeCapabilities, seed);
  expect(withButtons.nudges).toBeGreaterThan(1);
  expect(week(firefoxCapabilities, seed)).toEqual(withButtons);
});
